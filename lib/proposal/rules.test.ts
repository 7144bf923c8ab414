import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gap, Preparation, Span } from "../intake/schema";
import {
  assessmentProposals,
  certain,
  decidedValue,
  decisionFault,
  openBeforeTriage,
  proposalsOf,
  SUPPORTED_FROM,
  sureness,
} from "./rules";
import { PROPOSAL_KINDS, PROPOSAL_STATES, type ProposalKind, type ProposalState, VERDICTS } from "./schema";

type Found = {
  kind: ProposalKind;
  key: string;
  state: ProposalState;
  version: number;
  confidence: number;
  abstained: boolean;
  payload: Record<string, unknown>;
  evidence: Span[];
};
const found = (kind: ProposalKind, over: Partial<Found> = {}): Found => ({
  kind,
  key: "",
  state: "open",
  version: 3,
  confidence: 0.95,
  abstained: false,
  payload: { value: "ja", problem: null },
  evidence: [{ source: "body", start: 0, end: 4, quote: "Hund" }],
  ...over,
});

describe("sureness", () => {
  it.each([
    ["supported", found("field")],
    ["supported", found("field", { confidence: SUPPORTED_FROM })],
    ["unsure", found("field", { confidence: 0.89 })],
    ["unsure", found("kind", { abstained: true })],
    ["unsure", found("field", { payload: { value: "31.02.2026", problem: "not_a_date" } })],
    ["missing", found("missing", { payload: { reason: "missing", because: null, readings: [] } })],
  ] as const)("it says %s (%#)", (word, proposal) => {
    expect(sureness(proposal)).toBe(word);
  });
});

const arb = fc.record({
  kind: fc.constantFrom(...PROPOSAL_KINDS),
  state: fc.constantFrom(...PROPOSAL_STATES),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  abstained: fc.boolean(),
  problem: fc.constantFrom(null, "format"),
});
const listArb = fc.array(
  arb.map(({ problem, ...rest }) => found(rest.kind, { ...rest, payload: { value: "ja", problem } })),
);

describe("what one key accepts, and what triage waits for", () => {
  it("it accepts only open, supported values; never a gap, flag, deadline or draft", () => {
    fc.assert(
      fc.property(listArb, (all) => {
        for (const p of certain(all)) {
          expect(p.state).toBe("open");
          expect(sureness(p)).toBe("supported");
          expect(["kind", "service", "department", "field"]).toContain(p.kind);
        }
      }),
    );
  });
  it("it lets no unsure detail, open flag or open sorting slip through triage", () => {
    fc.assert(
      fc.property(listArb, (all) => {
        const held = new Set(openBeforeTriage(all));
        const slipped = all.filter((p) => p.state === "open" && !held.has(p));
        expect(slipped.some((p) => ["kind", "service", "department", "flag"].includes(p.kind))).toBe(false);
        expect(slipped.some((p) => p.kind === "field" && sureness(p) === "unsure")).toBe(false);
      }),
    );
  });
  it("it does not wait for gaps, deadlines and drafts", () => {
    expect(openBeforeTriage([found("missing"), found("deadline"), found("follow_up")])).toEqual([]);
  });
});

describe("decisionFault", () => {
  const yes = { proposalVersion: 3, verdict: "accepted", value: null } as const;
  it.each([
    ["proposal_not_found", null, yes],
    ["proposal_stale", found("field"), { ...yes, proposalVersion: 2 }],
    ["proposal_stale", found("field", { state: "superseded" }), yes],
    ["value_missing", found("field"), { ...yes, verdict: "corrected", value: null }],
    ["value_missing", found("department"), { ...yes, verdict: "corrected", value: "" }],
    ["value_missing", found("kind"), { ...yes, verdict: "rejected" }],
    ["value_missing", found("service"), { ...yes, verdict: "rejected" }],
    [null, found("service"), { ...yes, verdict: "corrected", value: null }],
    [null, found("field"), { ...yes, verdict: "rejected" }],
    [null, found("flag"), { ...yes, verdict: "rejected" }],
    [null, found("field", { state: "accepted" }), { ...yes, verdict: "corrected", value: "nein" }],
    [null, found("kind"), yes],
  ] as const)("it answers %s (%#)", (fault, proposal, decision) => {
    expect(decisionFault(proposal, decision)).toBe(fault);
  });
  it("it leaves a case never without kind and department", () => {
    for (const verdict of VERDICTS)
      for (const kind of ["kind", "department"] as const)
        for (const value of [null, "", "bewohnerparken"]) {
          const proposal = found(kind);
          if (decisionFault(proposal, { proposalVersion: 3, verdict, value }) !== null) continue;
          expect(decidedValue(proposal, verdict, value)).not.toBeNull();
        }
  });
});

describe("decidedValue", () => {
  it.each([
    ["accepted", null, "ja"],
    ["accepted", "smuggled", "ja"],
    ["corrected", "nein", "nein"],
    ["corrected", "", null],
    ["rejected", "nein", null],
  ] as const)("it holds after %s with %s: %s", (verdict, value, holds) => {
    expect(decidedValue(found("field"), verdict, value)).toBe(holds);
  });
});

const choice = <T>(value: T) => ({
  value,
  confidence: 0.8,
  alternatives: [{ value, confidence: 0.8 }],
  cues: found("kind").evidence,
  abstained: false,
});
const gap: Gap = { key: "birthDate", reason: "missing", because: null, readings: [], evidence: [] };
const detail = { key: "applicantName", value: "Eva Ast", evidence: [], confidence: 0.9, problem: null };
const concern = {
  start: 0,
  end: 10,
  kind: choice("application" as const),
  service: choice<string | null>(null),
  department: choice("soziales"),
  conditions: [],
  details: [detail],
  gaps: [gap],
};
const preparation: Preparation = {
  version: "1",
  catalogueVersion: "c",
  modelVersion: "m",
  language: { code: "de", confidence: 1 },
  segments: [],
  concerns: [concern, concern],
  flags: [{ id: "self_harm", tier: "S0", confidence: 0.7, evidence: [] }],
  urgency: { value: "today", reasons: [] },
  deadlines: [
    { code: "objection", date: "2026-11-01", from: "2026-10-01", rule: "r", earliest: null, evidence: [] },
  ],
  references: [],
  duplicateOf: "case-1",
  drafts: [],
};

describe("proposalsOf", () => {
  const all = proposalsOf(preparation);
  const kinds = (concernIndex: number | null) =>
    all.filter((p) => p.concern === concernIndex).map((p) => p.kind);
  it("it makes every finding a proposal, under its concern or under the letter", () => {
    const each = ["kind", "service", "department", "field", "missing"];
    expect([kinds(0), kinds(1)]).toEqual([each, each]);
    expect(kinds(null)).toEqual(["flag", "urgency", "deadline", "split", "bundle"]);
  });
  it("it says who concluded it and keeps words, alternatives and doubt", () => {
    const kind = all.find((p) => p.kind === "kind");
    expect(kind).toMatchObject({ producer: "model", evidence: concern.kind.cues, confidence: 0.8 });
    expect(all.find((p) => p.kind === "deadline")?.payload).toEqual({
      code: "objection",
      date: "2026-11-01",
      from: "2026-10-01",
      rule: "r",
      earliest: null,
    });
  });
  it("it proposes neither split nor bundle where there is one concern and no repetition", () => {
    const one = proposalsOf({ ...preparation, concerns: [concern], duplicateOf: null });
    expect(one.map((p) => p.kind)).not.toContain("split");
    expect(one.map((p) => p.kind)).not.toContain("bundle");
  });
  it("it proposes after a correction only what follows from it, by rule", () => {
    const anew = assessmentProposals({
      details: [detail],
      gaps: [gap],
      department: "umwelt",
    });
    expect(anew.map((p) => [p.kind, p.producer, p.concern])).toEqual([
      ["department", "rule", 0],
      ["field", "rule", 0],
      ["missing", "rule", 0],
    ]);
  });
});
