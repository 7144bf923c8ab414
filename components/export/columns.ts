import { departmentLabel, kindLabel, serviceLabel } from "@/components/catalogue/labels";
import type { StreamedCase } from "@/lib/case/store/stream";
import type { ThroughputRow } from "@/lib/export/queries";
import type { Cell, Column } from "@/lib/export/schema";
import type { Messages } from "@/lib/i18n/de";
import { type Locale, word } from "@/lib/i18n/text";
import { shown } from "@/lib/metric/rules";

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

/** The columns of the throughput, with the same cells suppressed as on the page. */
export function throughputColumns(t: Messages, locale: Locale): Column<ThroughputRow>[] {
  const [m, e] = [t.metrics, t.exports];
  const count = (n: number): Cell => {
    const open = shown(n);
    return open === null ? { text: m.suppressed } : { number: open };
  };
  const hours = (n: number | null): Cell => (n === null ? null : { number: Math.round(n * 10) / 10 });
  return [
    { head: e.week, width: 12, cell: (row) => ({ day: row.week }) },
    {
      head: m.department,
      width: 26,
      cell: (row) => text(departmentLabel(row.department, locale) || m.unassigned),
    },
    { head: m.arrivals, width: 10, cell: (row) => count(row.arrivals) },
    { head: m.closed, width: 10, cell: (row) => count(row.closed) },
    { head: m.backlog, width: 10, cell: (row) => count(row.backlog) },
    { head: e.medianHours, width: 28, cell: (row) => hours(row.medianHours) },
    { head: e.netHours, width: 24, cell: (row) => hours(row.netMedianHours) },
    { head: e.p90Hours, width: 26, cell: (row) => hours(row.p90Hours) },
  ];
}
