import { daysBetween } from "@/lib/deadline/rules";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import { CATALOGUE, serviceOf } from "@/lib/intake/catalogue/catalogue";
import type { FlagFinding, KindId, Letter, Reading, Span, Tier } from "@/lib/intake/schema";
import { findDetails } from "./find-details";
import { ACCIDENT } from "./flags/accident";
import { type Beside, besideIn } from "./flags/beside";
import { BODIES } from "./flags/bodies";
import { CHILDHOOD } from "./flags/childhood";
import { CHILDREN } from "./flags/children";
import { EMPLOYEE, GRIEVANCE, MISCONDUCT } from "./flags/conduct";
import type { FlagCue } from "./flags/cue";
import { DESPAIR } from "./flags/despair";
import { FAREWELL } from "./flags/farewell";
import { FIRE } from "./flags/fire";
import { HIDING } from "./flags/hiding";
import { LEAVING } from "./flags/leaving";
import { LIFE } from "./flags/life";
import { MENACE } from "./flags/menace";
import { NEGLECT } from "./flags/neglect";
import { OPPRESSION } from "./flags/oppression";
import { OWN_WORDS } from "./flags/own-words";
import { PERIL } from "./flags/peril";
import { PROCEDURE } from "./flags/procedure";
import { PUBLIC } from "./flags/public";
import { PURSUIT } from "./flags/pursuit";
import { SAFETY } from "./flags/safety";
import { SECRECY } from "./flags/secrecy";
import { SHELTER, TITLE_AT_STAKE, TITLE_WORDS } from "./flags/shelter";
import { WARNING } from "./flags/warning";
import { type Passage, passagesOf, placesOf, says } from "./phrase";
import { closeTo, type Seek, seekIn } from "./phrase/close-to";

/** A concern as far as flags look at it; conditions sharpen some of them. */
export type FlaggedConcern = {
  kind: KindId;
  service: string | null;
  conditions?: readonly { id: string; evidence: Span[] }[];
};

type Evidence = { flag: string; weight: number; spans: Span[] };

const TIER_CUES: Readonly<Record<Tier, readonly FlagCue[]>> = {
  S0: [...LIFE, ...DESPAIR, ...FAREWELL, ...FIRE, ...BODIES, ...PERIL, ...ACCIDENT],
  S1: [
    ...CHILDREN,
    ...NEGLECT,
    ...OWN_WORDS,
    ...CHILDHOOD,
    ...SAFETY,
    ...OPPRESSION,
    ...PURSUIT,
    ...LEAVING,
    ...MENACE,
    ...WARNING,
    ...HIDING,
    ...SHELTER,
    ...PUBLIC,
  ],
  S2: [...PROCEDURE, ...SECRECY],
};
/** A title that ends within four weeks is urgent once work, benefits or home depend on it. */
const TITLE_DAYS = 28;
/** A date further back is the day something began, not the end of a title somebody worries about now. */
const TITLE_PAST_DAYS = 180;
/** Enough to show a person why; more would bury it. */
const MOST_SPANS = 4;
/** Words that raise a flag alone are right at least this often on letters nobody tuned to. */
const SURE = 0.9;
const LIKELY = 0.7;

/** Every flag that words, kinds or dates support, in catalogue order; recall before precision for S0 and S1. */
export function findFlags(
  letter: Letter,
  reading: Reading,
  concerns: readonly FlaggedConcern[],
): FlagFinding[] {
  const [said, told, whole] = [
    passagesOf(letter, reading, ["quote", "forwarded", "disclaimer"]),
    // What a colleague or relative passes on may be an emergency, too.
    passagesOf(letter, reading, ["quote", "disclaimer"]),
    passagesOf(letter, reading, []),
  ];
  const cues = TIER_CUES.S2.filter(({ flag }) => flag !== "prompt_injection");
  const injections = TIER_CUES.S2.filter(({ flag }) => flag === "prompt_injection");
  const found = [
    ...matched(told, [...TIER_CUES.S0, ...TIER_CUES.S1]),
    ...matched(said, cues),
    ...matched(whole, injections),
    ...byKind(letter, concerns),
    ...counselSigns(letter, reading),
    ...hiddenText(letter),
    ...misconduct(said, concerns),
    ...titleEnds(letter, reading, told),
    ...byCondition(concerns),
    ...byService(concerns),
  ];
  return raised(found.filter(({ flag }) => mayHold(flag, concerns)));
}

function matched(passages: readonly Passage[], cues: readonly FlagCue[]): Evidence[] {
  const [beside, seek] = [besideIn(passages), seekIn(passages)];
  return cues.flatMap((cue) => {
    const { flag, weight, and } = cue;
    const spans = placesOfCue(passages, cue, beside, seek);
    const holds = spans.length > 0 && (and === undefined || says(passages, and));
    return holds ? [{ flag, weight: weight < 1 ? weight * distinctWords(spans) : weight, spans }] : [];
  });
}

/** Where a cue's words stand; where it asks for other thoughts, only those that have them close by. */
function placesOfCue(passages: readonly Passage[], cue: FlagCue, beside: Beside, seek: Seek): Span[] {
  const { words, unless, near, reach } = cue;
  if (near === undefined) return placesOf(passages, words, unless);
  if (reach === undefined) return closeTo(seek, words, near, unless);
  return beside(words, unless, near, reach);
}

/** Several hints of one kind count, the same words said twice do not. */
function distinctWords(spans: readonly Span[]): number {
  return new Set(spans.map(({ quote }) => quote.toLowerCase())).size;
}

function raised(found: readonly Evidence[]): FlagFinding[] {
  return CATALOGUE.flags.flatMap(({ id, tier }) => {
    const own = found.filter(({ flag }) => flag === id);
    const score = own.reduce((sum, { weight }) => sum + weight, 0);
    if (score < 1) return [];
    const confidence = own.some(({ weight }) => weight >= 1) ? SURE : LIKELY;
    return [
      { id, tier, confidence, evidence: distinct(own.flatMap(({ spans }) => spans)).slice(0, MOST_SPANS) },
    ];
  });
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Map(spans.map((span) => [`${span.source}:${span.start}:${span.end}`, span]));
  return [...seen.values()];
}

/** Flags that cannot hold here: secrecy classes where the service is secret anyway, human matters in spam. */
function mayHold(flag: string, concerns: readonly FlaggedConcern[]): boolean {
  if (flag === "sensitive_data" && concerns.every(({ service }) => isSecret(service))) return false;
  const spam = concerns.every(({ kind }) => kind === "spam");
  return (
    !spam ||
    flag === "prompt_injection" ||
    CATALOGUE.flags.some(({ id, tier }) => id === flag && tier !== "S2")
  );
}

function isSecret(service: string | null): boolean {
  return service !== null && (serviceOf(service)?.sensitive ?? false);
}

/** A decision attacked and information asked for have a clock, whatever the words. */
function byKind(letter: Letter, concerns: readonly FlaggedConcern[]): Evidence[] {
  const spans = subjectSpan(letter);
  const clocks: readonly [KindId, string][] = [
    ["objection", "objection_deadline"],
    ["foiRequest", "foi_deadline"],
  ];
  return clocks
    .filter(([kind]) => concerns.some((concern) => concern.kind === kind))
    .map(([, flag]) => ({ flag, weight: 1, spans }));
}

function subjectSpan({ subject }: Letter): Span[] {
  return subject ? [{ source: "subject", start: 0, end: subject.length, quote: subject }] : [];
}

/** A lawyer's or court's name in letterhead, signature or sender: a line of its own, not a sentence. */
const OFFICE_OF_LAW =
  /^[ \t]*(?:[\p{L}.]{1,24}[ \t·|,&-]{1,3}){0,6}(?:rechtsanw[aä]lt(?:e|in|innen)?|fachanw[aä]lt(?:in)?|anwaltskanzlei|(?:rechtsanwalts)?kanzlei|ra(?:in)?|(?:amts|land|verwaltungs|sozial)gericht|avocate?|avukat|адвокат|adwokat)(?![\p{L}])[^\n.!?]{0,60}\.?$/gimu;

function counselSigns({ body, from }: Letter, reading: Reading): Evidence[] {
  const foreign = reading.segments.filter(({ kind }) => kind === "quote" || kind === "forwarded");
  const inBody = [...body.slice(0, 50_000).matchAll(OFFICE_OF_LAW)]
    .filter(({ index }) => !foreign.some(({ start, end }) => index >= start && index < end))
    .map(
      (match): Span => ({
        source: "body",
        start: match.index,
        end: match.index + match[0].length,
        quote: match[0],
      }),
    );
  const sender = [...from.slice(0, 500).matchAll(OFFICE_OF_LAW)].map(
    (match): Span => ({
      source: "from",
      start: match.index,
      end: match.index + match[0].length,
      quote: match[0],
    }),
  );
  const spans = [...inBody, ...sender].filter(({ quote }) => quote.trim() !== "");
  return spans.length > 0 ? [{ flag: "legal_counsel", weight: 1, spans }] : [];
}

/** Signs that only software reads: runs of invisible characters, comments of markup. */
const INVISIBLE =
  /(?:\u200b|\u200c|\u200d|\u2060|\u2063|\ufeff|\u00ad){4,200}|[\u{e0000}-\u{e007f}]{2,200}|<!--[^\n]{4,200}|\[\/?INST\]|<\|[a-z_]{2,20}\|>/gu;

function hiddenText({ body }: Letter): Evidence[] {
  const spans = [...body.slice(0, 200_000).matchAll(INVISIBLE)].map(
    (match): Span => ({
      source: "body",
      start: match.index,
      end: match.index + match[0].length,
      quote: match[0],
    }),
  );
  return spans.length > 0 ? [{ flag: "prompt_injection", weight: 1, spans }] : [];
}

/** An accusation needs a person of the office and a reproach; in a complaint that is enough. */
function misconduct(said: readonly Passage[], concerns: readonly FlaggedConcern[]): Evidence[] {
  const flag = "staff_conduct";
  const grievance = placesOf(said, GRIEVANCE);
  if (grievance.length > 0) return [{ flag, weight: 1, spans: grievance }];
  const complains = concerns.some(({ kind }) => kind === "complaint" || kind === "other");
  const [persons, reproaches] = complains ? [placesOf(said, EMPLOYEE), placesOf(said, MISCONDUCT)] : [[], []];
  if (persons.length === 0 || reproaches.length === 0) return [];
  return [{ flag, weight: 1, spans: [...persons.slice(0, 1), ...reproaches] }];
}

/** The date is looked for whatever the concern is: a move may be the matter and the title the emergency. */
function titleEnds(letter: Letter, reading: Reading, told: readonly Passage[]): Evidence[] {
  const flag = "residence_expiry";
  const stakes = placesOf(told, TITLE_AT_STAKE);
  if (stakes.length === 0 || !says(told, TITLE_WORDS)) return [];
  const part = {
    start: 0,
    end: letter.body.length,
    kind: "application",
    service: "aufenthaltstitel",
  } as const;
  const ends = findDetails(letter, reading, part).filter(({ key }) => key === "residenceTitleExpiry");
  const today = berlinDay(new Date(letter.receivedAt));
  const away = (value: string) => daysBetween(today, value);
  const near = ends.filter(({ value }) => away(value) >= -TITLE_PAST_DAYS && away(value) <= TITLE_DAYS);
  if (near.length === 0 && ends.some(({ value }) => away(value) > TITLE_DAYS))
    return [{ flag, weight: -1, spans: [] }];
  return [
    {
      flag,
      weight: near.length > 0 ? 1 : 0.5,
      spans: [...near.flatMap(({ evidence }) => evidence), ...stakes],
    },
  ];
}

/** Conditions of the catalogue that mean a flag. */
const MEANT: Readonly<Record<string, string>> = {
  danger_claimed: "disclosure_block",
  eviction_or_suit: "eviction",
  shelter_needed: "homelessness",
  acute_danger: "danger_to_public",
};

function byCondition(concerns: readonly FlaggedConcern[]): Evidence[] {
  return concerns
    .flatMap(({ conditions = [] }) => conditions)
    .flatMap(({ id, evidence }) => (MEANT[id] ? [{ flag: MEANT[id], weight: 1, spans: evidence }] : []));
}

/** Services people turn to in such need: half a reason, a hint of the same flag makes it whole. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  wohnungsnotfall: ["eviction", "homelessness", "destitution"],
  auskunftssperre: ["disclosure_block"],
};
const STARTS = new Set<KindId>(["application", "notification", "objection", "appointment", "statusInquiry"]);

function byService(concerns: readonly FlaggedConcern[]): Evidence[] {
  return concerns
    .filter(({ kind }) => STARTS.has(kind))
    .flatMap(({ service }) =>
      (EXPECTED[service ?? ""] ?? []).map((flag) => ({ flag, weight: 0.5, spans: [] })),
    );
}
