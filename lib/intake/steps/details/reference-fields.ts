import type { Found } from "./match";
import { type Mark, type MarkRole, marksOf } from "./reference-marks";
import type { Need, Scene } from "./scene";

const KEYS: Record<MarkRole, string> = {
  file: "fileReference",
  payment: "paymentReference",
  police: "policeReference",
  own: "-",
};
const FILE = /^(?=.*\d)[\p{L}\d][\p{L}\d./ _-]{2,39}$/u;
const PAYMENT = /^(?=.*\d)[A-Z0-9][A-Z0-9./-]{5,19}$/u;

/** File and payment references. */
export function referenceFields(scene: Scene, need: Need): Found[] {
  return marksOf(scene).flatMap((mark): Found[] => {
    const key = KEYS[mark.role];
    if (!need.keys.has(key)) return [];
    const value = key === "paymentReference" ? mark.text.replace(/\s/gu, "").toUpperCase() : mark.text;
    const fits = (key === "paymentReference" ? PAYMENT : FILE).test(value);
    return [{ key, value, ...place(mark), score: scoreOf(mark, need), problem: fits ? null : "format" }];
  });
}

/** A number in the part of the letter that is about this concern goes before one elsewhere. */
function scoreOf(mark: Mark, need: Need): number {
  const inside = mark.source === "subject" || (mark.start >= need.start && mark.start < need.end);
  return mark.score - (mark.quoted ? 0.05 : 0) - (inside ? 0 : 0.03);
}

function place({ source, start, end }: Mark): { source: Mark["source"]; start: number; end: number } {
  return { source, start, end };
}
