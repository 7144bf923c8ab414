import type { FlagFinding, Letter, Reading } from "@/lib/intake/schema";
import { type FlaggedConcern, findFlags } from "../find-flags";
import { isOwn, placesIn, sheetsOf } from "./sheet";

/** The one warning that any file may raise: words that are meant for software stand wherever they may be read. */
const IN_ANY = "prompt_injection";

/**
 * The warnings of a letter with those that only its enclosures hold. An emergency in the sender's own letter is one,
 * wherever she wrote it; what others write about her raises none.
 */
export function withEnclosedFlags(
  letter: Letter,
  reading: Reading,
  concerns: readonly FlaggedConcern[],
  flags: readonly FlagFinding[],
): FlagFinding[] {
  const known = new Set(flags.map(({ id }) => id));
  const found = sheetsOf(letter, reading, []).flatMap((sheet) =>
    findFlags(sheet.letter, sheet.reading, concerns)
      .filter(({ id }) => isOwn(sheet.whose) || id === IN_ANY)
      .map((flag) => ({ ...flag, evidence: placesIn(sheet, flag.evidence) })),
  );
  const added = found.filter(
    ({ id, evidence }, at) =>
      evidence.length > 0 &&
      !known.has(id) &&
      found.findIndex((f) => f.id === id && f.evidence.length > 0) === at,
  );
  return [...flags, ...added];
}
