import type { Concern, Detail, Gap, Preparation, Span } from "../intake/schema";
import type { Producer, ProposalKind, ProposalState, Sureness, Verdict } from "./schema";

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

/** Whether the citizen is asked for a gap: not for what her letter may say after all (`hinted`). */
export const isAskedFor = ({
  kind,
  payload,
}: {
  kind: ProposalKind;
  payload: Record<string, unknown>;
}): boolean => kind === "missing" && payload.reason !== "hinted";

function hasProblem(payload: unknown): boolean {
  return typeof payload === "object" && payload !== null && "problem" in payload && payload.problem !== null;
}

/** The key of a proposal to split that comes from an answer, not from the letter that opened the case. */
export const NEW_MATTER = "answer";

/** The key of a proposal to bundle with a report of somebody else, not with a repetition of the same person's. */
export const SAME_THING = "same_thing";

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

/** What an answer brings up besides its case, and the proposal that it becomes a case of its own. */
export function newMatterProposals(concern: Concern): NewProposal[] {
  const split = rule("split", NEW_MATTER, { value: "2", problem: null }, [], concern.service.confidence);
  return [...concernProposals(concern, 1), split];
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
    ...findingProposals(concern.details, concern.gaps, index),
  ];
}

/** Details and gaps of one concern as proposals. */
export function findingProposals(
  details: readonly Detail[],
  gaps: readonly Gap[],
  index: number,
): NewProposal[] {
  return [
    ...details.map((d) => ({
      ...rule("field", d.key, { value: d.value, problem: d.problem }, d.evidence, d.confidence),
      concern: index,
      ...(d.learnt ? { producer: "model" as const } : {}),
    })),
    ...gaps.map((g) => ({
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

/** What follows from a kind and service that a person named: details, gaps, and the department by rule. */
export function assessmentProposals(found: {
  details: Detail[];
  gaps: Gap[];
  department: string;
}): NewProposal[] {
  const department = rule("department", "", { value: found.department, problem: null }, [], 1);
  return [{ ...department, concern: 0 }, ...findingProposals(found.details, found.gaps, 0)];
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

/** Why a decision is refused; a key of i18n `faults`. */
export type DecisionFault = "proposal_not_found" | "proposal_stale" | "value_missing";

type Decided = {
  kind: ProposalKind;
  key: string;
  state: ProposalState;
  version: number;
  payload: Record<string, unknown>;
};

/**
 * Whether this decision may be made about this version. Kind, service and department cannot merely be rejected:
 * a case needs them, so the person names the right one (or, for a service, says that none fits).
 */
export function decisionFault(
  proposal: Decided | null,
  decision: { proposalVersion: number; verdict: Verdict; value: string | null },
): DecisionFault | null {
  if (proposal === null || isForVerb(proposal.kind, decision.verdict)) return "proposal_not_found";
  if (proposal.version !== decision.proposalVersion || proposal.state === "superseded")
    return "proposal_stale";
  const needsValue = decision.verdict === "corrected" && proposal.kind !== "service";
  if (needsValue && !decision.value) return "value_missing";
  return decision.verdict === "rejected" && TRIAGE_KINDS.includes(proposal.kind) ? "value_missing" : null;
}

/** Splitting, linking and bundling change several cases: they have verbs of their own. */
function isForVerb(kind: ProposalKind, verdict: Verdict): boolean {
  return kind === "split" || (kind === "bundle" && verdict !== "rejected");
}

/** The value that holds after a decision: the person's, or the proposed one she accepted; null when rejected. */
export function decidedValue(proposal: Decided, verdict: Verdict, value: string | null): string | null {
  if (verdict === "corrected") return value || null;
  const proposed = proposal.payload.value;
  return verdict === "accepted" && typeof proposed === "string" ? proposed : null;
}
