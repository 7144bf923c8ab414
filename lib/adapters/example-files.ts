import "server-only";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Example, exampleSchema, type Label, labelOf } from "@/lib/intake/examples/labels";
import { letterOfUtterance, utteranceSchema } from "@/lib/intake/examples/utterance";

/** Where the project's own labelled letters lie; the program runs from the repository's root. */
const EXAMPLES = join(process.cwd(), "lib/intake/examples");
/** Sentences with what they want: many wordings, no letter around them. */
const UTTERANCES = join(EXAMPLES, "utterances");
/** Letters kept aside: no training ever reads this folder, so they can judge what was learnt. */
const KEPT = join(EXAMPLES, "kept");

/** The letters to learn from, in a fixed order: everyday mail, exercises, then single sentences. */
export function exampleLetters(): (Example & { file: string; everyday: boolean })[] {
  const letters = filesOf(EXAMPLES).flatMap((file) =>
    linesOf(join(EXAMPLES, file)).map((line) => ({
      ...exampleSchema.parse(JSON.parse(line)),
      file,
      everyday: file.startsWith("everyday"),
    })),
  );
  const sentences = filesOf(UTTERANCES).flatMap((file) =>
    linesOf(join(UTTERANCES, file)).map((line) => ({
      ...letterOfUtterance(utteranceSchema.parse(JSON.parse(line))),
      file,
      everyday: false,
    })),
  );
  return [...letters, ...sentences];
}

/** The letters kept aside, with what is expected of them. */
export function keptLetters(): Label[] {
  return filesOf(KEPT).flatMap((file) =>
    linesOf(join(KEPT, file)).map((line, at) => ({
      ...labelOf(JSON.parse(line), at + 1),
      id: `${file}:${at + 1}`,
    })),
  );
}

/** The labelled letters of a file, null where there is none. */
export function labelledLetters(path: string): Label[] | null {
  return existsSync(path) ? linesOf(path).map((line, at) => labelOf(JSON.parse(line), at + 1)) : null;
}

function filesOf(folder: string): string[] {
  return readdirSync(/* turbopackIgnore: true */ folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
}

function linesOf(path: string): string[] {
  return readFileSync(/* turbopackIgnore: true */ path, "utf8").split("\n").filter(Boolean);
}
