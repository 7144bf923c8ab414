import { BESIDE, JOINS } from "./date-patterns";
import type { DateMention } from "./dates";

/** So far back a day without month ("am 12.") still speaks of the month last named. */
const REACH = 160;
/** A day that much earlier in the month is one of the next: "Brief vom 28.9., angekommen am 2." */
const NEXT_MONTH = 15;

/**
 * Fills what a date leaves to its neighbours. In "12. bis 16. Oktober 2026" the first takes month and year from
 * the second; "vom 9.11., eingegangen am 12." takes them from the one before; a lone "zum 1." stays open.
 */
export function completed(found: readonly DateMention[], text: string): DateMention[] {
  const whole: DateMention[] = [];
  found.forEach((mention, i) => {
    const previous = whole[whole.length - 1];
    const rangeEnd = previous !== undefined && JOINS.test(text.slice(previous.end, mention.start));
    const filled = fromNext(mention, found[i + 1], text) ?? fromPrevious(mention, previous);
    if (filled !== null) whole.push({ ...filled, rangeEnd });
  });
  return whole.map((mention, i) => ({ ...mention, rangeStart: whole[i + 1]?.rangeEnd === true }));
}

function fromNext(mention: DateMention, next: DateMention | undefined, text: string): DateMention | null {
  const complete = mention.fixed !== null || mention.month !== null || mention.day === null;
  if (next === undefined) return complete ? mention : null;
  const glued =
    JOINS.test(text.slice(mention.end, next.start)) ||
    (mention.month === null && BESIDE.test(text.slice(mention.end, next.start))) ||
    /[/–-]\s?$/u.test(text.slice(mention.start, mention.end));
  if (!glued) return complete ? mention : null;
  const month = mention.month ?? next.month;
  if (!complete && month === null) return null;
  const twoDigits = mention.year === null ? next.twoDigits : mention.twoDigits;
  return { ...mention, month, year: mention.year ?? next.year, twoDigits };
}

function fromPrevious(mention: DateMention, previous: DateMention | undefined): DateMention | null {
  const { day, start } = mention;
  if (previous === undefined || day === null || previous.month === null || start - previous.end > REACH)
    return null;
  const later = previous.day !== null && day + NEXT_MONTH < previous.day;
  const { month, year, twoDigits } = previous;
  if (!later) return { ...mention, month, year, twoDigits };
  const turns = month === 12;
  return {
    ...mention,
    month: turns ? 1 : month + 1,
    year: year !== null && turns ? year + 1 : year,
    twoDigits,
  };
}
