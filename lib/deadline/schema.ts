import { z } from "zod";

/** A calendar day, `YYYY-MM-DD`; deadlines count days, never hours. */
export type IsoDay = string;

/** Length of a legal period: days, weeks, months or years. */
export const periodSchema = z.string().regex(/^P\d{1,3}[DWMY]$/);
export type Period = z.infer<typeof periodSchema>;

/** The days of the week. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const clock = z.string().regex(/^(?:[01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/);

/** When a unit works, local time in Germany; a weekday without entry is closed. */
export const businessHoursSchema = z.partialRecord(
  z.enum(WEEKDAYS),
  z.array(z.strictObject({ from: clock, to: clock })),
);
export type BusinessHours = z.infer<typeof businessHoursSchema>;

/** A stretch of real time during which the clock stands still; `to` null while it still does. */
export type Pause = { from: Date; to: Date | null };

/** Both readings of the day a letter counts as made known: the 4th day itself, or the next working day. */
export type MadeKnown = { plain: IsoDay; moved: IsoDay };

/** Where the law is read in two ways: alarms follow `earliest`, citizens are never told "late" on it. */
export type TwoEnds = { earliest: IsoDay; latest: IsoDay };
