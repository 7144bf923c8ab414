import type {
  Concern,
  DeadlineFinding,
  FlagFinding,
  IntakeContext,
  Letter,
  Reading,
  UrgencyFinding,
} from "@/lib/intake/schema";

export function findUrgency(
  _l: Letter,
  _r: Reading,
  _c: readonly Concern[],
  _f: readonly FlagFinding[],
  _d: readonly DeadlineFinding[],
  _x: IntakeContext,
): UrgencyFinding {
  return { value: "normal", reasons: [] };
}
