import { z } from "zod";

/** More than this nobody finds again. */
export const MOST_VIEWS = 20;

/** A queue to keep under a name; `query` is the part of its address after `?`. */
export const saveViewInput = z.strictObject({
  name: z.string().trim().min(1).max(40),
  query: z.string().max(400),
  /** Null: for herself. Else for everybody in this department, whose team lead she is. */
  departmentId: z.string().max(60).nullable(),
});
/** A kept view to remove. */
export const savedViewIdInput = z.strictObject({ id: z.uuid() });
