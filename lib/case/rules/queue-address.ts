import { FILTERS, type Filter, type QueueQuery } from "../schema/queue";

const WORDS = ["view", "sort", ...FILTERS] as const;

/** The address of a queue, always in the same order; with a change the pages start anew. */
export function queueAddress(query: QueueQuery, change: Partial<QueueQuery> = {}): string {
  const text = queueText({ ...query, ...change });
  return text === "" ? "/" : `/?${text}`;
}

/** The part of the address after `?`, without the page. */
export function queueText(query: QueueQuery): string {
  const said = WORDS.flatMap((word) => (query[word] === undefined ? [] : [[word, query[word]]]));
  return new URLSearchParams(said).toString();
}

/** The filters that are set. */
export const filtersOf = (query: QueueQuery): Filter[] =>
  FILTERS.filter((filter) => query[filter] !== undefined);
