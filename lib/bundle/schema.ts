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
/** Another name for the bundle the case lies in; `before` is the name the person saw. */
export const renameBundleInput = z.strictObject({
  ...ref,
  before: z.string().max(120),
  title: z.string().trim().min(3).max(120),
});
/** One answer for several cases of a bundle, each as the person saw it. Each gets its own greeting and number. */
export const answerBundleInput = z.strictObject({
  cases: z.array(z.strictObject(ref)).min(1).max(50),
  subject: z.string().trim().min(1).max(180),
  text: z.string().trim().min(1).max(19_000),
});
/** Answers to take back while they have not left. */
export const takeBackInput = z.strictObject({
  cases: z
    .array(z.strictObject({ caseId: z.uuid(), outboxId: z.uuid() }))
    .min(1)
    .max(50),
});
/** Taking the case out of its bundle. */
export const unbundleInput = z.strictObject(ref);
