import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase, testPreparation } from "@/db/testing-case";
import { triageCase } from "@/lib/case/actions";
import { revertCase } from "@/lib/case/actions/hold";
import { decisionsOf } from "../case/store/find";
import { CATALOGUE } from "../intake/catalogue/catalogue";
import type { Actor } from "../user/schema";
import { acceptCertainProposals, decideProposal } from "./actions";
import { openOwnProposals, openProposals } from "./store";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
// The stores are tested here, not what the pipeline thinks of a corrected kind.
vi.mock("@/lib/intake/pipeline", async (original) => ({
  ...(await original<typeof import("@/lib/intake/pipeline")>()),
  reassess: () => ({
    details: [],
    gaps: [
      { key: "licencePlate", reason: "missing", because: null, readings: [], evidence: [] },
      { key: "idCopy", reason: "missing_document", because: null, readings: [], evidence: [] },
    ],
    department: "ordnungsamt",
    stamp: { pipelineVersion: "2", catalogueVersion: "2", modelVersion: "" },
  }),
}));

let db: TestDatabase;
let desk: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  signedIn.actor = desk;
});
afterAll(() => db.close());

const open = (caseId: string) => asWorker((tx) => openProposals(tx, caseId));
async function proposalOf(caseId: string, kind: string, key = "") {
  const found = (await open(caseId)).find((p) => p.kind === kind && p.key === key);
  if (!found) throw new Error(`no open ${kind}`);
  return found;
}
const chosen = <T>(value: T) => ({ value, confidence: 0.97, alternatives: [], cues: [], abstained: false });
const accept = { proposalVersion: 1, verdict: "accepted", value: null, reason: "" } as const;

describe("a decision", () => {
  it("it becomes the case's value, with who decided about which version, and an entry", async () => {
    const { id, version } = await testCase();
    const proposal = await proposalOf(id, "kind");
    const result = await decideProposal({ ...accept, caseId: id, version, proposalId: proposal.id });
    expect(result).toEqual({ ok: true, value: { version: version + 1 } });
    const { caseFile, story } = await standing(id);
    expect(caseFile).toMatchObject({ kind: "defectReport", proposedKind: "defectReport" });
    expect(story.at(-1)).toBe("proposal.accepted by Britta");
    const [made] = await asWorker((tx) => decisionsOf(tx, id));
    expect(made?.decision).toMatchObject({
      proposalVersion: 1,
      caseVersion: version,
      userId: desk.userId,
      payload: { value: "defectReport" },
    });
  });

  it("it takes a person's value over the proposed one, and proposes anew what follows", async () => {
    const { id, version } = await testCase();
    const proposal = await proposalOf(id, "kind");
    const decision = {
      proposalVersion: 1,
      verdict: "corrected",
      value: "complaint",
      reason: "Klage",
    } as const;
    await decideProposal({ ...decision, caseId: id, version, proposalId: proposal.id });
    const { caseFile, story } = await standing(id);
    expect(caseFile).toMatchObject({
      kind: "complaint",
      proposedDepartment: "ordnungsamt",
      gapCount: 1,
    });
    expect(story.at(-1)).toBe("proposal.corrected by Britta");
    const gaps = (await open(id)).filter((p) => p.kind === "missing").map((p) => p.key);
    expect(gaps.sort()).toEqual(["idCopy", "licencePlate"]);
  });

  it("it makes a gap of what a person looked for and did not find, which is asked for like any other", async () => {
    const perhaps = { key: "phone", because: null, readings: [], evidence: [] };
    const concerns = testPreparation.concerns.map((concern) => ({
      ...concern,
      gaps: [{ ...perhaps, reason: "hinted" as const }],
    }));
    const { id, version } = await testCase({}, { concerns });
    const proposal = await proposalOf(id, "missing", "phone");
    expect(await decideProposal({ ...accept, caseId: id, version, proposalId: proposal.id })).toMatchObject({
      ok: true,
    });
    const gap = await proposalOf(id, "missing", "phone");
    expect(gap).toMatchObject({ version: 1, state: "open", payload: { reason: "missing" }, evidence: [] });
    expect(gap.id).not.toBe(proposal.id);
    const { caseFile, story } = await standing(id);
    expect(caseFile.gapCount).toBe(1);
    expect(story.at(-1)).toBe("proposal.accepted by Britta");
    expect(await revertCase({ caseId: id, version: caseFile.version })).toMatchObject({ ok: true });
    const gaps = (await open(id)).filter(({ kind }) => kind === "missing");
    expect(gaps.map((one) => [one.id, one.payload.reason])).toEqual([[proposal.id, "hinted"]]);
  });

  it("it is refused when somebody decided or changed the case since (R4)", async () => {
    const { id, version } = await testCase();
    const proposal = await proposalOf(id, "department");
    const input = { ...accept, caseId: id, version, proposalId: proposal.id };
    const both = await Promise.all([decideProposal(input), decideProposal(input)]);
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, code: "case_stale" });
    const stale = { ...input, version: version + 1 };
    expect(await decideProposal(stale)).toEqual({ ok: false, code: "proposal_stale" });
    expect(await asWorker((tx) => decisionsOf(tx, id))).toHaveLength(1);
  });

  it("it is about a proposal of this very case (S3)", async () => {
    const [mine, other] = [await testCase(), await testCase()];
    const proposal = await proposalOf(other.id, "kind");
    const input = { ...accept, caseId: mine.id, version: mine.version, proposalId: proposal.id };
    expect(await decideProposal(input)).toEqual({ ok: false, code: "proposal_not_found" });
    expect(await open(other.id)).toContainEqual(proposal);
  });

  it.each([
    ["kind", "nonsense"],
    ["service", "no-such-service"],
    ["department", "no-such-department"],
  ])("it names no %s that does not exist", async (kind, value) => {
    const { id, version } = await testCase();
    const proposal = await proposalOf(id, kind);
    const decision = { proposalVersion: 1, verdict: "corrected", value, reason: "" } as const;
    expect(await decideProposal({ ...decision, caseId: id, version, proposalId: proposal.id })).toEqual({
      ok: false,
      code: "value_missing",
    });
    expect((await standing(id)).caseFile.version).toBe(version);
  });

  it("it is for those who work on the case", async () => {
    const { id, version } = await testCase({ status: "triaged", departmentId: "tiefbau" });
    const proposal = await proposalOf(id, "field", "phone");
    const input = { ...accept, caseId: id, version, proposalId: proposal.id };
    signedIn.actor = await testActor("Boss", [{ role: "manager", departmentId: "tiefbau" }]);
    expect(await decideProposal(input)).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
    expect(await decideProposal(input)).toMatchObject({ ok: true });
    signedIn.actor = desk;
  });
});

describe("flags", () => {
  const flag = (id: string, tier: "S0" | "S1" | "S2") => ({ id, tier, confidence: 1, evidence: [] });
  const ofTier = (tier: string) => CATALOGUE.flags.find((f) => f.tier === tier)?.id ?? "";
  const [strict, mild] = [ofTier("S0"), ofTier("S2")];
  const tierOf = async (caseId: string) => (await standing(caseId)).caseFile.tier;

  async function decideFlag(caseId: string, key: string, verdict: "accepted" | "rejected") {
    const { version } = (await standing(caseId)).caseFile;
    const { id: proposalId } = await proposalOf(caseId, "flag", key);
    await decideProposal({ ...accept, verdict, caseId, version, proposalId });
  }

  it("it keeps the tier of a flag that a person confirmed, whatever else is open", async () => {
    const { id } = await testCase({}, { flags: [flag(strict, "S0"), flag(mild, "S2")] });
    expect(await tierOf(id)).toBe("S0");
    await decideFlag(id, strict, "accepted");
    expect(await tierOf(id)).toBe("S0");
    await decideFlag(id, mild, "rejected");
    expect(await tierOf(id)).toBe("S0");
  });
  it("it lets a false alarm go", async () => {
    const { id } = await testCase({}, { flags: [flag(strict, "S0")] });
    expect((await standing(id)).caseFile.lane).toBe("escalation");
    await decideFlag(id, strict, "rejected");
    expect((await standing(id)).caseFile).toMatchObject({ tier: null, lane: "to_check" });
  });
});

describe("accepting everything certain", () => {
  it("it makes one decision a proposal and one entry, and leaves the unsure open", async () => {
    const { id, version } = await testCase();
    expect(await acceptCertainProposals({ caseId: id, version })).toMatchObject({ ok: true });
    const { caseFile, story } = await standing(id);
    expect(caseFile).toMatchObject({ kind: "defectReport", unsure: true, gapCount: 1, version: version + 1 });
    expect(story.filter((entry) => entry.startsWith("proposal."))).toEqual(["proposal.accepted by Britta"]);
    expect(await asWorker((tx) => decisionsOf(tx, id))).toHaveLength(4);
    expect((await open(id)).map((p) => `${p.kind}:${p.key}`).sort()).toEqual([
      "field:phone",
      "follow_up:",
      "missing:defectLocation",
      "urgency:",
    ]);
  });
  it("it leaves a further concern alone: its values are not the case's, and do not hold it up", async () => {
    const further = testPreparation.concerns.map((concern) => ({
      ...concern,
      kind: chosen("complaint" as const),
      department: chosen("soziales"),
    }));
    const { id, version } = await testCase({}, { concerns: [...testPreparation.concerns, ...further] });
    await acceptCertainProposals({ caseId: id, version });
    expect((await standing(id)).caseFile).toMatchObject({
      kind: "defectReport",
      proposedDepartment: "tiefbau",
    });
    const phone = (await asWorker((tx) => openOwnProposals(tx, id))).find((p) => p.key === "phone");
    await decideProposal({ ...accept, caseId: id, version: version + 1, proposalId: phone?.id ?? "" });
    const other = await proposalOf(id, "kind");
    expect(
      await decideProposal({ ...accept, caseId: id, version: version + 2, proposalId: other.id }),
    ).toEqual({
      ok: false,
      code: "proposal_not_found",
    });
    expect(await triageCase({ caseId: id, version: version + 2 })).toEqual({
      ok: true,
      value: { version: version + 3 },
    });
    expect((await open(id)).filter((p) => p.kind === "kind")).toHaveLength(1);
  });
  it("it happens once when two colleagues press at once", async () => {
    const { id, version } = await testCase();
    const both = await Promise.all([1, 2].map(() => acceptCertainProposals({ caseId: id, version })));
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(await asWorker((tx) => decisionsOf(tx, id))).toHaveLength(4);
  });
});
