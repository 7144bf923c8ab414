import { daysBetween, workingDaysAfter } from "@/lib/deadline/rules";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import { flagOf, kindOf, serviceOf } from "@/lib/intake/catalogue/catalogue";
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

/** Dates by which something is needed; a citizen's own duty clock is none of them (vocabulary, clarifications). */
const NEEDED = [
  "travelDate",
  "wishedDate",
  "appointmentDate",
  "eventDate",
  "startDate",
  "residenceTitleExpiry",
  "evictionDate",
  "endDate",
] as const;
/** Ends that hurry only where the letter asks to act before them. */
const ENDS_THAT_HURRY: ReadonlySet<string> = new Set(["extensionRequest"]);
/** Calendar days within which a needed date sets the order of work (urgency `deadline`). */
const SOON_DAYS = 28;
/** Working days within which it is a matter of today. */
const TODAY_WORKING_DAYS = 3;

type Reason = UrgencyFinding["reasons"][number];
type Weighed = Reason & { urgency: Urgency };

/** The most urgent of flags, kinds, services and dates. Content and dates only: "urgent!!" alone raises nothing. */
export function findUrgency(
  letter: Letter,
  _reading: Reading,
  concerns: readonly Concern[],
  flags: readonly FlagFinding[],
  deadlines: readonly DeadlineFinding[],
  context: IntakeContext,
): UrgencyFinding {
  const today = berlinDay(new Date(letter.receivedAt));
  const all = [
    ...flags.map((flag) =>
      weigh(flagOf(flag.id)?.urgencyFloor ?? "normal", "flag", flag.id, null, flag.evidence),
    ),
    ...concerns.flatMap((concern) => [
      ...floors(concern),
      ...raises(concern, flags),
      ...dates(concern, today, context),
    ]),
    ...deadlines.filter((d) => d.code === "objection").map((d) => clock(d, today, context)),
    ...unknownClock(concerns, deadlines),
  ];
  const value = URGENCIES.find((urgency) => all.some((one) => one.urgency === urgency)) ?? "normal";
  const reasons =
    value === "normal"
      ? []
      : all.filter((one) => one.urgency === value).map(({ urgency: _urgency, ...reason }) => reason);
  return { value, reasons };
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

function floors(concern: Concern): Weighed[] {
  const kind = weigh(
    kindOf(concern.kind.value).urgencyFloor,
    "kind",
    concern.kind.value,
    null,
    concern.kind.cues,
  );
  const service = serviceOf(concern.service.value ?? "");
  return service?.requiredForKinds.includes(concern.kind.value)
    ? [kind, weigh(service.priorityHint.base, "service", service.id, null, concern.service.cues)]
    : [kind];
}

/** Conditions of the service that make it more urgent; its dates are weighed with all other dates. */
function raises(concern: Concern, flags: readonly FlagFinding[]): Weighed[] {
  const service = serviceOf(concern.service.value ?? "");
  return (service?.priorityHint.raise ?? []).flatMap((raise) => {
    const { on } = raise;
    if ("condition" in on && concern.conditions.some((c) => c.id === on.condition))
      return [weigh(raise.to, "condition", String(on.condition), null, [])];
    if ("flag" in on && flags.some((f) => f.id === on.flag))
      return [weigh(raise.to, "flag", String(on.flag), null, [])];
    return [];
  });
}

function dates(concern: Concern, today: string, context: IntakeContext): Weighed[] {
  return concern.details
    .filter((d) => NEEDED.some((key) => key === d.key) && /^\d{4}-\d{2}-\d{2}$/.test(d.value))
    .filter((d) => d.key !== "endDate" || ENDS_THAT_HURRY.has(concern.kind.value))
    .flatMap((d) => {
      const urgency = byDate(
        d.value,
        today,
        context,
        d.key === "residenceTitleExpiry" || d.key === "endDate",
      );
      return urgency === null ? [] : [weigh(urgency, "date", d.key, d.value, d.evidence)];
    });
}

/** How near a needed date is; one that has passed counts only where it may still be saved. */
function byDate(date: string, today: string, { land }: IntakeContext, pastCounts: boolean): Urgency | null {
  if (date < today) return pastCounts ? "today" : null;
  if (date <= workingDaysAfter(today, TODAY_WORKING_DAYS, land)) return "today";
  return daysBetween(today, date) <= SOON_DAYS ? "deadline" : null;
}

function clock(deadline: DeadlineFinding, today: string, context: IntakeContext): Weighed {
  const end = deadline.earliest ?? deadline.date;
  const near = end <= workingDaysAfter(today, TODAY_WORKING_DAYS, context.land);
  return weigh(near ? "today" : "deadline", "clock", deadline.code, end, deadline.evidence);
}

/** A remedy period runs and its end cannot be computed: somebody has to look today. */
function unknownClock(concerns: readonly Concern[], deadlines: readonly DeadlineFinding[]): Weighed[] {
  const runs =
    concerns.some((c) => c.kind.value === "objection") && !deadlines.some((d) => d.code === "objection");
  return runs ? [weigh("today", "clock_unknown", "objection", null, [])] : [];
}
