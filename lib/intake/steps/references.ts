import type { Letter, Reading, Reference } from "@/lib/intake/schema";
import { spanOf } from "./details/match";
import { marksOf } from "./details/reference-marks";
import { sceneOf } from "./details/scene";

/** Case, file, payment and police references in subject and body, as written, in order of appearance. */
export function findReferences(letter: Letter, reading: Reading): Reference[] {
  const scene = sceneOf(letter, reading);
  return marksOf(scene).map((mark) => ({
    value: mark.text,
    evidence: spanOf(mark.source === "body" ? letter.body : (letter.subject ?? ""), mark),
  }));
}
