import { throughputColumns } from "@/components/export/columns";
import { exportThroughput, type ThroughputRow } from "@/lib/export/queries";
import { messages } from "@/lib/i18n/server";
import { metricParams } from "@/lib/metric/schema";
import { respond } from "../respond";

/** The throughput by department and week as the page shows it, as CSV or XLSX. */
export const GET = (request: Request): Promise<Response> =>
  respond<ThroughputRow>(request, async (actor, params, said) => {
    const { t, locale } = await messages();
    return {
      name: t.exports.throughput,
      sheet: t.exports.sheetThroughput,
      columns: throughputColumns(t, locale),
      run: (sink) => exportThroughput(actor, Number(metricParams.parse(said).weeks), params, sink),
    };
  });
