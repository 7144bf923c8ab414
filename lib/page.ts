import "server-only";
import { redirect } from "next/navigation";
import { currentActor } from "./auth";
import { followCatalogue } from "./catalogue/queries";
import { admits } from "./refusal";
import type { Area } from "./user/rules";
import type { Actor } from "./user/schema";

/** The signed-in person of a page of this area; everybody else is sent where she belongs. */
export async function pageActor(area: Area): Promise<Actor> {
  const actor = await currentActor();
  if (actor === null) redirect("/signin");
  if (actor.mustChangePassword) redirect("/password");
  if (actor.secondFactorDue) redirect("/second-factor");
  if (!admits(area, actor)) redirect("/forbidden");
  await followCatalogue();
  return actor;
}
