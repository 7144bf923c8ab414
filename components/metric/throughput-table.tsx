import { departmentLabel } from "@/components/catalogue/labels";
import type { Messages } from "@/lib/i18n/de";
import { dayOf, decimal } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import { shown, type WeekCounts } from "@/lib/metric/rules";

type Props = { t: Messages; locale: Locale; rows: readonly WeekCounts[] };

/** Figures of departments and weeks; small numbers are not shown. */
export function ThroughputTable({ t, locale, rows }: Props) {
  const m = t.metrics;
  const count = (n: number) => shown(n) ?? m.suppressed;
  const days = (hours: number | null) =>
    hours === null ? "–" : fill(m.days, { n: decimal(hours / 24, locale) });
  return (
    <section
      aria-label={m.caption}
      className="relative overflow-x-auto rounded border border-line bg-surface"
    >
      <table className="w-full text-left">
        <caption className="sr-only">{m.caption}</caption>
        <thead className="border-b border-border">
          <tr>
            {[m.week, m.department, m.arrivals, m.closed, m.backlog, m.median, m.net, m.p90].map((head) => (
              <th key={head} scope="col" className="px-3 py-2 font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.week}-${row.department}`} className="border-b border-line last:border-0">
              <th scope="row" className="px-3 py-2 font-normal whitespace-nowrap">
                {dayOf(new Date(`${row.week}T12:00:00Z`), locale)}
              </th>
              <td className="px-3 py-2">{departmentLabel(row.department, locale) || m.unassigned}</td>
              <td className="px-3 py-2">{count(row.arrivals)}</td>
              <td className="px-3 py-2">{count(row.closed)}</td>
              <td className="px-3 py-2">{count(row.backlog)}</td>
              <td className="px-3 py-2">{days(row.medianHours)}</td>
              <td className="px-3 py-2">{days(row.netMedianHours)}</td>
              <td className="px-3 py-2">{days(row.p90Hours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
