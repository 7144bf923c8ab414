import { madeKnown, periodEnd, remedyEnds, workingDaysAfter } from "@/lib/deadline/rules";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import type { Period } from "@/lib/deadline/schema";
import { serviceOf } from "@/lib/intake/catalogue/catalogue";
import type { Concern, DeadlineFinding, Detail, IntakeContext, Letter, Reading } from "@/lib/intake/schema";

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Social benefits follow the SGG, fines the OWiG, taxes the AO, everything else the VwGO (fact book 2.1). */
const REMEDIES: Readonly<Record<string, { period: Period; rule: string; fromService: boolean }>> = {
  bussgeld: { period: "P2W", rule: "OWiG §67", fromService: true },
  grundsteuer: { period: "P1M", rule: "AO §355 / VwGO §70", fromService: false },
  sozialhilfe: { period: "P1M", rule: "SGG §84", fromService: false },
  grundsicherungsgeld: { period: "P1M", rule: "SGG §84", fromService: false },
  schwerbehinderung: { period: "P1M", rule: "SGG §84", fromService: false },
  elterngeld: { period: "P1M", rule: "SGG §84", fromService: false },
  "bildung-teilhabe": { period: "P1M", rule: "SGG §84", fromService: false },
};
const GENERAL_REMEDY = { period: "P1M", rule: "VwGO §70", fromService: false } as const;

/** The statutory clocks that this letter starts or meets, each as a date with its rule. Never from tone or person. */
export function findDeadlines(
  letter: Letter,
  _reading: Reading,
  concerns: readonly Concern[],
  context: IntakeContext,
): DeadlineFinding[] {
  const received = berlinDay(new Date(letter.receivedAt));
  const all = concerns.flatMap((concern) => [
    ...remedy(concern, context),
    ...requestClock(concern, received, context),
    ...serviceClocks(concern, received, context),
    ...setClock(concern),
  ]);
  return all.filter(
    (one, i) => all.findIndex((other) => other.code === one.code && other.date === one.date) === i,
  );
}

/** The remedy against a notice: from its service, or from the fourth day after its date (VwVfG §41 (2)). */
function remedy(concern: Concern, { land }: IntakeContext): DeadlineFinding[] {
  if (concern.kind.value !== "objection") return [];
  const { period, rule, fromService } = REMEDIES[concern.service.value ?? ""] ?? GENERAL_REMEDY;
  const served = dateOf(concern.details, "serviceDate");
  if (served)
    return [finding("objection", periodEnd(served.value, period, land), served.value, rule, null, served)];
  const notice = dateOf(concern.details, "noticeDate");
  if (!notice || fromService) return [];
  const { plain } = madeKnown(notice.value, land);
  const { earliest, latest } = remedyEnds(notice.value, period, land);
  const early = earliest < latest ? earliest : null;
  return [finding("objection", latest, plain, `${rule}, VwVfG §41 (2)`, early, notice)];
}

/** Requests that a law answers within a month: GDPR Art. 12 (3), UIG §3 (3) and the Länder's access laws. */
function requestClock(concern: Concern, received: string, { land }: IntakeContext): DeadlineFinding[] {
  if (concern.kind.value === "dataSubjectRequest")
    return [finding("gdpr", periodEnd(received, "P1M", land), received, "DSGVO Art. 12 (3)", null)];
  if (concern.kind.value === "foiRequest")
    return [finding("foi", periodEnd(received, "P1M", land), received, "IFG/UIG §3 (3)", null)];
  return [];
}

/** The citizen's own duty and the authority's answer times, as the catalogue states them from a date of the letter. */
function serviceClocks(concern: Concern, received: string, { land }: IntakeContext): DeadlineFinding[] {
  const service = serviceOf(concern.service.value ?? "");
  if (!service?.requiredForKinds.includes(concern.kind.value)) return [];
  return service.deadlines.flatMap(({ who, period, anchor, source }) => {
    const start = anchorOf(concern, anchor, received);
    if (start === null) return [];
    const code = `${who}:${anchor}`;
    if (period === "thirdWorkingDay")
      return [finding(code, workingDaysAfter(start.value, 3, land), start.value, source, null, start)];
    return COUNTED.test(period)
      ? [finding(code, periodEnd(start.value, period, land), start.value, source, null, start)]
      : [];
  });
}

const COUNTED = /^P\d{1,3}[DWMY]$/u;
/** The day of birth is the event of a birth. */
const SAME_DAY: Readonly<Record<string, string>> = { eventDate: "childDateOfBirth" };

/** Receipt starts a clock at once; completeness only once nothing is open any more. */
function anchorOf(concern: Concern, anchor: string, received: string): Anchor | null {
  const isComplete = concern.gaps.length === 0;
  if (anchor === "receivedAt" || (anchor === "completeAt" && isComplete))
    return { value: received, detail: null };
  return dateOf(concern.details, anchor) ?? dateOf(concern.details, SAME_DAY[anchor] ?? "");
}

/** What the authority itself set: the end of a hearing, the end somebody asks to put off. */
function setClock(concern: Concern): DeadlineFinding[] {
  const code = SET_BY_AUTHORITY[concern.kind.value];
  const end = dateOf(concern.details, "endDate");
  if (code === undefined || end === null) return [];
  const from = dateOf(concern.details, "noticeDate")?.value ?? end.value;
  return [finding(code, end.value, from, "VwVfG §31 (2), (7)", null, end)];
}

const SET_BY_AUTHORITY: Readonly<Record<string, string>> = {
  hearingResponse: "hearing",
  extensionRequest: "extension",
};

type Anchor = { value: string; detail: Detail | null };

function dateOf(details: readonly Detail[], key: string): Anchor | null {
  const detail = details.find((d) => d.key === key && FULL_DATE.test(d.value) && d.problem === null);
  return detail ? { value: detail.value, detail } : null;
}

function finding(
  code: string,
  date: string,
  from: string,
  rule: string,
  earliest: string | null,
  anchor?: Anchor,
): DeadlineFinding {
  return { code, date, from, rule, earliest, evidence: anchor?.detail?.evidence ?? [] };
}
