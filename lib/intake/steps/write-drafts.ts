import type { DraftFinding, IntakeContext, Letter, Preparation } from "../schema";
import { acknowledgement } from "./drafts/acknowledgement";
import { followUp } from "./drafts/follow-up";
import { sceneOf } from "./drafts/scene";
import { statusUpdate } from "./drafts/status-update";
import { mayWrite } from "./drafts/suitable";

/**
 * What the town could write back: a question, a receipt, a word on the state of things. Every one is a proposal
 * that a person reads, changes and sends; none says anything about the outcome.
 */
export function writeDrafts(
  letter: Letter,
  preparation: Omit<Preparation, "drafts">,
  context: IntakeContext,
): DraftFinding[] {
  if (!mayWrite(preparation)) return [];
  const scene = sceneOf(letter, preparation, context);
  const drafts = [followUp(scene), acknowledgement(scene), statusUpdate(scene)];
  return drafts.filter((draft) => draft !== null);
}
