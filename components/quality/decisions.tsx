import { Alert } from "@/components/ui/alert";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { decimal } from "@/lib/i18n/format";
import { type Locale, word } from "@/lib/i18n/text";
import type { DecisionRates } from "@/lib/quality/rules";

/** How people decide about each kind of proposal; shares only where there are enough decisions. */
export function Decisions({
  t,
  locale,
  rows,
}: {
  t: Messages;
  locale: Locale;
  rows: readonly DecisionRates[];
}) {
  const { quality: q, report: r } = t;
  if (rows.length === 0) return <Alert>{q.empty}</Alert>;
  const share = (value: number | null) => (value === null ? r.few : `${decimal(100 * value, locale, 0)} %`);
  return (
    <Table
      caption={q.caption}
      heads={[q.kind, r.all, q.accepted, q.corrected, q.rejected]}
      rows={rows.map(({ kind, all, accepted, corrected, rejected }) => ({
        key: kind,
        cells: [
          word(t.proposalKinds, kind),
          decimal(all, locale, 0),
          ...[accepted, corrected, rejected].map(share),
        ],
      }))}
    />
  );
}
