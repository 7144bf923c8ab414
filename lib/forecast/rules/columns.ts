import { dayNumber, isoDay } from "../../deadline/rules/days";
import type { TextRecord } from "./records";

/** Where a file keeps what: the day, the words that name a series, and the counts (with a name where a column is a series). */
export type Columns = {
  header: boolean;
  day: number;
  names: number[];
  counts: { at: number; series: string | null }[];
};

const DAY = /^(date|datum|tag|day|eingangsdatum|eingang am|erstellt)$/i;
const COUNT =
  /^(count|counts|anzahl|zahl|menge|n|value|wert|fälle|faelle|cases|meldungen|eingänge|eingaenge)$/i;
/** Columns that say nothing which the day does not say. */
const KNOWN = /^(|id|nr|index|wochentag|weekday|jahr|year|monat|month|kw|week|woche)$/i;
const DAY_FORMS = [
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?:[T ].*)?$/,
  /^(?<y>\d{4})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})$/,
  /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?: .*)?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
];

/** The day a field names, as days since 1970: ISO, German or plain digits; null where it names none. */
export function dayIn(field: string): number | null {
  for (const form of DAY_FORMS) {
    const parts = form.exec(field)?.groups;
    if (parts === undefined) continue;
    const iso = `${parts.y}-${parts.m?.padStart(2, "0")}-${parts.d?.padStart(2, "0")}`;
    const number = dayNumber(iso);
    return Number.isNaN(number) || isoDay(number) !== iso ? null : number;
  }
  return null;
}

/** The count in a field; null where it is left open, undefined where it is no whole number from zero on. */
export function countIn(field: string): number | null | undefined {
  if (/^(|-|–|na|n\/a|nan|null)$/i.test(field)) return null;
  return /^\d{1,9}([.,]0+)?$/.test(field) ? Number.parseInt(field, 10) : undefined;
}

/** Finds the columns by their heads, or by what the first line holds; null where there is no day or no count. */
export function columnsOf(records: readonly TextRecord[]): Columns | null {
  const heads = records[0]?.fields ?? [];
  const header = heads.every((field) => dayIn(field) === null);
  const sample = (header ? records[1] : records[0])?.fields ?? [];
  const named = header ? heads.findIndex((head) => DAY.test(head)) : -1;
  const day = named >= 0 ? named : sample.findIndex((field) => dayIn(field) !== null);
  if (day < 0) return null;
  const others = heads.flatMap((head, i) => (i === day || (header && KNOWN.test(head)) ? [] : [i]));
  const numbers = others.filter((i) => header && COUNT.test(heads[i] ?? ""));
  const numeric = others.filter((i) => typeof countIn(sample[i] ?? "") !== "undefined");
  const words = others.filter((i) => !numeric.includes(i));
  if (numbers.length !== 1 && header && words.length === 0 && numeric.length > 1)
    return { header, day, names: [], counts: numeric.map((at) => ({ at, series: heads[at] ?? "" })) };
  const count = numbers[0] ?? numeric.at(-1);
  if (count === undefined) return null;
  const names = others.filter((i) => i !== count);
  return { header, day, names, counts: [{ at: count, series: null }] };
}
