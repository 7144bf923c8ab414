import { throughputColumns } from "@/components/export/columns";
import { exportThroughput, type ThroughputRow } from "@/lib/export/queries";
import { messages } from "@/lib/i18n/server";
import { metricQuery } from "@/lib/metric/schema";
import { respond } from "../respond";

/** The figures' course for a selection as the page shows it, as CSV or XLSX. */
export const GET = (request: Request): Promise<Response> =>
  respond<ThroughputRow>(request, async (actor, params, said) => {
    const { t } = await messages();
    return {
      name: t.exports.throughput,
      sheet: t.exports.sheetThroughput,
      columns: throughputColumns(t),
      run: (sink) => exportThroughput(actor, metricQuery.parse(said), params, sink),
    };
  });
