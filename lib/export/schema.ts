import { z } from "zod";
import type { IsoDay } from "../deadline/schema";

/** Forms of an export: for German Excel, for programs (RFC 4180), and a workbook with types. */
export const EXPORT_FORMATS = ["csv", "rfc4180", "xlsx"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What can be taken out. */
export const EXPORTED = ["cases", "throughput"] as const;
export type Exported = (typeof EXPORTED)[number];

/** How an export ended; one that never ended was cut off with its server. */
export const EXPORT_STATES = ["running", "done", "broken"] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** What the address of an export says besides the filters: its form, and whether names and addresses are in it. */
export const exportParams = z.object({
  format: z.enum(EXPORT_FORMATS).catch("csv").default("csv"),
  persons: z.literal("1").optional().catch(undefined),
});
export type ExportParams = z.output<typeof exportParams>;

/** A value with its type. `day` is `YYYY-MM-DD`, `instant` the wall clock in Germany, `YYYY-MM-DD HH:MM`. */
export type Cell = null | { text: string } | { number: number } | { day: IsoDay } | { instant: string };

/** A column: its head, its width in characters, and what a row has there. */
export type Column<Row> = { head: string; width: number; cell: (row: Row) => Cell };

/** Rows in portions, as they come out of the database; nobody ever holds all of them. */
export type Portions<Row> = AsyncIterable<readonly Row[]>;
