import Link from "next/link";
import { departmentLabel, kindLabel, serviceLabel } from "@/components/catalogue/labels";
import { Alert } from "@/components/ui/alert";
import { Badge, type Tone } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { type QueueFacts, type QueueReason, queueReason } from "@/lib/case/rules";
import { filtersOf, queueAddress } from "@/lib/case/rules/queue-address";
import type { CaseStatus } from "@/lib/case/schema";
import type { QueueQuery, Sort } from "@/lib/case/schema/queue";
import type { Messages } from "@/lib/i18n/de";
import { dateTime } from "@/lib/i18n/format";
import { fill, type Locale, word } from "@/lib/i18n/text";
import type { Channel, KindId } from "@/lib/intake/schema";

/** What a row shows; the query gives more. */
export type Row = QueueFacts & {
  id: string;
  number: string;
  status: CaseStatus;
  channel: Channel;
  subject: string;
  applicantName: string;
  kind: KindId | null;
  service: string | null;
  proposedKind: KindId | null;
  proposedService: string | null;
  claimant: string | null;
  /** Came in since the person's last visit. */
  isNew: boolean;
};

const TONES: Record<QueueReason["code"], Tone> = {
  S0: "danger",
  S1: "danger",
  immediate: "danger",
  today: "warning",
  overdue: "danger",
  due: "warning",
  answered: "info",
  unclear: "warning",
  unsure: "warning",
  incomplete: "neutral",
  waiting: "neutral",
  age: "neutral",
};

type Props = {
  t: Messages;
  locale: Locale;
  rows: readonly Row[];
  now: Date;
  query: QueueQuery;
  next: string | null;
};

/** The pre-sorted queue: a real table, each row with the reason for its place. */
export function QueueTable({ t, locale, rows, now, query, next }: Props) {
  const narrowed = filtersOf(query).length > 0;
  if (rows.length === 0)
    return (
      <Alert tone="neutral">
        <p className="font-semibold">{narrowed ? t.filters.empty : t.queue.empty}</p>
        <p>{narrowed ? t.filters.emptyHint : t.queue.emptyHint}</p>
      </Alert>
    );
  const { columns } = t.queue;
  return (
    <>
      <section
        aria-label={t.queue.caption}
        className="relative overflow-x-auto rounded border border-line bg-surface"
      >
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{t.queue.caption}</caption>
          <thead className="border-b border-border">
            <tr>
              <th scope="col" className="w-0 px-2 py-2">
                <span className="sr-only">{t.bulk.column}</span>
                <input type="checkbox" name="all" aria-label={t.bulk.pickAll} className="size-6" />
              </th>
              <Head label={columns.case} />
              <Head label={columns.why} sorts={["rank", "due"]} t={t} query={query} />
              <Head label={columns.kind} />
              <Head label={columns.department} />
              <Head label={columns.received} sorts={["received", "newest"]} t={t} query={query} />
              <Head label={columns.state} />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <QueueRow key={row.id} t={t} locale={locale} row={row} now={now} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-3 flex gap-2">
        {query.after ? (
          <Link className={buttonClass()} href={queueAddress(query)}>
            {t.queue.first}
          </Link>
        ) : null}
        {next ? (
          <Link className={buttonClass()} href={`${queueAddress(query)}&after=${next}`}>
            {t.queue.more}
          </Link>
        ) : null}
      </p>
    </>
  );
}

type HeadProps =
  | { label: string; sorts?: never }
  | { label: string; sorts: readonly Sort[]; t: Messages; query: QueueQuery };

/** A column's head; where the queue can be sorted by the column, with the ways to do so. */
function Head(props: HeadProps) {
  if (props.sorts === undefined)
    return (
      <th scope="col" className="px-3 py-2 font-semibold">
        {props.label}
      </th>
    );
  const { label, sorts, t, query } = props;
  const current = query.sort ?? "rank";
  const order = current === "newest" ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={sorts.includes(current) ? order : "none"} className="px-3 py-2 font-semibold">
      {label}
      <span className="flex gap-2 text-sm font-normal">
        {sorts.map((sort) => (
          <Link
            key={sort}
            href={queueAddress(query, { sort: sort === "rank" ? undefined : sort })}
            aria-current={sort === current ? "true" : undefined}
            aria-label={`${t.filters.sortsShort[sort]}: ${t.filters.sorts[sort]}`}
            className="min-h-6 whitespace-nowrap text-action underline aria-[current=true]:font-semibold aria-[current=true]:no-underline"
          >
            {t.filters.sortsShort[sort]}
          </Link>
        ))}
      </span>
    </th>
  );
}

function QueueRow({ t, locale, row, now }: { t: Messages; locale: Locale; row: Row; now: Date }) {
  const reason = queueReason(row, now);
  return (
    <tr
      data-item="row"
      data-number={row.number}
      className="border-b border-line align-top last:border-0 focus-within:bg-hued hover:bg-hued"
    >
      <td className="px-2 py-2">
        <input
          type="checkbox"
          name="case"
          value={row.id}
          data-press="mark"
          aria-label={fill(t.bulk.pick, { what: row.number })}
          className="size-6"
        />
      </td>
      <th scope="row" className="px-3 py-2 font-normal">
        <Link
          href={`/cases/${row.number}`}
          data-focus
          className="font-semibold text-action underline underline-offset-2"
        >
          {row.subject || t.queue.noSubject}
        </Link>
        <br />
        <span className="text-sm text-muted">
          {row.number}
          {row.applicantName ? ` · ${row.applicantName}` : ""}
        </span>{" "}
        {row.isNew ? <Badge tone="info">{t.filters.isNew}</Badge> : null}
      </th>
      <td className="px-3 py-2">
        <Badge tone={TONES[reason.code]}>{fill(t.reasons[reason.code], reason)}</Badge>
      </td>
      <td className="px-3 py-2">
        {kindLabel(row.kind ?? row.proposedKind, locale) || t.queue.unclear}
        <br />
        <span className="text-sm text-muted">{serviceLabel(row.service ?? row.proposedService, locale)}</span>
      </td>
      <td className="px-3 py-2">
        {departmentLabel(row.departmentId ?? row.proposedDepartment, locale) || t.queue.unclear}
        {row.departmentId === null && row.proposedDepartment !== null ? (
          <>
            <br />
            <span className="text-sm text-muted">{t.queue.proposed}</span>
          </>
        ) : null}
      </td>
      <td className="px-3 py-2 whitespace-nowrap">
        {dateTime(row.receivedAt, locale)}
        <br />
        <span className="text-sm text-muted">{t.channels[row.channel]}</span>
      </td>
      <td className="px-3 py-2">
        {word(t.statuses, row.status)}
        {row.claimant ? (
          <span className="block text-sm text-muted">{fill(t.queue.claimedBy, { who: row.claimant })}</span>
        ) : null}
      </td>
    </tr>
  );
}
