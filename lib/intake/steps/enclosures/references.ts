import type { Letter, Reading, Reference } from "@/lib/intake/schema";
import { findReferences } from "../references";
import { sheetsOf } from "./sheet";

/** Case, file and payment references that the enclosed files name, each with file and page. */
export function enclosedReferences(letter: Letter, reading: Reading): Reference[] {
  return sheetsOf(letter, reading, []).flatMap((sheet) =>
    findReferences(sheet.letter, sheet.reading).flatMap(({ value, evidence }) => {
      const place = evidence.source === "body" ? sheet.placeOf(evidence) : null;
      return place === null ? [] : [{ value, evidence: place }];
    }),
  );
}
