import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { asvsList, grundschutzList, type Listed } from "./lists";

/**
 * How a requirement stands. `operator`: a duty of whoever runs the installation, which no software can take over; what it
 * gives for it is said. `none`: there is nothing here that it speaks of.
 */
export const STATES = ["met", "partly", "open", "operator", "none"] as const;
export type State = (typeof STATES)[number];

/** One line of a standard's data file. `tests`: file, then the title of a test in it as it is written there. */
const itemSchema = z.strictObject({
  id: z.string(),
  ask: z.string().min(4),
  state: z.enum(STATES),
  say: z.string().default(""),
  files: z.array(z.string()).default([]),
  tests: z.array(z.tuple([z.string(), z.string()])).default([]),
});
export type Item = z.infer<typeof itemSchema>;

/** A standard: the file with our answers, the page made of it, and the closed list of what has to be answered. */
export type Standard = { name: "asvs" | "grundschutz"; title: string; list: () => Listed[] };
export const STANDARDS: readonly Standard[] = [
  { name: "asvs", title: "OWASP ASVS 5.0.0, levels 1 and 2", list: asvsList },
  { name: "grundschutz", title: "BSI IT-Grundschutz 2023, basic and standard", list: grundschutzList },
];

export const ROOT = resolve(import.meta.dirname, "../..");

/** The answers of a standard in the order of its file. Throws at the first line that is none. */
export function readItems(standard: Standard): Item[] {
  const lines = readFileSync(resolve(ROOT, `docs/security/${standard.name}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line, i) => {
    const parsed = itemSchema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${standard.name}.jsonl:${i + 1}: ${parsed.error.message}`);
    return parsed.data;
  });
}
