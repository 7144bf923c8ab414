import { type Page, wordsOf } from "@/lib/intake/model/reader/page";
import type { Reading } from "@/lib/intake/schema";
import { yearOf } from "./details/calendar";
import type { DateMention } from "./details/dates";
import { isGivenName } from "./details/given-names";
import { labelAt, type Scene } from "./details/scene";
import type { ConcernPart } from "./find-details";

/** Bounds, in years, of how long ago a date may be for its step; what is older than all is "old". */
const AGES = [0, 1, 6, 16, 30, 70];
const CENTURY = 100;

/** The body of a letter as the learnt reader looks at it. `dates`: those of the body, in reading order. */
export function pageOf(
  scene: Scene,
  reading: Reading,
  part: Pick<ConcernPart, "kind" | "service">,
  dates: readonly DateMention[],
): Page {
  const words = wordsOf(scene.flat);
  let date = 0;
  let segment = 0;
  const places = words.map(({ start, end }) => {
    while (date < dates.length && (dates[date]?.end ?? 0) <= start) date += 1;
    while (segment < reading.segments.length && (reading.segments[segment]?.end ?? 0) <= start) segment += 1;
    const within = date < dates.length && (dates[date]?.start ?? 0) < end;
    return { date: within ? date : -1, part: reading.segments[segment]?.kind ?? "" };
  });
  return {
    words,
    dates: Int16Array.from(places, (place) => place.date),
    ages: dates.map((mention) => ageOf(mention, yearOf(scene.now))),
    labels: words.map(({ start }) => labelAt(scene, "body", start).toLowerCase()),
    parts: places.map((place) => place.part),
    begins: Uint8Array.from(words, ({ start }, at) =>
      at === 0 || scene.flat.slice(words[at - 1]?.end ?? 0, start).includes("\n") ? 1 : 0,
    ),
    given: Uint8Array.from(words, ({ lower }) => (isGivenName(lower) ? 1 : 0)),
    marks: [`kind:${part.kind}`, `service:${part.service ?? ""}`],
  };
}

function ageOf({ year, twoDigits }: DateMention, now: number): string {
  if (year === null) return "";
  const full = twoDigits ? fullYear(year, now) : year;
  if (full > now) return "ahead";
  return String(AGES.find((most) => now - full <= most) ?? "old");
}

/** Two digits mean the century in which the year is past, or next year. */
function fullYear(year: number, now: number): number {
  const here = now - (now % CENTURY) + (year % CENTURY);
  return here > now + 1 ? here - CENTURY : here;
}
