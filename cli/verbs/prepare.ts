import { readFileSync } from "node:fs";
import { parseMail } from "@/lib/adapters/mail/parse";
import { loadModel } from "@/lib/adapters/model-file";
import { labelOf, letterOf } from "@/lib/intake/examples/labels";
import { predictedOf } from "@/lib/intake/examples/predicted";
import { TOWN } from "@/lib/intake/examples/run";
import { prepare } from "@/lib/intake/pipeline";
import type { IntakeContext, Letter } from "@/lib/intake/schema";
import { callersPath } from "../settings";

/** `prepare FILE…` (.eml, .txt or labelled .jsonl): one JSON object a letter, without database and network. */
export async function prepareVerb(args: readonly string[]): Promise<number> {
  const earlier: Letter[] = [];
  for (const file of args.filter((arg) => !arg.startsWith("--"))) {
    for (const letter of await lettersOf(callersPath(file))) {
      const began = performance.now();
      const context: IntakeContext = { land: "NW", earlier: [...earlier].reverse(), town: TOWN };
      const prepared = prepare(letter, context, loadModel());
      const ms = performance.now() - began;
      console.log(JSON.stringify({ ...predictedOf(letter.id, prepared), drafts: prepared.drafts, ms }));
      earlier.push(letter);
    }
  }
  return 0;
}

async function lettersOf(path: string): Promise<Letter[]> {
  if (path.endsWith(".jsonl"))
    return readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line, i) => letterOf(labelOf(JSON.parse(line), i)));
  const base = { id: path, channel: "email" as const, receivedAt: new Date().toISOString(), attachments: [] };
  if (!path.endsWith(".eml"))
    return [{ ...base, from: "unbekannt", subject: null, body: readFileSync(path, "utf8") }];
  const parsed = await parseMail(readFileSync(path));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.fault}`);
  const { from, subject, text } = parsed.mail;
  return [{ ...base, from: `${from.name} <${from.address}>`, subject, body: text }];
}
