import { z } from "zod";

/** The one channel of the database; its messages carry ids only, never content. */
export const CHANNEL = "klarfall_live";

const seq = z.number().int().min(0);
/** What the database tells all web processes. `from` is the department a case has just left. */
export const signalSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("case"), case: z.uuid(), seq: seq.optional(), from: z.string().nullish() }),
  z.object({ kind: z.literal("presence"), case: z.uuid() }),
  z.object({ kind: z.literal("mention"), user: z.uuid() }),
  z.object({ kind: z.literal("beat"), seq }),
]);
export type Signal = z.output<typeof signalSchema>;

/** What one open page is told: which of the cases its person may see have changed, and until when she is signed in. */
export const newsSchema = z.object({
  /** How far the story has come; with it a page takes up again where it was. */
  seq,
  /** Cases that changed; `all` when too many did to name them. */
  cases: z.union([z.array(z.uuid()), z.literal("all")]),
  /** Cases where somebody came, went, began or stopped writing. */
  presence: z.array(z.uuid()),
  mention: z.boolean(),
  /** When the sign-in ends unless something is done, in milliseconds. */
  endsAt: z.number(),
});
export type News = z.output<typeof newsSchema>;

/** Where a page wants to take up again. */
export const afterParam = z.coerce.number().int().min(0).optional().catch(undefined);

/** Who is in a case, besides the one who asks. */
export const presenceSchema = z.array(z.object({ name: z.string(), writing: z.boolean() }));
export type Presence = z.output<typeof presenceSchema>;
/** A sign of presence; `here` false when the page is left. */
export const presenceInput = z.strictObject({ caseId: z.uuid(), writing: z.boolean(), here: z.boolean() });
