import { dayOf, isoDay } from "./calendar";
import type { Context } from "./cues";
import { type DateMention, resolved, type Tense } from "./dates";
import type { Scene } from "./scene";

/** Which way an open year points for a key; the rest take the nearest. */
export const TENSES: Record<string, Tense> = {
  noticeDate: "past",
  serviceDate: "past",
  incidentDate: "past",
  paymentDate: "past",
  licenceIssueDate: "past",
  dogHeldSince: "past",
  separationDate: "past",
  residenceSince: "past",
  travelDate: "future",
  wishedDate: "future",
  appointmentDate: "future",
  evictionDate: "future",
};

/** Wishes and journeys lie ahead; a past day under such a key was misread. */
const AHEAD = new Set(["wishedDate", "travelDate", "evictionDate"]);

/** Whether a date cannot well be what the words beside it make of it. */
export function isDoubtful(
  key: string,
  value: string,
  mention: DateMention,
  context: Context,
  scene: Scene,
): boolean {
  return (
    (AHEAD.has(key) && isPast(value, scene)) ||
    isVague(key, value, mention, context) ||
    isMisplaced(mention, key, value, context, scene)
  );
}

const SINCE = /(?<!\p{L})(?:seit|since|depuis|з|с|od)\s*$/iu;
/** A year alone is enough for what lies far back, not for an event or a deadline. */
const YEARS_DO = new Set(["residenceSince", "licenceIssueDate", "separationDate", "dogHeldSince"]);
function isVague(
  key: string,
  value: string,
  { rangeStart, rangeEnd, fixed }: DateMention,
  { before }: Context,
): boolean {
  if (value.length > 4 || YEARS_DO.has(key)) return false;
  const since = key === "startDate" && SINCE.test(before);
  return fixed !== null || !(since || rangeStart || rangeEnd || key === "eventDate" || key === "endDate");
}

/**
 * A day without year that lies close by on the other side of today was not meant a year away; and nothing has
 * happened "bis" a day.
 */
function isMisplaced(
  mention: DateMention,
  key: string,
  value: string,
  { before }: Context,
  scene: Scene,
): boolean {
  const past = TENSES[key] === "past";
  if (past && key !== "paymentDate" && UP_TO.test(before)) return true;
  if (mention.year !== null || mention.fixed !== null || !(past || AHEAD.has(key))) return false;
  const other = resolved(mention, past ? "future" : "past", scene.now)?.value;
  if (other === undefined) return false;
  return distance(other, scene) <= CLOSE_DAYS && distance(value, scene) >= FAR_DAYS;
}

const UP_TO = /(?<!\p{L})(?:bis(?: zum| ende| mitte| anfang)?|until|till|до|до кінця)\s*$/iu;
const CLOSE_DAYS = 75;
const FAR_DAYS = 200;

function distance(value: string, { now }: Scene): number {
  const [year, month, day] = value.split("-").map(Number);
  return Math.abs((dayOf(year ?? 0, month ?? 6, day ?? 15) ?? now) - now);
}

function isPast(value: string, scene: Scene): boolean {
  return value < isoDay(scene.now).slice(0, value.length);
}

/** How old a letter may be when it comes in. */
const HEAD_DAYS = 21;
const HEAD_BEFORE = /^\s*(?:\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2},? ?(?:den |am |im )?)?$/u;

/** Place and date alone on a line, of these days: when the letter was written. */
export function isLetterHead(mention: DateMention, { before, after, label }: Context, scene: Scene): boolean {
  if (mention.source !== "body" || mention.year === null || mention.day === null || label !== "")
    return false;
  const value = resolved(mention, "past", scene.now)?.value ?? "";
  return (
    HEAD_BEFORE.test(before) &&
    after.trim() === "" &&
    value <= isoDay(scene.now) &&
    distance(value, scene) <= HEAD_DAYS
  );
}
