import { allowedFields, fieldOf } from "@/lib/intake/catalogue/catalogue";
import type { Reader, Stretch } from "@/lib/intake/model/reader/reader";
import { type Shares, sharesFor, stretchesOf } from "@/lib/intake/model/reader/reader";
import type { Detail, Gap, Letter, Reading, Span } from "@/lib/intake/schema";
import { normalised } from "./details/amounts";
import { TENSES } from "./details/date-doubts";
import { type DateMention, datesOf, resolved } from "./details/dates";
import { isOrder, isQuoted, type Scene, sceneOf } from "./details/scene";
import { sentencesOf } from "./details/sentences";
import type { ConcernPart } from "./find-details";
import { pageOf } from "./read-page";

/** Types that are told by the words around them; numbers with a check digit and closed lists are left to rules. */
export const LEARNT_TYPES = new Set(["date", "address", "name", "place", "text", "fileReference", "amount"]);
/** Of what nobody asked for, only what stands in one piece and in no sentence of its own. */
const UNASKED_TYPES = new Set(["date", "address", "place", "fileReference"]);
/** From here on a stretch is proposed: for what the service needs, and for what it may hold besides. */
const ASKED = 0.35;
const UNASKED = 0.85;
/** From here on a word may belong to what is asked for: too little to propose it, too much to say that it is missing. */
const HINTED = 0.15;
/** However sure the learnt reader is, a person looks: no rule knows these words. */
const MOST_SURE = 0.85;

/** The stated keys of a concern that the learnt reader knows how to look for. */
export function learntKeys(part: Pick<ConcernPart, "kind" | "service">): string[] {
  return [...allowedFields(part.kind, part.service)].filter((key) => {
    const field = fieldOf(key);
    // The sender's own name is told by the sender line and the end of the letter, never by the words around it.
    return field?.source === "stated" && LEARNT_TYPES.has(field.type) && key !== "applicantName";
  });
}

/** What was learnt to read: details, and for keys still open the words that may hold them. */
export type Learnt = { details: Detail[]; hints: Map<string, Span> };
const NOTHING: Learnt = { details: [], hints: new Map() };

/**
 * Details that no rule found and that stand where such details stood in labelled letters. What the service needs and
 * nobody found comes first; words that already prove something else prove nothing here.
 */
export function learntDetails(
  reader: Reader,
  letter: Letter,
  reading: Reading,
  part: ConcernPart,
  found: readonly Detail[],
  gaps: readonly Gap[],
): Learnt {
  const known = new Set(found.map(({ key }) => key));
  const keys = learntKeys(part);
  const asked = new Set(gaps.filter(({ reason }) => reason === "missing").map(({ key }) => key));
  const scene = sceneOf(letter, reading);
  const dates = datesOf(scene).filter(({ source }) => source === "body");
  const proven = found.flatMap(({ evidence }) => evidence).filter(({ source }) => source === "body");
  const isProven = (place: Place) => proven.some((span) => span.start < place.end && place.start < span.end);
  // Where nothing is asked for and each date has its meaning, little would be found, and every letter takes longer.
  if (!keys.some((key) => asked.has(key)) && dates.every(isProven)) return NOTHING;
  const page = pageOf(scene, reading, part, dates);
  const shares = sharesFor(reader, page, keys);
  const isUsable = ({ start, end }: Place) =>
    start >= part.start &&
    end <= part.end &&
    !isQuoted(scene, "body", start) &&
    !isOrder(scene, "body", start);
  const details = stretchesOf(shares).flatMap((stretch) => {
    const { key, share } = stretch;
    const enough = asked.has(key) ? ASKED : UNASKED_TYPES.has(fieldOf(key)?.type ?? "") ? UNASKED : 1;
    if (known.has(key) || share < enough) return [];
    const place = { start: page.words[stretch.first]?.start ?? 0, end: page.words[stretch.last]?.end ?? 0 };
    return isUsable(place) && !isProven(place) ? detailOf(scene, stretch, place, dates) : [];
  });
  const open = [...asked].filter((key) => !details.some((detail) => detail.key === key));
  return { details, hints: hintsOf(scene, page.words, shares, open, isUsable) };
}

type Place = { start: number; end: number };

/** For each key that is still open the one word that most likely belongs to it, if any may. */
function hintsOf(
  scene: Scene,
  words: readonly Place[],
  shares: Shares,
  open: readonly string[],
  isUsable: (place: Place) => boolean,
): Map<string, Span> {
  return new Map(
    open.flatMap((key): [string, Span][] => {
      const own = shares.get(key) ?? [];
      const best = own.reduce((top, share, at) => (share > (own[top] ?? 0) ? at : top), 0);
      const word = words[best];
      if (word === undefined || (own[best] ?? 0) < HINTED || !isUsable(word)) return [];
      const { start, end } = word;
      return [[key, { source: "body", start, end, quote: scene.body.slice(start, end) }]];
    }),
  );
}

function detailOf(
  scene: Scene,
  { key, share }: Stretch,
  place: Place,
  dates: readonly DateMention[],
): Detail[] {
  const read = READ[fieldOf(key)?.type ?? ""] ?? asWritten;
  const value = read(scene, key, place, dates);
  if (value === null || value.value === "") return [];
  const quote = scene.body.slice(value.start, value.end);
  const evidence = [{ source: "body" as const, start: value.start, end: value.end, quote }];
  return [
    {
      key,
      value: value.value,
      evidence,
      confidence: Math.min(MOST_SURE, share),
      problem: null,
      learnt: true,
    },
  ];
}

type Value = Place & { value: string };
type Read = (scene: Scene, key: string, place: Place, dates: readonly DateMention[]) => Value | null;

const READ: Readonly<Record<string, Read>> = {
  date: (scene, key, place, dates) => {
    const mention = dates.find(({ start, end }) => start < place.end && place.start < end);
    if (mention === undefined) return null;
    const day = resolved(mention, tenseOf(key), scene.now);
    return day?.problem === null ? { start: mention.start, end: mention.end, value: day.value } : null;
  },
  amount: (scene, _key, { start, end }) => {
    const value = normalised(scene.body.slice(start, end).replace(/^[^\d]+|[^\d]+$/gu, ""));
    return value === null ? null : { start, end, value };
  },
};

function tenseOf(key: string) {
  return TENSES[key] ?? (/birth/iu.test(key) ? "birth" : "near");
}

/** The words as they stand, within one sentence. */
function asWritten(scene: Scene, _key: string, { start, end }: Place): Value | null {
  const sentence = sentencesOf(scene.flat).find((one) => one.start <= start && start < one.end);
  const last = Math.min(end, sentence?.end ?? end);
  const text = scene.body.slice(start, last).replace(/[\s,;:(]+$/u, "");
  return { start, end: start + text.length, value: text.replace(/\s+/gu, " ").trim() };
}
