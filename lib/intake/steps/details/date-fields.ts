import { fieldOf, kindOf } from "@/lib/intake/catalogue/catalogue";
import { type Context, partedContexts, rolesOf } from "./cues";
import { DATE_CUES } from "./date-cues";
import { OTHER } from "./date-cues-office";
import { appointmentsOf, type Rated, termsOf } from "./date-deadlines";
import { isDoubtful, isLetterHead, TENSES } from "./date-doubts";
import { isEnding, plainKey, turnedToEnd } from "./date-leanings";
import { type DateMention, resolved } from "./dates";
import type { Found } from "./match";
import type { Need, Scene } from "./scene";

/** German puts the verb last: so far from the date it still says what happened on it. */
const REACH = 120;
const PLAIN_SCORE = 0.5;
const RANGE_START: readonly string[] = ["startDate", "wishedDate", "eventDate", "travelDate"];
/** Older mails give facts, but a date the citizen names now goes first. */
const QUOTE_COST = 0.15;
const LEAST = 0.45;

/** Dates other than birth dates (people.ts gives those to their persons). */
export function dateFields(
  scene: Scene,
  need: Need,
  mentions: readonly DateMention[],
  taken: readonly DateMention[],
): Found[] {
  const contexts = partedContexts(scene, mentions, REACH);
  const plain = { key: plainKey(scene, need), ends: isEnding(scene, need) };
  const rated = mentions.flatMap((mention, i): Rated[] => {
    const context = contexts[i];
    if (!context || taken.includes(mention)) return [];
    return isLetterHead(mention, context, scene)
      ? []
      : [{ mention, context, roles: roles(context, mention, need, plain) }];
  });
  termsOf(rated, scene, need);
  appointmentsOf(rated, scene, need);
  return rated.flatMap((r) => candidates(r, scene, need, plain.key));
}

/** What the letter as a whole makes of a date. */
type Lean = { key: string | undefined; ends: boolean };

function roles(
  context: Context,
  mention: DateMention,
  need: Need,
  { key: plain, ends }: Lean,
): Map<string, number> {
  const found = rolesOf(context, DATE_CUES, need);
  if (ends) turnedToEnd(found);
  if (mention.rangeEnd) found.set("endDate", 0.97);
  if (mention.rangeStart && !RANGE_START.some((key) => found.has(key))) found.set("startDate", 0.7);
  if (mention.rangeStart)
    for (const key of [...RANGE_START, plain ?? "-"])
      if (key === plain || found.has(key)) found.set(key, Math.max(found.get(key) ?? 0, 0.7) + 0.1);
  if (plain !== undefined && context.label === "")
    found.set(plain, Math.max(found.get(plain) ?? 0, PLAIN_SCORE));
  for (const [key, score] of found) if (isStory(key, need)) found.set(key, score - STORY_COST);
  return found;
}

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
/** What is called off is named by its day. */
const CALLED_OFF = new Set(["eventDate", "wishedDate"]);
const STORY_COST = 0.4;
const STORY_KEYS = new Set([
  "startDate",
  "endDate",
  "wishedDate",
  "eventDate",
  "incidentDate",
  "moveInDate",
  "moveOutDate",
  "dogHeldSince",
  "licenceIssueDate",
]);

/** A date serves the best of its roles; the second best only where the first has no field here. */
function candidates({ mention, context, roles }: Rated, scene: Scene, need: Need, plain?: string): Found[] {
  const ranked = [...roles].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (best === undefined || best[0].startsWith(OTHER) || best[0] === "birth") return [];
  const usable = ranked.filter(([key]) => need.keys.has(key) && fieldOf(key)?.type === "date");
  const first = usable[0];
  if (first === undefined) return [];
  const [key, raw] = first;
  if (best[1] - raw > (key === plain ? FOREIGN_PLAIN : FOREIGN)) return [];
  const score = Math.min(0.97, raw) - costOf(key, context);
  const value = resolved(mention, TENSES[key] ?? "near", scene.now);
  if (value === null || score < LEAST) return [];
  if (isDoubtful(key, value.value, mention, context, scene)) return [];
  const { source, start, end } = mention;
  const found: Found = { key, source, start, end, score, ...value };
  const oneDay =
    key === "startDate" &&
    need.service === "sondernutzung" &&
    (raw < 0.8 || ONE_DAY.test(context.after)) &&
    need.keys.has("endDate");
  return oneDay ? [found, { ...found, key: "endDate", score: 0.46 }] : [found];
}

/** So far may a role without a field here lead before another is taken instead. */
const FOREIGN = 0.3;
/** The key that a bare date of this service means may be further behind. */
const FOREIGN_PLAIN = 0.45;
const ONE_DAY = /^[\s,(]*(?:ein(?:en)? tag|eintägig|ganztägig|nur)/iu;

function costOf(key: string, { quoted }: Context): number {
  return quoted && key !== "noticeDate" ? QUOTE_COST : 0;
}

function isStory(key: string, need: Need): boolean {
  if (key === "incidentDate" && need.service === "bussgeld") return false;
  if (need.kind === "withdrawal" && CALLED_OFF.has(key)) return false;
  return TELLING.has(need.kind) && STORY_KEYS.has(key) && !kindOf(need.kind).fields.includes(key);
}
