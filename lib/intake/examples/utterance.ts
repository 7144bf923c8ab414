import { z } from "zod";
import { KINDS } from "../schema";
import type { Example } from "./labels";

/** What somebody says in a sentence or two, with what it wants; `department` where no service says who acts. */
export const utteranceSchema = z.strictObject({
  text: z.string().min(3),
  kind: z.enum(KINDS),
  service: z.string().nullable(),
  department: z.string().optional(),
});

/** What somebody says, with the flags that the words support. */
export const soundSchema = z.strictObject({ text: z.string().min(3), flags: z.array(z.string()) });

/** A text that teaches flags only: a letter without a concern. */
export function letterOfSound({ text, flags }: z.infer<typeof soundSchema>): Example {
  return { ...SHORT, body: text, concerns: [], flags };
}

/** An utterance as the shortest of letters. */
export function letterOfUtterance({
  text,
  kind,
  service,
  department,
}: z.infer<typeof utteranceSchema>): Example {
  const concern = { kind, service, fields: {}, when: [], ...(department === undefined ? {} : { department }) };
  return { ...SHORT, body: text, concerns: [concern], flags: [] };
}

/** All that a text without a letter around it has of one. */
const SHORT = {
  channel: "email",
  language: "de",
  receivedAt: "2026-01-05T10:00:00+01:00",
  from: "unbekannt",
  subject: null,
  urgency: "normal",
  references: [],
} satisfies Omit<Example, "body" | "concerns" | "flags">;
