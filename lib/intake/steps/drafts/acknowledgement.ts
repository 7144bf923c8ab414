import type { DraftFinding } from "../../schema";
import { dated, draft, fixed, paragraph } from "./compose";
import type { Scene } from "./scene";

/** That the matter arrived, when, under which number, and whom to call. Nothing of what it says. */
export function acknowledgement(scene: Scene): DraftFinding {
  return draft("acknowledgement", scene, (words) => ({
    subject: fixed(words, "subjectReceived"),
    paragraphs: [
      paragraph(dated(words, "received", scene.received), fixed(words, "number"), fixed(words, "numberUse")),
      paragraph(fixed(words, "call", { phone: scene.town.phone }), fixed(words, "receiptOnly")),
    ],
  }));
}
