import { serviceLabel } from "@/components/catalogue/labels";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { languageName } from "@/lib/i18n/format";
import { type Locale, word } from "@/lib/i18n/text";
import type { Preparation as Known } from "@/lib/metric/queries";
import { cell, percent, points } from "./words";

type Props = { t: Messages; locale: Locale; parts: Known };

/** What people made of what was prepared; folded away: it is read when something seems wrong. */
export function Preparation({ t, locale, parts }: Props) {
  const p = t.metrics.preparation;
  const share = (value: number | null) => (value === null ? t.metrics.none : percent(value, locale));
  const excess = (value: number | null) => (value === null ? t.metrics.none : points(t, locale, value));
  const some = parts.filter(({ rows }) => rows.length > 0);
  return (
    <details className="mt-4 rounded border border-line bg-surface p-4">
      <summary className="py-1 text-lg font-semibold">{p.title}</summary>
      <p className="mb-2 text-muted">{some.length === 0 ? p.empty : p.lead}</p>
      {some.map(({ by, rows }) => (
        <section key={by} className="mb-4">
          <h3 className="font-semibold">{p.by[by]}</h3>
          <Table
            caption={`${p.title}: ${p.by[by]}`}
            heads={[
              p.by[by],
              p.decisions,
              p.accepted,
              p.corrected,
              p.rejected,
              p.overconfidence,
              p.urgentFound,
              p.sent,
              p.unchanged,
              p.touched,
              p.rewritten,
            ]}
            rows={rows.map((row) => ({
              key: row.key ?? "",
              cells: [
                nameOf(t, locale, by, row.key),
                cell(t, locale, row.decisions),
                ...[row.accepted, row.corrected, row.rejected].map(share),
                excess(row.overconfidence),
                share(row.urgentFound),
                cell(t, locale, row.sent),
                ...[row.unchanged, row.touched, row.rewritten].map(share),
              ],
            }))}
          />
        </section>
      ))}
    </details>
  );
}

function nameOf(t: Messages, locale: Locale, by: Known[number]["by"], key: string | null): string {
  if (key === null) return t.metrics.noService;
  if (by === "step") return word(t.proposalKinds, key);
  if (by === "service") return serviceLabel(key, locale) || key;
  return by === "language" ? languageName(key, locale) : word(t.channels, key);
}
