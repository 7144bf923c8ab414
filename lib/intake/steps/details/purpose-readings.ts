import { type Found, hits, oneLine, type Part, trimmed } from "./match";
import { isOrder, isQuoted, type Need, type Scene, textOf } from "./scene";

/** More readings than this are a list or an attack. */
const MOST = 100;

/** What a reading is worth, and how much of it is meant; null where it is none. */
export type Judge = (
  part: Part,
  hit: Part & { part: (name: string) => Part | null },
) => { text: string; score: number } | null;

/** Every reading in body and subject that a judge keeps, with its place. */
export function inBoth(scene: Scene, need: Need, pattern: RegExp, judge: Judge): Found[] {
  return (["body", "subject"] as const).flatMap((source) =>
    hits(textOf(scene, source), pattern)
      .slice(0, MOST)
      .flatMap((hit): Found[] => {
        const raw = hit.part("v");
        if (raw === null || isOrder(scene, source, raw.start) || isQuoted(scene, source, raw.start))
          return [];
        const judged = judge(trimmed(raw), hit);
        if (judged === null) return [];
        const at = textOf(scene, source).indexOf(judged.text, raw.start);
        const start = at < 0 || at >= raw.end ? raw.start : at;
        const outside = source === "body" && (start < need.start || start >= need.end) ? 0.15 : 0;
        const late = source === "subject" ? 0.04 : Math.min(0.05, start / 15_000);
        const part = { start, end: Math.min(start + judged.text.length, textOf(scene, source).length) };
        return [
          {
            key: "purpose",
            value: oneLine(judged.text),
            source,
            ...part,
            score: judged.score - outside - late,
            problem: null,
          },
        ];
      }),
  );
}
