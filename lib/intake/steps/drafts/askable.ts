import { fieldOf, questionFor } from "../../catalogue/catalogue";
import type { Concern, FlagFinding, Gap } from "../../schema";

/** A gap that a letter may ask for, with the concern it belongs to. */
export type Ask = { gap: Gap; concern: Concern; isPaper: boolean };

/** Details that a service never asks for by message; each from the note of the catalogue. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  // Reports without a name are allowed.
  maengelmeldung: ["applicantName", "representativeName"],
  // Who drove, what happened and how somebody lives is for the person to say or not (OWiG §55, StPO §136).
  bussgeld: [
    "representativeName",
    "responsiblePerson",
    "dateOfBirth",
    "placeOfBirth",
    "nationality",
    "licenceNumber",
    "licenceIssuer",
    "licenceIssueDate",
    "licenceClasses",
    "incidentDescription",
    "incidentPlace",
    "reason",
    "employer",
    "householdIncome",
    "licenceCopy",
  ],
};
/** Health is asked for in the form or at the counter only, in no message whatever the service (GDPR Art. 9). */
const NEVER_AT_ALL: readonly string[] = ["healthDetails"];
/** Asking one parent where the other lives may lead the one to the other. */
const NEVER_WITH_VIOLENCE: readonly string[] = ["otherParentAddress", "otherParentName"];

/**
 * Papers that the catalogue names as usual but that only one group needs: asked for when the letter shows that the
 * sender is of that group, or the town would ask a new dog owner for the proof that the dog has died.
 */
const ONLY_IF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hundesteuer: {
    endProof: "deregisters_dog",
    sepaMandate: "direct_debit",
    benefitNotice: "claims_exemption",
  },
  zahlung: { paymentProof: "claims_paid" },
  fischereischein: { qualificationProof: "first_issue" },
  gaststaette: { qualificationProof: "permanent_business" },
  melderegisterauskunft: { legalInterestProof: "extended_information" },
  personenstandsurkunde: { legalInterestProof: "heir_or_creditor" },
  fundsache: { idCopy: "pick_up" },
  kita: { employerCertificate: "employed" },
  schule: { schoolCertificate: "transport_ticket" },
  "kfz-ummelden": { registrationPart2: "owner_change" },
  haltverbot: { sitePlan: "roadworks" },
  veranstaltung: { sitePlan: "road_use" },
};

/** Nice to have: asked for beside something needed, never a reason to write. */
const NICE_TO_HAVE: ReadonlySet<string> = new Set(["photoEvidence", "noticeCopy", "phone", "email"]);

/** With one of these the town finds its own letter and does not ask for a copy of it (cf. SGB I §65 (1) no. 3). */
const OWN_REFERENCES: readonly string[] = ["fileReference", "paymentReference"];
/** What nobody has to know (note of the catalogue): asked for in passing. */
const NEED_NOT_KNOW: Readonly<Record<string, readonly string[]>> = {
  "ausweis-verlust": ["idDocumentNumber"],
};

/** Brought to the counter anyway, or made there: said beside a question, and no reason for a day to answer by. */
const BROUGHT =
  /(?:^|\. )(?:Bitte |Für .{1,40} )?bringen Sie (?!.*\boder schicken\b).*\bmit\b|bei uns machen lassen/u;

/** What the letter asks for of one concern, in the order of the catalogue; nothing twice. */
export function asksFor(concern: Concern, flags: readonly FlagFinding[]): Ask[] {
  const violence = flags.some(({ id }) => id === "violence");
  const gaps = concern.gaps.filter((gap) => isAskable(gap, concern, violence));
  const byKey = new Map(gaps.toReversed().map((gap) => [gap.key, gap]));
  const once = gaps.filter((gap) => byKey.get(gap.key) === gap);
  return once.map((gap) => ({ gap, concern, isPaper: fieldOf(gap.key)?.source === "attached" }));
}

/** A paper that helps and that nobody has to have: asked for in a sentence of its own, not as needed. */
export function isWelcomeOnly({ gap, concern, isPaper }: Ask): boolean {
  return isPaper && gap.key === "photoEvidence" && isNiceToHave(gap, concern);
}

/** Whether the questions are worth a letter. */
export function isWorthAsking(asks: readonly Ask[]): boolean {
  return asks.some(({ gap, concern }) => !isNiceToHave(gap, concern));
}

function isAskable(gap: Gap, concern: Concern, violence: boolean): boolean {
  const { key } = gap;
  if (gap.reason === "hinted") return false;
  const service = concern.service.value ?? "";
  if (fieldOf(key) === null || NEVER_AT_ALL.includes(key)) return false;
  if (listOf(NEVER, service).includes(key)) return false;
  if (key === "noticeCopy" && !concern.gaps.some((other) => OWN_REFERENCES.includes(other.key))) return false;
  if (violence && NEVER_WITH_VIOLENCE.includes(key)) return false;
  const only = Object.hasOwn(ONLY_IF, service) ? ONLY_IF[service]?.[key] : undefined;
  if (only === undefined || gap.because === only) return true;
  return concern.conditions.some(({ id }) => id === only);
}

/** A phone number is nice to have unless a condition made it necessary, or the service cannot do without. */
function isNiceToHave({ key, because, reason }: Gap, concern: Concern): boolean {
  const service = concern.service.value;
  if (BROUGHT.test(questionFor(service, key) ?? "")) return true;
  if (listOf(NEED_NOT_KNOW, service ?? "").includes(key)) return true;
  if (!NICE_TO_HAVE.has(key)) return false;
  if (key === "noticeCopy") return true;
  if (key === "photoEvidence") return service !== "baumfaellung";
  return because === null && reason !== "missing" && reason !== "contradictory";
}

function listOf(table: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? [];
}
