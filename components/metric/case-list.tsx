import Link from "next/link";
import { departmentLabel, serviceLabel } from "@/components/catalogue/labels";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { dayOf } from "@/lib/i18n/format";
import { fill, type Locale, word } from "@/lib/i18n/text";
import type { CaseList as Known } from "@/lib/metric/queries";
import { metricAddress } from "@/lib/metric/rules";
import { shown } from "@/lib/metric/rules/disclosure";
import type { CaseListQuery } from "@/lib/metric/schema";
import { cell } from "./words";

type Props = { t: Messages; locale: Locale; query: CaseListQuery; known: Known | null };

/** The cases behind a figure, the oldest first: days and no hours, and nobody's name. */
export function CaseList({ t, locale, query, known }: Props) {
  const l = t.metrics.list;
  if (known === null) return <Alert tone="neutral">{l.closed}</Alert>;
  if (known.rows.length === 0) return <Alert tone="neutral">{l.empty}</Alert>;
  const date = (day: string | null) =>
    day === null ? t.metrics.none : dayOf(new Date(`${day}T12:00:00Z`), locale);
  return (
    <>
      <p className="mb-2">{fill(l.count, { n: cell(t, locale, shown(known.count)) })}</p>
      <Table
        caption={l.names[query.list]}
        heads={[l.case, t.metrics.department, t.metrics.service, l.received, l.due, l.done, l.state]}
        rows={known.rows.map((row) => ({
          key: row.id,
          cells: [
            row.mayOpen ? (
              <Link key="case" href={`/cases/${row.number}`} className="font-semibold text-action underline">
                {row.subject || t.queue.noSubject}
              </Link>
            ) : (
              `${row.number} (${l.elsewhere})`
            ),
            departmentLabel(row.departmentId, locale) || t.metrics.unassigned,
            serviceLabel(row.service, locale) || t.metrics.none,
            date(row.receivedOn),
            date(row.dueOn),
            date(row.closedOn),
            word(t.statuses, row.status),
          ],
        }))}
      />
      {known.next ? (
        <p className="mt-3">
          <Link
            className={buttonClass()}
            href={`${metricAddress(query, {}, query.list)}&after=${known.next}`}
          >
            {l.more}
          </Link>
        </p>
      ) : null}
    </>
  );
}
