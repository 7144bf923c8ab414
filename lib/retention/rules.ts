import type { KindId } from "../intake/schema";

/** How long Klarfall keeps a case after the year in which it was closed. */
export type Retention = { years: number; source: string; verified: boolean };

/** Matters without a service, and services without a period: what a simple information is kept for. */
export const USUAL: Retention = {
  years: 1,
  source: "Übliche Vorgabe für einfache Auskünfte; die Kommune legt ihre Fristen selbst fest",
  verified: false,
};
/** Unwanted mail is nobody's file: a month, so that a mistake can be mended. */
export const SPAM_DAYS = 30;
const DAY_MS = 86_400_000;

/** A closed case as far as its end is concerned; `closedOn` and results are ISO days of the town. */
export type Closed = { kind: KindId | null; closedOn: string };

/** The first day on which a case may be erased: periods run from the end of the year in which the file was closed. */
export function eraseFrom({ kind, closedOn }: Closed, retention: Retention | undefined): string {
  if (kind === "spam")
    return new Date(Date.parse(`${closedOn}T00:00:00Z`) + SPAM_DAYS * DAY_MS).toISOString().slice(0, 10);
  const year = Number(closedOn.slice(0, 4)) + (retention ?? USUAL).years + 1;
  return `${year}-01-01`;
}

/** A closed case with its family: cases that share letters with it, and stand or fall together. */
export type Candidate = Closed & {
  id: string;
  service: string | null;
  held: boolean;
  family: readonly string[];
};

/** Those whose time is over today, unless held; a family goes as a whole or not at all. */
export function dueCases(
  candidates: readonly Candidate[],
  periodOf: (service: string | null) => Retention | undefined,
  today: string,
): string[] {
  const due = new Set(
    candidates.filter((c) => !c.held && eraseFrom(c, periodOf(c.service)) <= today).map((c) => c.id),
  );
  // Whoever stays keeps her family, and that may keep further ones.
  for (let before = -1; before !== due.size; ) {
    before = due.size;
    for (const { id, family } of candidates) if (family.some((other) => !due.has(other))) due.delete(id);
  }
  return candidates.map(({ id }) => id).filter((id) => due.has(id));
}

/** Why a citizen's cases cannot be erased now; null if they can. */
export function eraseFault(
  cases: readonly { closed: boolean; held: boolean }[],
): "erase_nothing" | "erase_open" | "erase_held" | null {
  if (cases.length === 0) return "erase_nothing";
  if (cases.some((c) => !c.closed)) return "erase_open";
  return cases.some((c) => c.held) ? "erase_held" : null;
}
