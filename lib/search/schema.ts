import { z } from "zod";

/** Words of a search: no longer than anybody types. Control characters find nothing and PostgreSQL refuses some. */
const words = z
  .string()
  .max(200)
  .transform((text) => text.replace(/\p{Cc}+/gu, " ").trim());

/** Found by what was typed, or by a name that is only similar to it. */
export const STAGES = ["exact", "similar"] as const;
export type Stage = (typeof STAGES)[number];

/** The place after which the next page of results starts: the stage and the last case seen. */
export const placeSchema = z.strictObject({ stage: z.enum(STAGES), at: z.iso.datetime(), id: z.uuid() });
export type Place = z.output<typeof placeSchema>;

/** What is looked for, from the start or after a place. It travels in the body: names do not belong into addresses. */
export const searchInput = z.strictObject({ words, after: placeSchema.nullable() });

/** Why a case was found. */
export const GROUNDS = ["number", "name", "similarName", "subject", "message"] as const;
export type Ground = (typeof GROUNDS)[number];

/** A stretch of text; `hit` is what was looked for. */
export type Piece = { text: string; hit: boolean };
