import { z } from "zod";
import type { ImportFault } from "../intake/catalogue/exchange";

/** A whole catalogue is a third of this; what is larger was not exported here. */
const LONGEST_FILE = 1_000_000;
const text = z.string().min(1).max(LONGEST_FILE);

/** A file to be checked; nothing changes. */
export const checkCatalogueInput = z.strictObject({ text });
/** A file to be put in force; `expected` is the version whose differences were shown. */
export const activateCatalogueInput = z.strictObject({ text, expected: z.string().max(40) });

/** What a download may ask for. */
export const catalogueParams = z.object({
  version: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional()
    .catch(undefined),
});

/** The lists of a catalogue, in the order in which differences are told. */
export const LISTS = [
  "services",
  "kinds",
  "departments",
  "fields",
  "fieldTypes",
  "conditions",
  "flags",
  "tiers",
  "urgencies",
  "channels",
] as const;
export type List = (typeof LISTS)[number];

/** One difference: an entry that is new, dropped, or says something else at `path`. */
export type Difference = {
  list: List;
  id: string;
  change: "added" | "removed" | "changed";
  path: string;
  was: string;
  becomes: string;
};

/** What a check of a file found. `faults` and `differences` are cut; the counts are not. */
export type CatalogueCheck =
  | { state: "broken"; faults: ImportFault[]; count: number }
  | { state: "same" }
  | { state: "different"; differences: Difference[]; count: number; expected: string };
