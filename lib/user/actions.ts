"use server";
import { randomBytes } from "node:crypto";
import { revalidatePath } from "next/cache";
import { asActor } from "@/db/client";
import { action } from "../action";
import { commonPasswords } from "../adapters/common-passwords";
import { hashPassword } from "../adapters/password";
import { currentActor } from "../auth";
import { now } from "../clock";
import { berlinDay } from "../deadline/rules/working-time";
import { env } from "../env";
import { faultyField } from "../refusal";
import { done, fail, ok, type Result } from "../result";
import { confirmPassword } from "../sign-in";
import { canDeputise, deputyDaysFault } from "./rules";
import { isGuessable } from "./rules/guessable";
import {
  addUserInput,
  changePasswordInput,
  deputyIdInput,
  deputyInput,
  stayInput,
  userIdInput,
} from "./schema";
import { insertUser, membershipsOf, savePassword, saveStatus, userById } from "./store/account";
import { insertDeputy, revokeDeputy } from "./store/deputy";
import { revokeOtherSessions, revokeSessionsOf } from "./store/session";

type PasswordFault = "signed_out" | "bad_input" | "wrong_password" | "same_password" | "guessable_password";

/** Changes one's own password; all other sign-ins of the account end. Open to every signed-in person. */
export async function changePassword(input: unknown): Promise<Result<null, PasswordFault>> {
  const actor = await currentActor();
  if (actor === null) return fail("signed_out");
  const parsed = changePasswordInput.safeParse(input);
  if (!parsed.success) return fail("bad_input", { field: faultyField(parsed.error) });
  const { current, next } = parsed.data;
  if (current === next) return fail("same_password");
  const about = [actor.name, actor.email, env().KLARFALL_TOWN];
  if (isGuessable(next, about, await commonPasswords())) return fail("guessable_password");
  if (!(await confirmPassword(actor, current))) return fail("wrong_password");
  const passwordHash = await hashPassword(next);
  await asActor(actor, async (tx) => {
    await savePassword(tx, actor.userId, passwordHash);
    await revokeOtherSessions(tx, actor.userId, actor.sessionId, now());
  });
  return done;
}

/** 128 random bits: nobody guesses it, and whoever uses it can do nothing but choose another. */
const oneTimePassword = (): string => randomBytes(16).toString("base64url");

/** Creates an account with a random one-time password, which is shown once. */
export const addUser = action("administration", addUserInput, async (input, actor) => {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  const { email, name, ...membership } = input;
  const memberships = [membership];
  const id = await asActor(actor, (tx) =>
    insertUser(tx, { email, name, passwordHash, mustChangePassword: true, memberships }),
  );
  if (id === null) return fail("email_taken");
  revalidatePath("/administration");
  return ok({ password });
});

/** Locks an account; its sign-ins end at once. */
export const disableUser = action("administration", userIdInput, async ({ userId }, actor, at) => {
  if (userId === actor.userId) return fail("self_forbidden");
  await asActor(actor, async (tx) => {
    await saveStatus(tx, userId, "disabled");
    await revokeSessionsOf(tx, userId, at);
  });
  revalidatePath("/administration");
  return done;
});

/** Unlocks an account. */
export const enableUser = action("administration", userIdInput, async ({ userId }, actor) => {
  await asActor(actor, (tx) => saveStatus(tx, userId, "active"));
  revalidatePath("/administration");
  return done;
});

/** Ends all sign-ins of a person at once. */
export const revokeUser = action("administration", userIdInput, async ({ userId }, actor) => {
  await asActor(actor, (tx) => revokeSessionsOf(tx, userId, now()));
  revalidatePath("/administration");
  return done;
});

/**
 * Gives a person who forgot her password a new one-time password, shown once; her sign-ins end at once. Whatever else she
 * signs in with is still asked for. Whoever signs in with the town's own service has no password here.
 */
export const resetPassword = action("administration", userIdInput, async ({ userId }, actor, at) => {
  if (userId === actor.userId) return fail("self_forbidden");
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  const given = await asActor(actor, async (tx) => {
    if (!(await userById(tx, userId))?.passwordHash) return false;
    await savePassword(tx, userId, passwordHash, true);
    await revokeSessionsOf(tx, userId, at);
    return true;
  });
  return given ? ok({ password }) : fail("password_elsewhere");
});

/** Names a colleague who may work on what the person holds, until a day. She keeps her own rights. */
export const nameDeputy = action("queue", deputyInput, async (input, actor, at) => {
  const fault = deputyDaysFault(input.startsOn, input.endsOn, berlinDay(at));
  if (fault !== null) return fail(fault);
  if (input.deputyId === actor.userId) return fail("self_forbidden");
  const named = await asActor(actor, async (tx) => {
    const deputy = await userById(tx, input.deputyId);
    const theirs = await membershipsOf(tx, input.deputyId);
    if (deputy?.status !== "active" || !canDeputise(actor.memberships, theirs)) return false;
    await insertDeputy(tx, { userId: actor.userId, ...input });
    return true;
  });
  revalidatePath("/preferences");
  return named ? done : fail("colleague_unfit");
});

/** Ends a deputyship of the person's own at once. */
export const endDeputy = action("queue", deputyIdInput, async ({ id }, actor, at) => {
  const ended = await asActor(actor, (tx) => revokeDeputy(tx, id, actor.userId, at));
  revalidatePath("/preferences");
  return ended ? done : fail("deputy_not_found");
});

/** Does nothing but be a sign of life: the sign-in goes on from here. */
export const staySignedIn = action("preferences", stayInput, async () => done);
