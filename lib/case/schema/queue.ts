import { z } from "zod";
import { CHANNELS, KINDS, URGENCIES } from "../../intake/schema";
import { cursorSchema, VIEWS } from "../schema";

/** Orders of the queue; `rank` is the explained one and the default. */
export const SORTS = ["rank", "received", "newest", "due"] as const;
export type Sort = (typeof SORTS)[number];

/** Filters that are on or off. `new` is what came in since the person's last visit. */
export const SWITCHES = ["new", "unsure", "incomplete", "unclaimed"] as const;
export type Switch = (typeof SWITCHES)[number];

const on = z.literal("1").optional().catch(undefined);
/** What the address of the queue may say; anything else counts as not said. Nothing in it tells of a citizen. */
export const queueQuery = z.object({
  view: z.enum(VIEWS).optional().catch(undefined),
  sort: z.enum(SORTS).optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
  department: z
    .string()
    .regex(/^[a-z-]{1,60}$/)
    .optional()
    .catch(undefined),
  channel: z.enum(CHANNELS).optional().catch(undefined),
  urgency: z.enum(URGENCIES).optional().catch(undefined),
  new: on,
  unsure: on,
  incomplete: on,
  unclaimed: on,
  after: cursorSchema.optional().catch(undefined),
});
export type QueueQuery = z.output<typeof queueQuery>;

/** The filters that narrow a view, in the order in which they are shown. */
export const FILTERS = ["kind", "department", "channel", "urgency", ...SWITCHES] as const;
export type Filter = (typeof FILTERS)[number];
