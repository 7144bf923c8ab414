import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { currentActor } from "./auth";
import { followCatalogue } from "./catalogue/queries";
import { admits } from "./refusal";
import type { Area } from "./user/rules";
import type { Actor } from "./user/schema";

/**
 * Sends whoever is not signed in to the sign-in, which leads back to where she was: a page that loads itself anew after
 * the end of a sign-in must not lose the place.
 */
export async function toSignIn(): Promise<never> {
  const path = (await headers()).get("x-path");
  redirect(path === null || path === "/" ? "/signin" : `/signin?back=${encodeURIComponent(path)}`);
}

/** The signed-in person of a page of this area; everybody else is sent where she belongs. */
export async function pageActor(area: Area): Promise<Actor> {
  const actor = await currentActor();
  if (actor === null) return toSignIn();
  if (actor.mustChangePassword) redirect("/password");
  if (actor.secondFactorDue) redirect("/second-factor");
  if (!admits(area, actor)) redirect("/forbidden");
  await followCatalogue();
  return actor;
}
