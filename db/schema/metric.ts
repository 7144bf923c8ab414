import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { CHANNELS, KINDS } from "../../lib/intake/schema";
import { at, id } from "./columns";

/**
 * The opening hours of a unit as stretches of real time, with the milliseconds of all earlier ones: working time
 * between two instants is one subtraction. Filled from lib/deadline; unit "" is every unit without hours of its own.
 */
export const workingWindows = pgTable(
  "working_windows",
  {
    unit: text("unit").notNull(),
    startsAt: at("starts_at").notNull(),
    endsAt: at("ends_at").notNull(),
    before: bigint("before", { mode: "number" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit, t.startsAt] })],
);

const day = (name: string) => date(name, { mode: "string" });
const days = (name: string) => day(name).array().notNull();

/**
 * What the figures need of one case, kept at every commit by the database itself. Days are German calendar days, times
 * are minutes of working time. Cases that became part of another have no row. Codes, days and numbers only.
 */
export const metricCases = pgTable(
  "metric_cases",
  {
    /** No reference: the row outlives an erased case, as a number without a person. */
    caseId: id("case_id").primaryKey(),
    departmentId: text("department_id"),
    service: text("service"),
    channel: text("channel", { enum: CHANNELS }).notNull(),
    language: text("language").notNull(),
    kind: text("kind", { enum: KINDS }),
    receivedAt: at("received_at").notNull(),
    receivedOn: day("received_on").notNull(),
    open: boolean("open").notNull(),
    /** The ball is with the citizen or somebody else. */
    paused: boolean("paused").notNull(),
    /** The last thing the authority did, its receipt at least. */
    touchedAt: at("touched_at").notNull(),
    closedOn: day("closed_on"),
    reclosedOn: days("reclosed_on"),
    reopenedOn: days("reopened_on"),
    /** Days of the citizen's further messages. */
    furtherOn: days("further_on"),
    answeredOn: day("answered_on"),
    leadGross: integer("lead_gross"),
    leadNet: integer("lead_net"),
    completeGross: integer("complete_gross"),
    completeNet: integer("complete_net"),
    answerGross: integer("answer_gross"),
    /** The longest stretch without any entry while the authority had the ball. */
    idleLongest: integer("idle_longest"),
    questions: integer("questions").notNull(),
    /** What the questions that were sent asked for. */
    asked: text("asked").array().notNull(),
    forwarded: boolean("forwarded").notNull(),
    assignedOn: day("assigned_on"),
    misassigned: boolean("misassigned").notNull(),
    /** Applications only: nothing was missing when it came in. */
    complete: boolean("complete"),
    /** Information and status only, once closed: one contact was enough. */
    solvedFirst: boolean("solved_first"),
    /** Applications only, once closed: it ended with a result. */
    decided: boolean("decided").notNull(),
    dueOn: day("due_on"),
    met: boolean("met").notNull(),
    /** The clock is one that a law sets the authority. */
    statutory: boolean("statutory").notNull(),
    /** What people made of proposals and drafts, by day and step. */
    steps: jsonb("steps").$type<unknown[]>().notNull(),
  },
  (t) => [
    index("metric_cases_received").on(t.receivedOn),
    index("metric_cases_closed").on(t.closedOn, t.departmentId, t.leadGross, t.leadNet),
    index("metric_cases_answered").on(t.answeredOn, t.departmentId, t.answerGross),
    index("metric_cases_due").on(t.dueOn).where(sql`due_on is not null`),
    index("metric_cases_open").on(t.departmentId, t.receivedOn).where(sql`open`),
  ],
);

const n = (name: string) => integer(name).notNull().default(0);

/** Counts by day and by where the case stands now; each case counts where a person has put it. */
export const metricDays = pgTable(
  "metric_days",
  {
    day: day("day").notNull(),
    departmentId: text("department_id"),
    service: text("service"),
    channel: text("channel", { enum: CHANNELS }).notNull(),
    arrivals: n("arrivals"),
    /** Of the arrivals of the day: still open now. */
    open: n("open"),
    furtherMessages: n("further_messages"),
    applications: n("applications"),
    complete: n("complete"),
    forwarded: n("forwarded"),
    complaints: n("complaints"),
    objections: n("objections"),
    /** First closures; `reclosed` are those after a reopening. */
    closed: n("closed"),
    reclosed: n("reclosed"),
    reopened: n("reopened"),
    questioned: n("questioned"),
    questions: n("questions"),
    inquiries: n("inquiries"),
    solvedFirst: n("solved_first"),
    decided: n("decided"),
    assigned: n("assigned"),
    misassigned: n("misassigned"),
    due: n("due"),
    met: n("met"),
    dueOpen: n("due_open"),
    statutoryDue: n("statutory_due"),
    statutoryMet: n("statutory_met"),
  },
  (t) => [
    unique("metric_days_cell").on(t.day, t.departmentId, t.service, t.channel).nullsNotDistinct(),
    index("metric_days_open").on(t.day).where(sql`open > 0 or due_open > 0`),
  ],
);

/** What people made of proposals and drafts, by day, place, language and step. */
export const metricSteps = pgTable(
  "metric_steps",
  {
    day: day("day").notNull(),
    departmentId: text("department_id"),
    service: text("service"),
    channel: text("channel", { enum: CHANNELS }).notNull(),
    language: text("language").notNull(),
    /** Kind of proposal, or of a draft that was sent. */
    step: text("step").notNull(),
    accepted: n("accepted"),
    corrected: n("corrected"),
    rejected: n("rejected"),
    /** Of the decisions: those with a stated confidence, its sum in thousandths, and how many were accepted. */
    stated: n("stated"),
    confidence: n("confidence"),
    right: n("right"),
    /** What people hold for urgent, and how much of it had not been proposed so. */
    urgent: n("urgent"),
    missed: n("missed"),
    /** Drafts sent: as proposed, with less than a fifth or more of the words changed, or written by hand. */
    unchanged: n("unchanged"),
    touched: n("touched"),
    rewritten: n("rewritten"),
    own: n("own"),
  },
  (t) => [
    unique("metric_steps_cell")
      .on(t.day, t.departmentId, t.service, t.channel, t.language, t.step)
      .nullsNotDistinct(),
  ],
);
