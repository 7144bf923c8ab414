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

/** An utterance as the shortest of letters. */
export function letterOfUtterance({
  text,
  kind,
  service,
  department,
}: z.infer<typeof utteranceSchema>): Example {
  const concern = { kind, service, fields: {}, when: [], ...(department === undefined ? {} : { department }) };
  return {
    channel: "email",
    language: "de",
    receivedAt: "2026-01-05T10:00:00+01:00",
    from: "unbekannt",
    subject: null,
    body: text,
    concerns: [concern],
    urgency: "normal",
    flags: [],
    references: [],
  };
}
