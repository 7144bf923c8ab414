import { z } from "zod";

/** The case whose calls have been looked at. */
export const seenInput = z.strictObject({ caseId: z.uuid() });
