import { readFileSync } from "node:fs";
import { parseMail } from "@/lib/adapters/mail/parse";
import { loadModel } from "@/lib/adapters/model-file";
import { labelOf, letterOf } from "@/lib/intake/examples/labels";
import { prepare } from "@/lib/intake/pipeline";
import type { Concern, IntakeContext, Letter, Preparation } from "@/lib/intake/schema";
import { missingKeys } from "@/lib/intake/steps/find-gaps";
import { callersPath } from "../settings";

const TOWN = {
  name: "Altenbrück",
  zip: "49991",
  phone: "05999 555-0",
  mail: "buergerservice@altenbrueck.example",
};

/** `prepare FILE…` (.eml, .txt or labelled .jsonl): one JSON object a letter, without database and network. */
export async function prepareVerb(args: readonly string[]): Promise<number> {
  const earlier: Letter[] = [];
  for (const file of args.filter((arg) => !arg.startsWith("--"))) {
    for (const letter of await lettersOf(callersPath(file))) {
      const began = performance.now();
      const context: IntakeContext = { land: "NW", earlier: [...earlier].reverse(), town: TOWN };
      const prepared = prepare(letter, context, loadModel());
      console.log(JSON.stringify({ ...predicted(letter.id, prepared), ms: performance.now() - began }));
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

/** The format that spec/evaluate.mjs reads, with the drafts beside it. */
function predicted(id: string, p: Preparation) {
  return {
    id,
    language: p.language.code,
    urgency: p.urgency.value,
    flags: p.flags.map((flag) => flag.id),
    references: p.references.map((reference) => reference.value),
    duplicateOf: p.duplicateOf,
    concerns: p.concerns.map(predictedConcern),
    drafts: p.drafts,
  };
}

function predictedConcern(c: Concern) {
  const once = c.details.filter((d) => c.details.filter((other) => other.key === d.key).length === 1);
  return {
    kind: c.kind.value,
    service: c.service.value,
    department: c.department.value,
    fields: Object.fromEntries(once.map((d) => [d.key, d.value])),
    missing: missingKeys(c.gaps),
    confidence: {
      kind: c.kind.confidence,
      service: c.service.confidence,
      department: c.department.confidence,
    },
    alternatives: { service: c.service.alternatives.map((a) => a.value) },
    abstained: { department: c.department.abstained },
    evidence: Object.fromEntries(once.map((d) => [d.key, d.evidence])),
  };
}
