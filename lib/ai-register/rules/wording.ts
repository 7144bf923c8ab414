import type { Messages } from "../../i18n/de";
import { fill } from "../../i18n/text";
import type { AiRegister, Measured } from "../schema";

type Words = Pick<Messages, "aiRegister" | "report">;
/** How figures and days are written in the reader's language. */
export type Writer = { figure: (measured: Measured) => string; day: (isoDay: string) => string };

const HEADS = ["purpose", "method", "version", "material", "measured", "control", "risk", "logs"] as const;
type Head = (typeof HEADS)[number];

/** A registered step in words: its name, and what stands under each head. */
export type WordedEntry = { id: string; name: string; told: Record<Head, string> };

/** The register in the reader's words, for page, document and data alike. */
export function wordedEntries(register: AiRegister, t: Words, { figure }: Writer): WordedEntry[] {
  const r = t.aiRegister;
  return register.entries.map((entry) => {
    const logs = entry.logs.map((log) => r.logs[log]).join(", ");
    const figures = entry.measured.map((one) => `${t.report.figures[one.key]}: ${figure(one)}`);
    const told = {
      purpose: r.entries[entry.id].purpose,
      method: r.methods[entry.method],
      version: entry.version,
      material: r.materials[entry.material],
      measured: figures.length === 0 ? r.noFigure : figures.join("; "),
      control: r.controls[entry.control],
      risk: r.risks[entry.risk],
      logs: entry.logs.includes("none") ? logs : fill(r.kept, { logs, months: register.logMonths }),
    };
    return { id: entry.id, name: r.entries[entry.id].name, told };
  });
}

/** What stands under the heads of a step, in their order. */
export const linesOf = ({ told }: WordedEntry, t: Words): { head: string; text: string }[] =>
  HEADS.map((head) => ({ head: t.aiRegister.heads[head], text: told[head] }));

/** What the register as a whole says: its date and versions, where the model comes from, when it was measured. */
export function standingOf(register: AiRegister, t: Words, { day }: Writer): string[] {
  const r = t.aiRegister;
  const { date, pipeline, catalogue, model, measured } = register;
  return [
    fill(r.dated, { date: day(date), pipeline, catalogue, model: model?.version ?? "–" }),
    ...(model === null
      ? []
      : [
          model.origin === "shipped"
            ? r.shipped
            : fill(r.learntHere, { letters: model.letters, decided: model.decided }),
        ]),
    measured === null ? r.notMeasured : fill(r.measuredWith, { ...measured, date: day(measured.date) }),
  ];
}

/** The register as a document. */
export function documentOf(register: AiRegister, t: Words, writer: Writer): string {
  const r = t.aiRegister;
  const entries = wordedEntries(register, t, writer).flatMap((entry) => [
    `## ${entry.name}`,
    "",
    ...linesOf(entry, t).map(({ head, text }) => `- **${head}:** ${text}`),
    "",
  ]);
  const law = [`## ${r.lawTitle}`, "", ...Object.values(r.law).flatMap((text) => [text, ""])];
  return [`# ${r.title}`, "", r.lead, "", ...standingOf(register, t, writer), "", ...entries, ...law].join(
    "\n",
  );
}

/** The register as data: codes for programs, and beside them the words for people. */
export function dataOf(register: AiRegister, t: Words, writer: Writer): string {
  const words = wordedEntries(register, t, writer);
  const entries = register.entries.map((entry, i) => ({ ...entry, ...words[i] }));
  return JSON.stringify({ ...register, entries, law: t.aiRegister.law }, null, 2);
}
