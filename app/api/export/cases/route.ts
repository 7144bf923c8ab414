import { caseColumns } from "@/components/export/columns";
import { queueQuery } from "@/lib/case/schema/queue";
import type { StreamedCase } from "@/lib/case/store/stream";
import { exportCases } from "@/lib/export/queries";
import { messages } from "@/lib/i18n/server";
import { respond } from "../respond";

/** The cases of a queue by the filters of its address, as CSV or XLSX. */
export const GET = (request: Request): Promise<Response> =>
  respond<StreamedCase>(request, async (actor, params, said) => {
    const { t, locale } = await messages();
    return {
      name: t.exports.cases,
      sheet: t.exports.sheetCases,
      columns: caseColumns(t, locale, params.persons === "1"),
      run: (sink) => exportCases(actor, queueQuery.parse(said), params, sink),
    };
  });
