import type { Concern, DeadlineFinding, IntakeContext, Letter, Reading } from "@/lib/intake/schema";

export function findDeadlines(
  _l: Letter,
  _r: Reading,
  _c: readonly Concern[],
  _x: IntakeContext,
): DeadlineFinding[] {
  return [];
}
