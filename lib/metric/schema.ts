import { z } from "zod";
import { CHANNELS } from "../intake/schema";

/** How many days a period has; it ends today and is compared with as many days before it. */
export const PERIODS = ["7", "28", "91", "364"] as const;
export type PeriodDays = (typeof PERIODS)[number];

/** Fewer cases than this are not shown (disclosure rule of the fact book, section 5). */
export const SMALLEST_CELL = 5;
/** What fewer people than this did is not shown: it would tell about one of them (the same rule). */
export const SMALLEST_TEAM = 5;

/** What the sums of a day count; each is a list of cases, or of steps within cases. */
export const COUNTS = [
  "arrivals",
  "open",
  "furtherMessages",
  "applications",
  "complete",
  "forwarded",
  "complaints",
  "objections",
  "closed",
  "reclosed",
  "reopened",
  "questioned",
  "questions",
  "inquiries",
  "solvedFirst",
  "decided",
  "assigned",
  "misassigned",
  "due",
  "met",
  "dueOpen",
  "statutoryDue",
  "statutoryMet",
] as const;
export type Count = (typeof COUNTS)[number];
export type Counts = Record<Count, number>;

/** Lists of cases that a figure opens into. */
export const LISTS = [
  "open",
  "dueWeek",
  "overdue",
  "arrivals",
  "closed",
  "answered",
  "questioned",
  "inquiries",
  "incomplete",
  "forwarded",
  "misassigned",
  "missed",
  "missedStatutory",
  "reopened",
  "complaints",
  "objections",
] as const;
export type CaseListName = (typeof LISTS)[number];

const id = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .optional()
  .catch(undefined);
/** What the address of the figures may say; anything else counts as not said. */
export const metricQuery = z.object({
  days: z.enum(PERIODS).catch("28").default("28"),
  department: id,
  service: id,
  channel: z.enum(CHANNELS).optional().catch(undefined),
});
export type MetricQuery = z.output<typeof metricQuery>;

/** What the address of a list behind a figure may say. */
export const caseListQuery = metricQuery.extend({
  list: z.enum(LISTS).catch("open").default("open"),
  after: z
    .string()
    .regex(/^\d{1,16}_[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export type CaseListQuery = z.output<typeof caseListQuery>;

/** Where figures are asked for; what is absent is not narrowed. */
export type Place = Pick<MetricQuery, "department" | "service" | "channel">;

/** By what the quality of the preparation can be told apart. */
export const STEP_GROUPS = ["step", "service", "language", "channel"] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];
