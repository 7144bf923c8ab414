import "server-only";
import { revalidatePath } from "next/cache";
import type { z } from "zod";
import { currentActor } from "./auth";
import { followCatalogue } from "./catalogue/queries";
import { now } from "./clock";
import { admits, logBadInput } from "./refusal";
import { fail, type Result } from "./result";
import type { Area } from "./user/rules";
import type { Actor } from "./user/schema";

/** What every action may answer besides its own failures. */
export type ActionFault = "signed_out" | "password_change_due" | "forbidden" | "bad_input";

/**
 * Makes a server action: finds the actor, checks the area, parses strictly, hands over. Rights on a single case
 * are checked by the handler against the locked row, because they depend on its state.
 */
export function action<S extends z.ZodType, T, C extends string>(
  area: Area,
  schema: S,
  handler: (input: z.output<S>, actor: Actor, at: Date) => Promise<Result<T, C>>,
): (input: z.input<S>) => Promise<Result<T, C | ActionFault>> {
  return async (input) => {
    const actor = await currentActor();
    if (actor === null) return fail("signed_out");
    if (actor.mustChangePassword) return fail("password_change_due");
    if (!admits(area, actor)) return fail("forbidden");
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join(".") ?? "";
      logBadInput(area, actor, field);
      return fail("bad_input", { field });
    }
    await followCatalogue();
    return handler(parsed.data, actor, now());
  };
}

/** Lets every open page load anew what `work` has changed. */
export async function fresh<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  revalidatePath("/", "layout");
  return result;
}
