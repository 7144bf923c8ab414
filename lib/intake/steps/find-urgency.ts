import { daysBetween, plainEnd, workingDaysAfter } from "@/lib/deadline/rules";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import { flagOf, kindOf, serviceOf } from "@/lib/intake/catalogue/catalogue";
import type { Raise } from "@/lib/intake/catalogue/schema";
import {
  type Concern,
  type DeadlineFinding,
  type FlagFinding,
  type IntakeContext,
  type Letter,
  type Reading,
  URGENCIES,
  type Urgency,
  type UrgencyFinding,
} from "@/lib/intake/schema";
import { type NearDate, nearDates } from "./urgency/near-dates";

type Reason = UrgencyFinding["reasons"][number];
type Weighed = Reason & { urgency: Urgency };
/** What every rule may look at. */
type View = {
  today: string;
  context: IntakeContext;
  flags: readonly FlagFinding[];
  near: readonly NearDate[];
};

/** Dates that say when something is needed, happens or ends; what a citizen has to do by law is none (vocabulary). */
const NEEDED = new Set([
  "travelDate",
  "wishedDate",
  "appointmentDate",
  "eventDate",
  "startDate",
  "residenceTitleExpiry",
  "evictionDate",
  "moveOutDate",
]);
/** A past end of these may still be saved. */
const SAVABLE = new Set(["residenceTitleExpiry"]);
/** Calendar days within which a needed date sets the order of work (urgency `deadline`). */
const SOON_DAYS = 28;
/** Working days within which it is a matter of today. */
const TODAY_WORKING_DAYS = 3;
/** Changes of facts: their dates say since when something is so, nobody waits for them. */
const FACT_SERVICES = new Set([
  "hundesteuer",
  "grundsteuer",
  "zweitwohnungsteuer",
  "zahlung",
  "wohngeld",
  "sozialhilfe",
  "bildung-teilhabe",
  "grundsicherungsgeld",
  "elterngeld",
  "unterhaltsvorschuss",
  "gewerbe",
  "kfz-abmelden",
]);

/** The most urgent of flags, kinds, services and dates. Content and dates only: "urgent!!" alone raises nothing. */
export function findUrgency(
  letter: Letter,
  reading: Reading,
  concerns: readonly Concern[],
  flags: readonly FlagFinding[],
  deadlines: readonly DeadlineFinding[],
  context: IntakeContext,
): UrgencyFinding {
  const today = berlinDay(new Date(letter.receivedAt));
  const waits = concerns.some((concern) => concern.kind.value !== "spam" && !statesFacts(concern));
  const view: View = { today, context, flags, near: waits ? nearDates(letter, reading, today) : [] };
  const all = [
    ...flags.map(({ id, evidence }) =>
      weigh(flagOf(id)?.urgencyFloor ?? "normal", "flag", id, null, evidence),
    ),
    ...concerns.flatMap((concern) => [
      ...floors(concern),
      ...raises(concern, view),
      ...dates(concern, view),
      ...clocks(concern, deadlines, view),
    ]),
    ...view.near.flatMap(({ date, evidence }) => byDate("stated", date, evidence, view)),
  ];
  const value = URGENCIES.find((urgency) => all.some((one) => one.urgency === urgency)) ?? "normal";
  const deciding = value === "normal" ? [] : all.filter(({ urgency }) => urgency === value);
  return { value, reasons: deciding.map(({ urgency: _urgency, ...reason }) => reason) };
}

function weigh(
  urgency: Urgency,
  code: string,
  subject: string,
  date: string | null,
  evidence: Reason["evidence"],
): Weighed {
  return { urgency, code, subject, date, evidence };
}

function statesFacts({ kind, service }: Concern): boolean {
  return kind.value === "notification" && FACT_SERVICES.has(service.value ?? "");
}

function floors({ kind, service }: Concern): Weighed[] {
  const floor = weigh(kindOf(kind.value).urgencyFloor, "kind", kind.value, null, kind.cues);
  const entry = serviceOf(service.value ?? "");
  const own = entry?.requiredForKinds.includes(kind.value)
    ? [weigh(entry.priorityHint.base, "service", entry.id, null, service.cues)]
    : [];
  return [floor, ...own];
}

/** What makes the service more urgent than its base: all named conditions, one flag, a date of the letter near enough. */
function raises(concern: Concern, view: View): Weighed[] {
  const entry = serviceOf(concern.service.value ?? "");
  if (!entry?.requiredForKinds.includes(concern.kind.value)) return [];
  return entry.priorityHint.raise.flatMap(({ to, on }) =>
    triggered(concern, on, view).map((reason) => ({ ...reason, urgency: to })),
  );
}

function triggered(concern: Concern, on: Raise["on"], view: View): Reason[] {
  if (on.by === "flag") {
    const hit = view.flags.filter(({ id }) => on.flags.includes(id));
    return hit.map(({ id, evidence }) => ({ code: "flag", subject: id, date: null, evidence }));
  }
  if (on.by === "condition") {
    const met = concern.conditions.filter(({ id }) => on.conditions.includes(id));
    const all = met.length === new Set(on.conditions).size;
    return all
      ? met.map(({ id, evidence }) => ({ code: "condition", subject: id, date: null, evidence }))
      : [];
  }
  const last = on.workingDays
    ? workingDaysAfter(view.today, Number(on.within.slice(1, -1)), view.context.land)
    : plainEnd(view.today, on.within);
  const own =
    on.by === "date"
      ? concern.details
          .filter(({ key }) => on.fields.includes(key))
          .map(({ value, evidence }) => ({ date: firstDay(value), evidence }))
      : view.near;
  const event = on.by === "event" ? on.event : "date";
  const inTime = own.filter(({ date }) => date >= view.today && date <= last);
  return event === "remedyPeriodEnd"
    ? []
    : inTime.slice(0, 1).map(({ date, evidence }) => ({ code: "date", subject: event, date, evidence }));
}

function dates(concern: Concern, view: View): Weighed[] {
  if (statesFacts(concern)) return [];
  const keys = concern.kind.value === "extensionRequest" ? new Set([...NEEDED, "endDate"]) : NEEDED;
  return concern.details
    .filter(({ key, value, problem }) => keys.has(key) && problem === null && /^\d{4}-\d{2}/u.test(value))
    .flatMap(({ key, value, evidence }) => byDate(key, firstDay(value), evidence, view));
}

/** How near a needed date is. A month without day begins on its first. */
function byDate(
  key: string,
  date: string,
  evidence: Reason["evidence"],
  { today, context }: View,
): Weighed[] {
  if (date < today) return SAVABLE.has(key) ? [weigh("today", "date", key, date, evidence)] : [];
  if (date <= workingDaysAfter(today, TODAY_WORKING_DAYS, context.land))
    return [weigh("today", "date", key, date, evidence)];
  return daysBetween(today, date) <= SOON_DAYS ? [weigh("deadline", "date", key, date, evidence)] : [];
}

function firstDay(value: string): string {
  return value.length === 7 ? `${value}-01` : value;
}

/** A remedy period that ends soon, has ended but may be saved, or runs and cannot be computed. */
function clocks(
  concern: Concern,
  deadlines: readonly DeadlineFinding[],
  { today, context }: View,
): Weighed[] {
  if (concern.kind.value !== "objection") return [];
  const own = deadlines.filter(({ code }) => code === "objection");
  const dated = concern.details.some(({ key }) => key === "noticeDate" || key === "serviceDate");
  if (own.length === 0 && !dated) return [weigh("today", "clock_unknown", "objection", null, [])];
  return own.map(({ code, date, earliest, evidence }) => {
    const end = earliest ?? date;
    const near = end <= workingDaysAfter(today, TODAY_WORKING_DAYS, context.land);
    return weigh(near ? "today" : "deadline", "clock", code, end, evidence);
  });
}
