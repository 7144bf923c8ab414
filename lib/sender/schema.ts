import { z } from "zod";

/** Who a message comes from, and the lines below it; the signature may be empty. */
export type Sender = { fromName: string; fromAddress: string; signature: string };

const NO_CONTROL = /^[^\p{Cc}]*$/u;
/** Lines, without any other control character. */
const LINES = /^(?:[^\p{Cc}]|\n)*$/u;
const MOST_LINES = 12;

/** A department's sender as the form gives it; without department it is the town's. */
export const senderInput = z.strictObject({
  departmentId: z.string().max(60).nullable(),
  /** Zero where nobody has set one yet. */
  version: z.coerce.number().int().min(0),
  // Quotes and brackets in a name are what forged senders are made of.
  name: z
    .string()
    .trim()
    .min(2)
    .max(80)
    .regex(NO_CONTROL)
    .regex(/^[^<>"@]*$/),
  address: z.email().max(200).toLowerCase(),
  signature: z
    .string()
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().max(1000).regex(LINES))
    .refine((text) => text.split("\n").length <= MOST_LINES),
});
export type SenderInput = z.output<typeof senderInput>;
