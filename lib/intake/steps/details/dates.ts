import type { Detail, Source } from "@/lib/intake/schema";
import { type Day, dayOf, monthOf, pad, yearOf } from "./calendar";
import {
  DAY_BACK,
  DAY_NAME,
  DAY_ONLY,
  ISO,
  MONTH_CUE,
  MONTH_YEAR,
  NAME_DAY,
  NAME_ONLY,
  NUMERIC,
  SLASH_RANGE,
  YEAR_ONLY,
  YEAR_SPAN,
} from "./date-patterns";
import { completed } from "./date-ranges";
import { type Hit, hits, overlaps } from "./match";
import { monthNamed } from "./months";
import { relativeDates } from "./relative-dates";
import { type Scene, textOf } from "./scene";

/** A date as it stands in the letter; year and month may come from the context. */
export type DateMention = {
  source: Source;
  start: number;
  end: number;
  year: number | null;
  twoDigits: boolean;
  month: number | null;
  day: number | null;
  /** Reckoned from the day of receipt, nothing left to resolve. */
  fixed: string | null;
  /** The same for plans, where it differs. */
  ahead: string | null;
  /** The two ends of "12. bis 16. Oktober". */
  rangeStart: boolean;
  rangeEnd: boolean;
};
/** Which way an open year or month points: birth and past back, future ahead, near to the closest. */
export type Tense = "birth" | "past" | "future" | "near";

const SOURCES: readonly Source[] = ["subject", "body"];
const known = new WeakMap<Scene, DateMention[]>();

/** Every date of the letter in reading order; found once a scene. */
export function datesOf(scene: Scene): DateMention[] {
  const dates =
    known.get(scene) ?? SOURCES.flatMap((source) => datesIn(textOf(scene, source), source, scene));
  known.set(scene, dates);
  return dates;
}

/** The normal form, with what is wrong with it; null where nothing can be said. */
export function resolved(
  mention: DateMention,
  tense: Tense,
  now: Day,
): { value: string; problem: Detail["problem"] } | null {
  if (mention.fixed !== null)
    return { value: tense === "future" ? (mention.ahead ?? mention.fixed) : mention.fixed, problem: null };
  const { month, day } = mention;
  const year = yearFor(mention, tense, now);
  if (year === null) return null;
  if (month === null) return { value: pad(year, 4), problem: birthProblem(year * 1, tense, now) };
  if (day === null) return { value: `${pad(year, 4)}-${pad(month)}`, problem: null };
  const real = dayOf(year, month, day);
  const value = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (real === null) return { value, problem: "not_a_date" };
  const ahead = (tense === "birth" || tense === "past") && real > now;
  return { value, problem: ahead ? "in_the_future" : birthProblem(year, tense, now) };
}

function birthProblem(year: number, tense: Tense, now: Day): Detail["problem"] {
  const oldest = 120;
  return tense === "birth" && yearOf(now) - year > oldest ? "implausible" : null;
}

function yearFor(mention: DateMention, tense: Tense, now: Day): number | null {
  const current = yearOf(now);
  if (mention.year !== null && !mention.twoDigits) return mention.year;
  if (mention.year !== null) return centuryFor(mention.year, tense, current);
  if (mention.month === null) return null;
  return nearestYear(mention.month, mention.day ?? 15, tense, now);
}

function centuryFor(year: number, tense: Tense, current: number): number {
  if (tense === "birth") return 2000 + year > current ? 1900 + year : 2000 + year;
  const plausibleAhead = 15;
  return 2000 + year > current + plausibleAhead ? 1900 + year : 2000 + year;
}

/** A little slack, so that "am 3.9." said on the evening before still means this year. */
const SLACK_DAYS = 45;
function nearestYear(month: number, day: number, tense: Tense, now: Day): number {
  const current = yearOf(now);
  const distance = (year: number) => {
    const at = dayOf(year, month, Math.min(day, 28)) ?? now;
    const wrong =
      tense === "past" || tense === "birth" ? at > now : tense === "future" && at < now - SLACK_DAYS;
    return Math.abs(at - now) + (wrong ? 10_000 : 0);
  };
  return [current, current - 1, current + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

/** More dates than this are a table or an attack; bounds the check for overlaps. */
const MOST = 400;

function datesIn(text: string, source: Source, scene: Scene): DateMention[] {
  const found: DateMention[] = [];
  const add = (mention: DateMention | null) => {
    if (mention !== null && found.length < MOST && !found.some((other) => overlaps(other, mention)))
      found.push(mention);
  };
  for (const hit of hits(text, ISO)) add(numeric(hit, source));
  for (const hit of hits(text, NUMERIC)) add(numeric(hit, source));
  for (const hit of hits(text, MONTH_YEAR))
    add(plain(hit, source, { year: int(hit, "y"), month: int(hit, "m") }));
  for (const hit of [...hits(text, DAY_NAME), ...hits(text, NAME_DAY)]) add(named(hit, source, scene.now));
  for (const relative of relativeDates(text, scene.now))
    add({ ...blank(relative, source), fixed: relative.value, ahead: relative.ahead });
  for (const hit of hits(text, NAME_ONLY)) add(monthOnly(hit, text, source));
  for (const hit of [...hits(text, DAY_ONLY), ...hits(text, SLASH_RANGE), ...hits(text, DAY_BACK)])
    add(dayOnly(hit, source, scene.now));
  for (const hit of [...hits(text, YEAR_SPAN), ...hits(text, YEAR_ONLY)]) add(yearOnly(hit, source));
  found.sort((a, b) => a.start - b.start);
  return completed(found, text);
}

function blank(at: { start: number; end: number }, source: Source): DateMention {
  const { start, end } = at;
  return {
    source,
    start,
    end,
    year: null,
    twoDigits: false,
    month: null,
    day: null,
    fixed: null,
    ahead: null,
    rangeStart: false,
    rangeEnd: false,
  };
}

function plain(hit: Hit, source: Source, parts: Partial<DateMention>): DateMention {
  return { ...blank(hit, source), ...parts };
}

function int(hit: Hit, name: string): number | null {
  const part = hit.part(name);
  return part === null ? null : Number(part.text);
}

function numeric(hit: Hit, source: Source): DateMention | null {
  const [day, month, year] = [int(hit, "d"), int(hit, "m"), hit.part("y") ?? hit.part("yy")];
  if (day === null || month === null || day < 1 || day > 31 || month < 1) return null;
  const stated = year !== null || hit.part("dot") !== null || hit.part("s")?.text === ".";
  if (!stated || (year === null && (hit.part("dot") === null || month > 12))) return null;
  const american = month > 12 && day <= 12;
  return plain(hit, source, {
    day: american ? month : day,
    month: american ? day : month,
    year: year === null ? null : Number(year.text),
    twoDigits: year?.text.length === 2,
  });
}

function named(hit: Hit, source: Source, now: Day): DateMention | null {
  const month = monthNamed(hit.part("n")?.text ?? "");
  const day = int(hit, "d");
  if (month === null || day === null || day < 1 || day > 31) return null;
  const year = hit.part("y");
  return plain(hit, source, {
    day,
    month,
    year: hit.part("this") !== null ? yearOf(now) : year === null ? null : Number(year.text),
    twoDigits: year?.text.length === 2,
  });
}

function monthOnly(hit: Hit, text: string, source: Source): DateMention | null {
  const month = monthNamed(hit.part("n")?.text ?? "");
  const year = int(hit, "y");
  if (month === null) return null;
  const before = text.slice(Math.max(0, hit.start - 14), hit.start);
  return year !== null || MONTH_CUE.test(before) ? plain(hit, source, { month, year }) : null;
}

function yearOnly(hit: Hit, source: Source): DateMention | null {
  const part = hit.part("y") ?? hit.part("z");
  return part === null ? null : { ...blank(part, source), year: Number(part.text) };
}

function dayOnly(hit: Hit, source: Source, now: Day): DateMention | null {
  const day = int(hit, "d");
  if (day === null || day < 1 || day > 31) return null;
  const thisMonth = hit.part("this") !== null;
  return plain(hit, source, { day, ...(thisMonth ? { month: monthOf(now), year: yearOf(now) } : {}) });
}
