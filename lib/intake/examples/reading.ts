import type { ReadingLesson } from "../model/reader/train-reader";
import { letterOf as asLetter, type Example } from "../model/teaching";
import { fieldOf } from "../catalogue/catalogue";
import { KINDS } from "../schema";
import { amountsIn } from "../steps/details/amounts";
import { type DateMention, datesOf, resolved } from "../steps/details/dates";
import { type Scene, sceneOf } from "../steps/details/scene";
import { learntKeys } from "../steps/learnt-details";
import { readLetter } from "../steps/read";
import { pageOf } from "../steps/read-page";

const TENSES = ["birth", "past", "future", "near"] as const;
/** Of "Gartenstraße 12, 49991 Altenbrück" the part before the comma is sought where the whole does not stand. */
const LEAST_PART = 4;

/** What each labelled letter with one concern teaches about where its details stand. */
export function readingLessons(examples: readonly Example[]): ReadingLesson[] {
  return examples.flatMap((example) => {
    const [concern, ...more] = example.concerns;
    const kind = KINDS.find((one) => one === concern?.kind);
    // A decided case teaches the sorting only: its details are blanked before anybody learns from it.
    if (concern === undefined || kind === undefined || more.length > 0 || Object.keys(concern.fields).length === 0)
      return [];
    const letter = asLetter(example);
    const reading = readLetter(letter);
    const scene = sceneOf(letter, reading);
    const dates = datesOf(scene).filter(({ source }) => source === "body");
    const part = { kind, service: concern.service };
    const page = pageOf(scene, reading, part, dates);
    const keys = learntKeys(part);
    const answers = new Int16Array(page.words.length);
    keys.forEach((key, at) => {
      const value = concern.fields[key];
      const place = value === undefined ? null : placeOf(scene, key, value, dates);
      page.words.forEach(({ start, end }, word) => {
        if (place && start >= place.start && end <= place.end && answers[word] === 0) answers[word] = at + 1;
      });
    });
    return [{ page, keys, answers }];
  });
}

type Place = { start: number; end: number };

/** Where a labelled value stands in the body; null where it is told in other words. */
function placeOf(scene: Scene, key: string, value: string, dates: readonly DateMention[]): Place | null {
  const type = fieldOf(key)?.type;
  if (type === "date")
    return dates.find((one) => TENSES.some((tense) => resolved(one, tense, scene.now)?.value === value)) ?? null;
  if (type === "amount") return amountsIn(scene.flat, "body").find((one) => one.value === value) ?? null;
  const whole = written(scene.flat, value);
  if (whole !== null || type !== "address") return whole;
  const street = (value.split(",")[0] ?? "").trim();
  return street.length < LEAST_PART ? null : written(scene.flat, street);
}

function written(text: string, value: string): Place | null {
  const exact = text.indexOf(value);
  const start = exact >= 0 ? exact : text.toLowerCase().replace(/\s/gu, " ").indexOf(value.toLowerCase());
  return start < 0 ? null : { start, end: start + value.length };
}
