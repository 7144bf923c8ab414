import { z } from "zod";

const ref = { caseId: z.uuid(), version: z.coerce.number().int().min(1) };

/** Another case about the same thing, by its number; the title is used where neither is in a bundle yet. */
export const bundleInput = z.strictObject({
  ...ref,
  number: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{6,9}$/),
  title: z.string().trim().min(3).max(120),
});
/** Taking the case out of its bundle. */
export const unbundleInput = z.strictObject(ref);
