import { DAMAGE, DEFECT_WEIGHTS, EVENT_WEIGHTS, type Weight } from "./account-words";
import { type Found, hits, oneLine, type Part, trimmed } from "./match";
import { placePhrases } from "./place-phrases";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";
import { clausesOf, sentencesOf } from "./sentences";

/** Accounts of what happened or is broken: the clauses that say most of it, and little else. */
type Account = {
  key: string;
  weights: readonly Weight[];
  /** Words beyond which a clause tells more than was asked, and what each of them costs. */
  enough: number;
  extra: number;
  /** Fewest words that must be left when the place is cut off. */
  rest: number;
};
const ACCOUNTS: readonly Account[] = [
  { key: "incidentDescription", weights: EVENT_WEIGHTS, enough: 14, extra: 0.07, rest: 5 },
  { key: "defectDescription", weights: DEFECT_WEIGHTS, enough: 10, extra: 0.12, rest: 2 },
];
/** Kinds that tell of something, whatever the service asks. */
const TELLERS: readonly string[] = ["complaint", "thirdPartyReport", "defectReport"];
const GREETING =
  /^(?:sehr geehrte|hallo|guten|liebe|moin|hi\b|hey|mit freundlich|viele grüße|lg\b|mfg|danke|dear|hello|merhaba|dzień|добр|здравств|bonjour|مرحبا|السلام|betreff|name|adresse|telefon|tel\b|aktenzeichen|az\b|kennzeichen|datum)/iu;
/** Letters that tell of nothing new: what happened was told before. */
const SILENT: readonly string[] = [
  "information",
  "statusInquiry",
  "withdrawal",
  "appointment",
  "documentSubmission",
];
/** Sentences that only lead to what is meant. */
const ASIDE = /^(?:damit wir uns|ich habe nichts gegen|falls|sollten? |nb:|ps:|p\. ?s\.)/iu;
/** Clauses that may form one account. */
const CLAUSES = 4;
/** More sentences than this are a log or an attack. */
const MOST = 300;
/** Clauses worth less than this tell nothing. */
const LEAST = 0.4;
const LATE = 4000;
/** After "ich möchte melden, dass" or "Anwohnerin meldet:" comes what is told. */
const REPORTS =
  /(?:meld(?:e|en|et)|beschwer\p{L}*|hinweisen|hinweis|mitteilen|berichtet|anzeigen|beobachtet|gesehen|anrufer(?:in)?|sagt|gibt an|teilt mit|umstände|vorfall|beschreibung)(?: mich| mit| an| sich)?$/iu;
const REPORTED = 0.6;
/** Words of courtesy and labels belong to no account. */
const FORMAL = -3;
/** A short addition to what was told belongs to it ("zugeparkt, roter Polo"). */
const ADDITION = 0.35;
const SHORT = 5;

/** Descriptions of what happened or is broken, as the service asks for them. */
export function accountFields(scene: Scene, need: Need): Found[] {
  const wanted = ACCOUNTS.filter(({ key }) => need.keys.has(key) && isTold(key, scene, need));
  if (wanted.length === 0) return [];
  const sentences = sentencesOf(scene.flat)
    .slice(0, MOST)
    .filter(
      ({ start }) =>
        start >= need.start &&
        start < need.end &&
        !isOrder(scene, "body", start) &&
        !isQuoted(scene, "body", start),
    );
  const places = placePhrases(scene.flat);
  return wanted.flatMap((account) => told(sentences, places, account, need));
}

function isTold(key: string, scene: Scene, need: Need): boolean {
  if (SILENT.includes(need.kind)) return false;
  const own = key !== "incidentDescription" || need.service !== "maengelmeldung";
  return own || scene.flat.search(DAMAGE) >= 0;
}

type Rated = { part: Part; worth: number };

function told(sentences: readonly Part[], places: readonly Part[], account: Account, need: Need): Found[] {
  const rated = sentences.flatMap((sentence) => bestWindow(sentence, account, need));
  const best = rated.reduce<Rated | null>((a, b) => (a === null || b.worth > a.worth ? b : a), null);
  if (best === null || best.worth < LEAST) return [];
  const { text, start, end } = afterPlace(best.part, places, account);
  const sure = TELLERS.includes(need.kind) ? 0.6 : 0.55;
  const score = Math.max(0.45, Math.min(0.85, sure + best.worth * 0.05));
  return [{ key: account.key, value: oneLine(text), source: "body", start, end, score, problem: null }];
}

/** The run of clauses of a sentence that is worth most. */
function bestWindow(sentence: Part, account: Account, need: Need): Rated[] {
  const aside = (sentence.text.endsWith("?") ? -1 : 0) - (ASIDE.test(sentence.text) ? 2 : 0);
  const clauses = clausesOf(sentence);
  const worths = clauses.map(({ text }, i) => {
    const led = REPORTS.test(clauses[i - 1]?.text ?? "") ? REPORTED : 0;
    return GREETING.test(text) ? FORMAL : worthOf(text, account, need) + aside + led;
  });
  let best: Rated | null = null;
  for (let i = 0; i < clauses.length; i += 1) {
    let sum = 0;
    for (let j = i; j < Math.min(clauses.length, i + CLAUSES); j += 1) {
      sum += (worths[j] ?? 0) + (j > i && (worths[j - 1] ?? 0) > 0 && isShort(clauses[j]) ? ADDITION : 0);
      const part = joined(sentence, clauses[i], clauses[j]);
      const worth =
        sum - Math.max(0, wordCount(part) - account.enough) * account.extra - sentence.start / LATE;
      if (best === null || worth > best.worth) best = { part, worth };
    }
  }
  return best === null ? [] : [best];
}

function isShort(clause: Part | undefined): boolean {
  return clause !== undefined && wordCount(clause) <= SHORT && !/\d{5}|@/u.test(clause.text);
}

function wordCount({ text }: Part): number {
  return text.split(/\s+/u).length;
}

function joined(sentence: Part, first: Part | undefined, last: Part | undefined): Part {
  const start = first?.start ?? sentence.start;
  const end = last?.end ?? sentence.end;
  return { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}

function worthOf(text: string, { key, weights }: Account, need: Need): number {
  const damage = key === "incidentDescription" && need.service === "maengelmeldung";
  const own = damage && text.search(DAMAGE) < 0 ? -1.5 : 0;
  return weights.reduce(
    (sum, { says, weight, most }) => sum + weight * Math.min(most, hits(text, says).length),
    own - 0.3,
  );
}

/** The rest must still say most of what the whole said. */
const MOST_OF = 0.6;

/** What is wrong, without the place said before it, if that still says it. */
function afterPlace(part: Part, places: readonly Part[], account: Account): Part {
  const place = places.findLast((p) => p.start >= part.start && p.end < part.end);
  if (place === undefined) return part;
  const rest = trimmed({ start: place.end, end: part.end, text: part.text.slice(place.end - part.start) });
  const says = account.weights[0]?.says;
  if (says === undefined || wordCount(rest) < account.rest) return part;
  const more = account.weights[1]?.says ?? says;
  const count = ({ text }: Part) => hits(text, says).length + hits(text, more).length;
  const [kept, all] = [count(rest), count(part)];
  return kept > 0 && kept >= all * MOST_OF ? rest : part;
}
