import type { DraftFinding } from "../../schema";
import { draft, fixed, paragraph } from "./compose";
import { spelledDay } from "./days";
import type { Scene } from "./scene";

/**
 * For the citizen whose matter goes to another authority (SGB I §16 (2): passed on at once): which one, and where to
 * ask from now on. The name comes from the person who transfers.
 */
export function transferNote(scene: Scene, authority: string): DraftFinding {
  return draft("status_update", scene, (words) => {
    const values = { date: spelledDay(scene.received, words.language), authority };
    return {
      subject: fixed(words, "subjectTransfer"),
      paragraphs: [
        paragraph({ ...fixed(words, "transfer", values), source: "case" }, fixed(words, "transferNow")),
        paragraph(fixed(words, "transferQuestions")),
      ],
    };
  });
}
