import { hasRole, queueScope } from "../user/rules";
import type { Actor } from "../user/schema";
import type { Signal } from "./schema";

/** What has been heard for one page and not yet passed on. */
export type Heard = {
  seq: number;
  /** Changed cases, and the department each has just left (null for none). */
  cases: ReadonlyMap<string, string | null>;
  presence: ReadonlySet<string>;
  mention: boolean;
};

/** Nothing heard since `seq`. */
export const nothing = (seq: number): Heard => ({
  seq,
  cases: new Map(),
  presence: new Set(),
  mention: false,
});

/** Whether there is anything to pass on. */
export const isNews = (heard: Heard): boolean =>
  heard.mention || heard.cases.size > 0 || heard.presence.size > 0;

/** Adds one signal. A call is heard only by the person called; whether she may know a case is asked later. */
export function hearing(heard: Heard, signal: Signal, userId: string): Heard {
  switch (signal.kind) {
    case "beat":
      return { ...heard, seq: Math.max(heard.seq, signal.seq) };
    case "mention":
      return { ...heard, mention: heard.mention || signal.user === userId };
    case "presence":
      return { ...heard, presence: new Set(heard.presence).add(signal.case) };
    case "case": {
      const left = signal.from ?? heard.cases.get(signal.case) ?? null;
      const cases = new Map(heard.cases).set(signal.case, left);
      return { ...heard, cases, seq: Math.max(heard.seq, signal.seq ?? 0) };
    }
  }
}

/**
 * Whether a person saw the case until it left `from`: she has to see it go, and learns nothing she did not know. The
 * front desk and town-wide managers still see it; for them the question does not arise.
 */
export function sawUntilNow(from: string | null, actor: Pick<Actor, "memberships">): boolean {
  if (from === null || hasRole(actor, ["front_desk"])) return false;
  const departments = queueScope(actor.memberships);
  return departments === null || departments.includes(from);
}
