import type { Letter, Reading } from "@/lib/intake/schema";

export function findDuplicate(
  _letter: Letter,
  _reading: Reading,
  _earlier: readonly Letter[],
): string | null {
  return null;
}
