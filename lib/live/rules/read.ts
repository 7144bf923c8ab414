import type { SessionEnding } from "@/lib/user/schema";
import type { News, Presence } from "../schema";

/**
 * What our own server tells an open page, read by hand: the checking library would be a sixth of every page. Each gives
 * null for anything that is not of the form the server writes.
 */
export function newsFrom(told: unknown): News | null {
  if (!isRecord(told)) return null;
  const { seq, cases, presence, mention, end } = told;
  if (!isCount(seq) || typeof mention !== "boolean") return null;
  if (!isTexts(presence) || (cases !== "all" && !isTexts(cases))) return null;
  if (end === null) return { seq, cases, presence, mention, end };
  if (!isRecord(end) || typeof end.leftMs !== "number" || !isEnding(end.why)) return null;
  return { seq, cases, presence, mention, end: { leftMs: end.leftMs, why: end.why } };
}

/** Who is in a case, as the server writes it; null for any other form. */
export function presenceFrom(told: unknown): Presence | null {
  if (!Array.isArray(told)) return null;
  const people = told.flatMap((one: unknown) =>
    isRecord(one) && typeof one.name === "string" && typeof one.writing === "boolean"
      ? [{ name: one.name, writing: one.writing }]
      : [],
  );
  return people.length === told.length ? people : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isEnding = (why: unknown): why is SessionEnding => why === "idle" || why === "absolute";
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
