import { z } from "zod";

/** Switches automatic receipts on or off for the whole town. */
export const receiptInput = z.strictObject({ active: z.boolean() });

/**
 * How many receipts may leave: a day for one address, an hour for one domain, and an hour in all. Whoever forges a sender
 * sends us more mails than that, and the person whose address it is gets one (trust S17).
 */
export const RECEIPT_CAPS = { addressADay: 1, domainAnHour: 20, allAnHour: 100 } as const;
