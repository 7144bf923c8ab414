import type { Concern, Preparation, Span } from "../intake/schema";
import type { Producer, ProposalKind, ProposalState, Sureness } from "./schema";

/** A proposal as the pipeline hands it to the store. */
export type NewProposal = {
  concern: number | null;
  kind: ProposalKind;
  key: string;
  payload: Record<string, unknown>;
  evidence: Span[];
  alternatives: { value: string | null; confidence: number }[];
  confidence: number;
  abstained: boolean;
  producer: Producer;
};

/**
 * From here on a detail counts as supported; below it a person has to look first. Details carry the
 * probability that the value is right, so one in ten at most is wrong at the border.
 */
export const SUPPORTED_FROM = 0.9;

type Judged = {
  confidence: number;
  abstained: boolean;
  payload: unknown;
  evidence: unknown[];
  kind: ProposalKind;
};

/** The word staff see: supported by the text, unsure, or missing. */
export function sureness(proposal: Judged): Sureness {
  if (proposal.kind === "missing") return "missing";
  if (proposal.abstained || proposal.confidence < SUPPORTED_FROM || hasProblem(proposal.payload))
    return "unsure";
  return "supported";
}

function hasProblem(payload: unknown): boolean {
  return typeof payload === "object" && payload !== null && "problem" in payload && payload.problem !== null;
}

/** Kinds that a person settles before a case may go to its department. */
export const TRIAGE_KINDS: readonly ProposalKind[] = ["kind", "service", "department"];

/** What still has to be looked at before triage: open core proposals, and open unsure details. */
export function openBeforeTriage<T extends Judged & { state: ProposalState }>(proposals: readonly T[]): T[] {
  return proposals.filter(
    (p) =>
      p.state === "open" &&
      (TRIAGE_KINDS.includes(p.kind) ||
        p.kind === "flag" ||
        (p.kind === "field" && sureness(p) === "unsure")),
  );
}

/** What one key may accept: everything open and supported that is a value, never a gap, flag or draft. */
export function certain<T extends Judged & { state: ProposalState }>(proposals: readonly T[]): T[] {
  return proposals.filter(
    (p) =>
      p.state === "open" &&
      sureness(p) === "supported" &&
      (TRIAGE_KINDS.includes(p.kind) || p.kind === "field"),
  );
}

/** Every finding of a preparation as a typed proposal. Drafts are rows of their own and come from `draftsOf`. */
export function proposalsOf(preparation: Preparation): NewProposal[] {
  return [
    ...preparation.concerns.flatMap((concern, index) => concernProposals(concern, index)),
    ...preparation.flags.map((flag) =>
      rule("flag", flag.id, { value: flag.id, problem: null }, flag.evidence, flag.confidence),
    ),
    rule(
      "urgency",
      "",
      { value: preparation.urgency.value, problem: null },
      preparation.urgency.reasons.flatMap((r) => r.evidence),
      1,
    ),
    ...preparation.deadlines.map(({ evidence, ...deadline }) =>
      rule("deadline", deadline.code, deadline, evidence, 1),
    ),
    ...(preparation.concerns.length > 1
      ? [rule("split", "", { value: String(preparation.concerns.length), problem: null }, [], 0.5)]
      : []),
    ...(preparation.duplicateOf
      ? [rule("bundle", "duplicate", { value: preparation.duplicateOf, problem: null }, [], 0.5)]
      : []),
  ];
}

function concernProposals(concern: Concern, index: number): NewProposal[] {
  const choice = (kind: ProposalKind, c: Concern["service"] | Concern["kind"]): NewProposal => ({
    concern: index,
    kind,
    key: "",
    payload: { value: c.value, problem: null },
    evidence: c.cues,
    alternatives: c.alternatives,
    confidence: c.confidence,
    abstained: c.abstained,
    producer: "model",
  });
  return [
    choice("kind", concern.kind),
    choice("service", concern.service),
    choice("department", concern.department),
    ...concern.details.map((d) => ({
      ...rule("field", d.key, { value: d.value, problem: d.problem }, d.evidence, d.confidence),
      concern: index,
    })),
    ...concern.gaps.map((g) => ({
      ...rule(
        "missing",
        g.key,
        { reason: g.reason, because: g.because, readings: g.readings },
        g.evidence,
        1,
      ),
      concern: index,
    })),
  ];
}

function rule(
  kind: ProposalKind,
  key: string,
  payload: Record<string, unknown>,
  evidence: Span[],
  confidence: number,
): NewProposal {
  return {
    concern: null,
    kind,
    key,
    payload,
    evidence,
    alternatives: [],
    confidence,
    abstained: false,
    producer: "rule",
  };
}
