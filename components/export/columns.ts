import { departmentLabel, kindLabel, serviceLabel } from "@/components/catalogue/labels";
import type { StreamedCase } from "@/lib/case/store/stream";
import type { ThroughputRow } from "@/lib/export/queries";
import type { Cell, Column } from "@/lib/export/schema";
import type { Messages } from "@/lib/i18n/de";
import { type Locale, word } from "@/lib/i18n/text";

const text = (value: string | null): Cell => (value === null || value === "" ? null : { text: value });
const instant = (value: string | null): Cell => (value === null ? null : { instant: value });

/** The columns of a case: what people have confirmed, and the citizen's words only where they were asked for. */
export function caseColumns(t: Messages, locale: Locale, persons: boolean): Column<StreamedCase>[] {
  const e = t.exports;
  const column = (head: string, width: number, cell: (row: StreamedCase) => Cell) => ({ head, width, cell });
  return [
    column(e.number, 16, (row) => text(row.number)),
    column(e.status, 18, (row) => text(t.statuses[row.status])),
    column(e.received, 17, (row) => instant(row.receivedAt)),
    column(e.channel, 14, (row) => text(word(t.channels, row.channel))),
    column(e.language, 9, (row) => text(row.language)),
    column(e.kind, 22, (row) => text(kindLabel(row.kind, locale))),
    column(e.service, 34, (row) => text(serviceLabel(row.service, locale))),
    column(t.metrics.department, 26, (row) => text(departmentLabel(row.department, locale))),
    column(e.urgency, 14, (row) => text(t.urgencies[row.urgency])),
    column(e.due, 12, (row) => (row.dueOn === null ? null : { day: row.dueOn })),
    column(e.complete, 17, (row) => instant(row.completeAt)),
    column(e.closed, 17, (row) => instant(row.closedAt)),
    column(e.outcome, 24, (row) => text(word(t.outcomes, row.outcome))),
    ...(persons
      ? [
          column(e.subject, 50, (row) => text(row.subject)),
          column(e.name, 28, (row) => text(row.applicantName)),
          column(e.email, 32, (row) => text(row.applicantEmail)),
        ]
      : []),
  ];
}

/** The columns of the figures' course, with the same cells suppressed as on the page. */
export function throughputColumns(t: Messages): Column<ThroughputRow>[] {
  const { course, suppressed } = t.metrics;
  const count = (n: number | null): Cell => (n === null ? { text: suppressed } : { number: n });
  return [
    { head: course.from, width: 12, cell: (row) => ({ day: row.from }) },
    { head: course.to, width: 12, cell: (row) => ({ day: row.to }) },
    { head: course.arrivals, width: 10, cell: (row) => count(row.arrivals) },
    { head: course.closed, width: 10, cell: (row) => count(row.closed) },
    { head: course.open, width: 16, cell: (row) => count(row.open) },
  ];
}
