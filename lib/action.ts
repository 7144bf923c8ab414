import "server-only";
import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { currentActor } from "./auth";
import { followCatalogue } from "./catalogue/queries";
import { now } from "./clock";
import { admits, faultyField, logBadInput } from "./refusal";
import { fail, type Result } from "./result";
import type { Area } from "./user/rules";
import type { Actor } from "./user/schema";

/** What every action may answer besides its own failures. */
export type ActionFault =
  | "signed_out"
  | "password_change_due"
  | "second_factor_due"
  | "forbidden"
  | "bad_input";

type Handler<S extends z.ZodType, T, C extends string> = (
  input: z.output<S>,
  actor: Actor,
  at: Date,
) => Promise<Result<T, C>>;

/**
 * Makes a server action: finds the actor, checks the area, parses strictly, hands over. Rights on a single case
 * are checked by the handler against the locked row, because they depend on its state.
 */
export function action<S extends z.ZodType, T, C extends string>(
  area: Area,
  schema: S,
  handler: Handler<S, T, C>,
): (input: z.input<S>) => Promise<Result<T, C | ActionFault>> {
  return async (input) => {
    const actor = await currentActor();
    if (actor === null) return fail("signed_out");
    if (actor.mustChangePassword) return fail("password_change_due");
    if (actor.secondFactorDue) return fail("second_factor_due");
    if (!admits(area, actor)) return fail("forbidden");
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const field = faultyField(parsed.error);
      logBadInput(area, actor, field);
      return fail("bad_input", { field });
    }
    await followCatalogue();
    return handler(parsed.data, actor, now());
  };
}

/**
 * Makes an action about the person's own way of signing in: open to every signed-in person, whatever role she has, and
 * before she has the second factor that a role of hers demands.
 */
export function ownAction<S extends z.ZodType, T, C extends string>(
  schema: S,
  handler: Handler<S, T, C>,
): (input: z.input<S>) => Promise<Result<T, C | ActionFault>> {
  return async (input) => {
    const actor = await currentActor();
    if (actor === null) return fail("signed_out");
    if (actor.mustChangePassword) return fail("password_change_due");
    const parsed = schema.safeParse(input);
    if (!parsed.success) return fail("bad_input", { field: faultyField(parsed.error) });
    return handler(parsed.data, actor, now());
  };
}

/** Lets every open page load anew what `work` has changed. */
export async function fresh<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  revalidatePath("/", "layout");
  return result;
}
