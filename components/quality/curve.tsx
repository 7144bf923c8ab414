import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { decimal } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";
import type { QualityReport } from "@/lib/quality/schema";

/** What each further third of the corpus brings on the letters kept aside. */
export function Curve({ t, locale, curve }: { t: Messages; locale: Locale; curve: QualityReport["curve"] }) {
  const { report: r, proposalKinds: names } = t;
  const share = (value: number) => decimal(value, locale, 3);
  return (
    <Table
      caption={r.curve}
      heads={[r.curveLetters, names.kind, names.service, names.department, r.figures.coverage]}
      rows={curve.map(({ letters, kind, service, department, coverage }) => ({
        key: String(letters),
        cells: [decimal(letters, locale, 0), ...[kind, service, department, coverage].map(share)],
      }))}
    />
  );
}
