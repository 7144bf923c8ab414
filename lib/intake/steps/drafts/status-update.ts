import { departmentOf } from "../../catalogue/catalogue";
import type { DraftFinding } from "../../schema";
import { dated, draft, fixed, type Piece, paragraph } from "./compose";
import type { Scene } from "./scene";
import { isForwarded, isSensitive } from "./suitable";
import type { Words } from "./words";

/**
 * For the specialist to send while the matter is in work: that it is, and where. Nothing that only the right person
 * may know; who asks is not identified by a mail address (fact book 2.1, status inquiry).
 */
export function statusUpdate(scene: Scene): DraftFinding | null {
  if (scene.preparation.concerns[0]?.service.value == null) return null;
  return draft("status_update", scene, (words) => ({
    subject: fixed(words, "subjectStatus"),
    paragraphs: [
      paragraph(
        dated(words, "status", scene.received),
        ...department(scene, words),
        fixed(words, "statusQuestions"),
      ),
      paragraph(fixed(words, "statusPrivacy"), fixed(words, "call", { phone: scene.town.phone })),
    ],
  }));
}

/** "Sozialamt" in an open mail tells a stranger a lot; an unsure department tells something wrong. */
function department({ preparation }: Scene, words: Words): Piece[] {
  const [concern] = preparation.concerns;
  if (concern === undefined || concern.department.abstained || isForwarded(concern)) return [];
  if (isSensitive(preparation) || concern.kind.value === "statusInquiry") return [];
  const entry = departmentOf(concern.department.value);
  if (entry === null) return [];
  const name = words.language === "en" ? entry.nameEn : entry.nameDe;
  return [{ ...fixed(words, "statusDepartment", { department: name }), source: "catalogue", ref: entry.id }];
}
