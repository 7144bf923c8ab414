import { z } from "zod";

/** How many weeks the throughput looks back. */
export const PERIODS = ["4", "8", "13", "26"] as const;

/** What the address of the metrics page may say. */
export const metricParams = z.object({ weeks: z.enum(PERIODS).catch("8").default("8") });

/** Fewer cases than this are not shown (disclosure rule of the fact book, section 5). */
export const SMALLEST_CELL = 5;
