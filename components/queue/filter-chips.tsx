import Link from "next/link";
import { filtersOf, queueAddress } from "@/lib/case/rules/queue-address";
import type { QueueQuery } from "@/lib/case/schema/queue";
import type { Messages } from "@/lib/i18n/de";
import { fill, type Locale } from "@/lib/i18n/text";
import { filterWords } from "./queue-words";

const CHIP =
  "inline-flex min-h-8 items-center gap-2 rounded-full border border-border bg-surface px-3 text-sm hover:bg-hued";

type Props = {
  t: Messages;
  locale: Locale;
  query: QueueQuery;
  /** Cases in this view since the last visit, null on the first one. */
  newCount: number | null;
  cap: number;
};

/** What narrows the queue, each to be taken away with one press; nothing filters unseen. */
export function FilterChips({ t, locale, query, newCount, cap }: Props) {
  const set = filtersOf(query);
  const count = newCount !== null && newCount > cap ? fill(t.queue.cappedCount, { n: cap }) : newCount;
  const offered = query.new === undefined && newCount !== null && newCount > 0;
  if (set.length === 0 && !offered) return null;
  return (
    <ul aria-label={t.filters.set} className="mb-3 flex flex-wrap gap-2">
      {offered ? (
        <li>
          <Link href={queueAddress(query, { new: "1" })} className={CHIP}>
            {fill(t.filters.offerNew, { n: count ?? 0 })}
          </Link>
        </li>
      ) : null}
      {set.map((filter) => {
        const words = filterWords(t, locale, query, filter);
        return (
          <li key={filter}>
            <Link
              href={queueAddress(query, { [filter]: undefined })}
              className={`${CHIP} font-semibold after:content-["×"]`}
              aria-label={fill(t.filters.remove, { what: words })}
              data-filter={filter}
            >
              {words}
            </Link>
          </li>
        );
      })}
      {set.length > 1 ? (
        <li>
          <Link href={queueAddress({ ...blank(query), sort: query.sort })} className={CHIP}>
            {t.filters.removeAll}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

const blank = (query: QueueQuery): QueueQuery => ({ view: query.view });
