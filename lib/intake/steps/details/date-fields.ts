import { fieldOf, kindOf } from "@/lib/intake/catalogue/catalogue";
import { isoDay } from "./calendar";
import { type Context, contextsOf, rolesOf } from "./cues";
import { DATE_CUES } from "./date-cues";
import { OTHER } from "./date-cues-office";
import { type DateMention, resolved, type Tense } from "./dates";
import type { Found } from "./match";
import type { Need, Scene } from "./scene";

/** The key a bare date means where nothing else is said, by service, else by kind. */
const PLAIN: Record<string, string> = {
  ordnungsstoerung: "incidentDate",
  thirdPartyReport: "incidentDate",
  complaint: "incidentDate",
  veranstaltung: "eventDate",
  sterbefall: "eventDate",
  personenstandsurkunde: "eventDate",
  haltverbot: "wishedDate",
  eheschliessung: "wishedDate",
  "ausweis-verlust": "incidentDate",
  fundsache: "incidentDate",
  sondernutzung: "startDate",
  "fuehrerschein-ersatz": "incidentDate",
  "fuehrerschein-umtausch": "licenceIssueDate",
  extensionRequest: "wishedDate",
  hearingResponse: "incidentDate",
};
const TENSES: Record<string, Tense> = {
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
const PLAIN_SCORE = 0.5;
const RANGE_START: readonly string[] = ["startDate", "wishedDate", "eventDate", "travelDate"];
/** Older mails give facts, but a date the citizen names now goes first. */
const QUOTE_COST = 0.15;
const LEAST = 0.45;

type Rated = { mention: DateMention; context: Context; roles: Map<string, number> };

/** Dates other than birth dates (people.ts gives those to their persons). */
export function dateFields(
  scene: Scene,
  need: Need,
  mentions: readonly DateMention[],
  taken: readonly DateMention[],
): Found[] {
  const contexts = contextsOf(scene, mentions);
  const rated = mentions.flatMap((mention, i): Rated[] => {
    const context = contexts[i];
    if (!context || taken.includes(mention)) return [];
    const next = mentions[i + 1];
    return [{ mention, context, roles: roles(context, mention, next?.rangeEnd === true, need) }];
  });
  return rated.flatMap((r) => candidates(r, scene, need));
}

function roles(context: Context, mention: DateMention, opensRange: boolean, need: Need): Map<string, number> {
  const found = rolesOf(context, DATE_CUES, need);
  if (mention.rangeEnd) found.set("endDate", 0.97);
  const missed = need.kind === "defectReport" && need.service === "abfall";
  const plain = missed
    ? "incidentDate"
    : (PLAIN[need.kind === "application" ? (need.service ?? "") : need.kind] ?? PLAIN[need.service ?? ""]);
  if (opensRange)
    for (const key of [...RANGE_START, plain ?? "-"])
      if (key === plain || found.has(key)) found.set(key, Math.max(found.get(key) ?? 0, 0.7) + 0.1);
  if (plain !== undefined && context.label === "")
    found.set(plain, Math.max(found.get(plain) ?? 0, PLAIN_SCORE));
  for (const [key, score] of found) if (isStory(key, need)) found.set(key, score - STORY_COST);
  return found;
}

/** Wishes and journeys lie ahead; a past day under such a key was misread. */
const AHEAD = new Set(["wishedDate", "travelDate", "evictionDate"]);
/** In these kinds only the dates of the kind itself are asked; others stand there as story. */
const TELLING = new Set([
  "statusInquiry",
  "documentSubmission",
  "objection",
  "hearingResponse",
  "complaint",
  "withdrawal",
  "information",
  "extensionRequest",
  "payment",
  "foiRequest",
]);
const STORY_COST = 0.25;
const STORY_KEYS = new Set([
  "startDate",
  "endDate",
  "wishedDate",
  "eventDate",
  "incidentDate",
  "moveInDate",
  "travelDate",
  "dogHeldSince",
]);

/** A date serves the best of its roles; the second best only where the first has no field here. */
function candidates({ mention, context, roles }: Rated, scene: Scene, need: Need): Found[] {
  const ranked = [...roles].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (best === undefined || best[0].startsWith(OTHER) || best[0] === "birth") return [];
  const usable = ranked.filter(([key]) => need.keys.has(key) && fieldOf(key)?.type === "date");
  const first = usable[0];
  if (first === undefined || best[1] - first[1] > 0.3) return [];
  const [key, raw] = first;
  const score = Math.min(0.97, raw) - costOf(key, context);
  const value = resolved(mention, TENSES[key] ?? "near", scene.now);
  if (value === null || score < LEAST || (AHEAD.has(key) && isPast(value.value, scene))) return [];
  const { source, start, end } = mention;
  const found: Found = { key, source, start, end, score, ...value };
  const oneDay =
    key === "startDate" && need.service === "sondernutzung" && raw < 0.8 && need.keys.has("endDate");
  return oneDay ? [found, { ...found, key: "endDate", score: 0.46 }] : [found];
}

function costOf(key: string, { quoted }: Context): number {
  return quoted && key !== "noticeDate" ? QUOTE_COST : 0;
}

function isPast(value: string, scene: Scene): boolean {
  return value < isoDay(scene.now).slice(0, value.length);
}

function isStory(key: string, need: Need): boolean {
  return TELLING.has(need.kind) && STORY_KEYS.has(key) && !kindOf(need.kind).fields.includes(key);
}
