import "server-only";
import type { z } from "zod";
import { log } from "./log";
import { type Area, mayEnter } from "./user/rules";
import type { Actor } from "./user/schema";

type Asker = Pick<Actor, "userId" | "memberships">;

/** Whether a person may enter an area; if not, the log keeps that she tried (ASVS 16.3.2): her id and the area. */
export function admits(area: Area, actor: Asker): boolean {
  const admitted = mayEnter(area, actor);
  if (!admitted) log.warn({ code: "refused", userId: actor.userId, area }, "a closed door was tried");
  return admitted;
}

/** Keeps that an input did not fit (ASVS 16.3.3): our own pages send none such. The name of the field, never its value. */
export const logBadInput = (area: Area, actor: Pick<Actor, "userId">, field: string): void =>
  log.warn({ code: "bad_input", userId: actor.userId, area, field }, "an input did not fit");

/** The first field of an input that does not fit, by its path; empty where it is the input as a whole. */
export const faultyField = (error: z.ZodError): string => error.issues[0]?.path.join(".") ?? "";
