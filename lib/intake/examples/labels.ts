import { z } from "zod";
import { departmentFor } from "../catalogue/catalogue";
import { CHANNELS, type Detail, KINDS, type Letter, URGENCIES } from "../schema";
import { findGaps, missingKeys } from "../steps/find-gaps";

const message = {
  channel: z.enum(CHANNELS),
  language: z.string(),
  receivedAt: z.iso.datetime({ offset: true }),
  from: z.string(),
  subject: z.string().nullable(),
  body: z.string(),
};
const values = z.record(z.string(), z.string());
const wanted = { kind: z.enum(KINDS), service: z.string().nullable(), fields: values };

/** A labelled letter as vocabulary.json defines it (`labelFormat`). */
export const labelSchema = z.strictObject({
  id: z.string(),
  ...message,
  expected: z.strictObject({
    concerns: z.array(z.strictObject({ ...wanted, department: z.string(), missing: z.array(z.string()) })).min(1),
    urgency: z.enum(URGENCIES),
    flags: z.array(z.string()),
    references: z.array(z.string()),
    duplicateOf: z.string().nullable(),
  }),
});
export type Label = z.infer<typeof labelSchema>;

/** A letter as our authors write it: conditions are named, what follows from them is computed. */
export const exampleSchema = z.strictObject({
  id: z.string().optional(),
  ...message,
  concerns: z
    .array(z.strictObject({ ...wanted, department: z.string().optional(), when: z.array(z.string()) }))
    .min(1),
  urgency: z.enum(URGENCIES),
  flags: z.array(z.string()),
  references: z.array(z.string()),
  duplicateOf: z.string().nullable().optional(),
  /** The first words of each concern after the first. */
  starts: z.array(z.string()).optional(),
});
export type Example = z.infer<typeof exampleSchema>;

/** A line in either form as a label; `position` names a line that carries no id. */
export function labelOf(line: unknown, position: number): Label {
  const own = exampleSchema.safeParse(line);
  return own.success ? fromExample(own.data, position) : labelSchema.parse(line);
}

/** The letter alone, as the pipeline receives it. */
export function letterOf({ id, channel, receivedAt, from, subject, body }: Label): Letter {
  return { id, channel, receivedAt, from, subject, body, attachments: [] };
}

function fromExample(example: Example, position: number): Label {
  const { id, concerns, urgency, flags, references, duplicateOf, starts: _starts, ...rest } = example;
  const settled = concerns.map(({ when, ...concern }) => {
    const department = concern.department ?? officeFor(concern, flags);
    return { ...concern, department, missing: missingOf(concern, department, when) };
  });
  const expected = { concerns: settled, urgency, flags, references, duplicateOf: duplicateOf ?? null };
  return { id: id ?? `example-${position}`, ...rest, expected };
}

type Wanted = Pick<Example["concerns"][number], "kind" | "service" | "fields">;

function officeFor({ kind, service, fields }: Wanted, flags: readonly string[]): string {
  const neutral = kind === "complaint" && flags.includes("staff_conduct");
  return neutral ? "zentrale-dienste" : departmentFor(kind, service, fields);
}

function missingOf({ kind, service, fields }: Wanted, department: string, when: readonly string[]): string[] {
  if (department === "extern" && service === null) return [];
  const conditions = when.map((id) => ({ id }));
  return missingKeys(findGaps(kind, service, conditions, Object.entries(fields).map(stated)));
}

function stated([key, value]: [string, string]): Detail {
  return { key, value, evidence: [], confidence: 1, problem: null };
}
