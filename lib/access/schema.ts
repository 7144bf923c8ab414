import { z } from "zod";
import { caseNumber } from "../retention/schema";

/** The version of the form in which access exports are given as JSON. */
export const ACCESS_FORM = 1;

const at = z.string();
const message = z.object({
  at,
  direction: z.string(),
  channel: z.string(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      mediaType: z.string(),
      size: z.number(),
      sha256: z.string(),
      base64: z.string(),
    }),
  ),
});
const detail = z.object({
  label: z.string(),
  value: z.string(),
  state: z.string(),
  producer: z.string(),
});
const step = z.object({ at, what: z.string(), by: z.string(), note: z.string() });

/** Everything that is held about one citizen, in words a citizen understands; staff appear by what they are, not by name. */
export const accessExportSchema = z.object({
  form: z.literal(ACCESS_FORM),
  town: z.string(),
  citizen: z.object({ names: z.array(z.string()), emails: z.array(z.string()) }),
  cases: z.array(
    z.object({
      number: z.string(),
      receivedAt: at,
      closedAt: at.nullable(),
      channel: z.string(),
      status: z.string(),
      kind: z.string(),
      service: z.string(),
      department: z.string(),
      transferredTo: z.string(),
      eraseFrom: z.string().nullable(),
      held: z.boolean(),
      messages: z.array(message),
      details: z.array(detail),
      steps: z.array(step),
    }),
  ),
});
export type AccessExport = z.infer<typeof accessExportSchema>;
export type AccessCase = AccessExport["cases"][number];

/** What a download asks for; `hash` is that of the preview a person has looked at: only exactly this leaves. */
export const accessParams = z.object({
  number: caseNumber,
  format: z.enum(["json", "pdf"]),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
