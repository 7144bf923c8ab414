import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asActor, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testMessage, testPreparation } from "@/db/testing-case";
import { revertCase } from "../case/actions/hold";
import { loadCase } from "../case/queries";
import type { CaseRow } from "../case/store/change";
import { findCase, messagesOf } from "../case/store/find";
import { openCase } from "../case/store/open";
import { draftsOf } from "../draft/store/draft";
import type { Concern } from "../intake/schema";
import { decideProposal } from "../proposal/actions";
import { openProposals } from "../proposal/store";
import type { Actor } from "../user/schema";
import { decideSplit } from "./actions";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let desk: Actor;
let smith: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
});
afterAll(() => db.close());
beforeEach(() => {
  signedIn.actor = desk;
});

const PARTS = [
  "Die Laterne vor unserem Haus ist seit drei Tagen aus. ",
  "Außerdem brauche ich einen Bewohnerparkausweis für mein Auto. ",
  "Und bitte schicken Sie mir eine neue Mülltonne. Eva Ast",
];
const body = PARTS.join("");

/** One letter with three concerns, the second and third for other departments. */
async function letterOfThree(): Promise<CaseRow> {
  const [first] = testPreparation.concerns;
  if (!first) throw new Error("fixture is broken");
  const choice = <T>(value: T) => ({ ...first.kind, value, alternatives: [], cues: [] });
  const starts = PARTS.map((_, n) => PARTS.slice(0, n).join("").length);
  const part = (n: number, over: Partial<Concern>): Concern => ({
    ...first,
    start: starts[n] ?? 0,
    end: starts[n + 1] ?? body.length,
    details: [],
    gaps: [],
    ...over,
  });
  const gap = { key: "plate", reason: "missing" as const, because: null, readings: [], evidence: [] };
  const concerns = [
    part(0, { details: first.details, gaps: first.gaps }),
    part(1, {
      kind: choice("application" as const),
      service: choice<string | null>("bewohnerparken"),
      department: choice("strassenverkehr"),
      gaps: [gap],
    }),
    part(2, { kind: choice("application" as const), department: choice("abfall") }),
  ];
  const message = await testMessage({ body });
  return asWorker((tx) => openCase(tx, message, { ...testPreparation, concerns }, new Date()));
}

async function splitOf(caseFile: CaseRow) {
  const all = await asWorker((tx) => openProposals(tx, caseFile.id));
  const split = all.find((p) => p.kind === "split");
  if (!split) throw new Error("no open proposal to split");
  const { id: caseId, version } = (await standing(caseFile.id)).caseFile;
  return { caseId, version, proposalId: split.id, proposalVersion: split.version };
}

/** The cases that came out of this one, by what its timeline says. */
async function childrenOf(caseFile: CaseRow): Promise<CaseRow[]> {
  const loaded = await loadCase(desk, caseFile.number);
  const numbers = loaded?.timeline.flatMap(({ type, data }) =>
    type === "case.split" && Array.isArray(data.numbers) ? data.numbers.map(String) : [],
  );
  return asWorker(async (tx) => {
    const found = await Promise.all((numbers ?? []).map((number) => findCase(tx, number)));
    return found.filter((child) => child !== null);
  });
}

describe("splitting a letter", () => {
  it("it makes each concern a case of its own, with number, department, gaps, drafts and story", async () => {
    const parent = await letterOfThree();
    const input = await splitOf(parent);
    expect(await decideSplit({ ...input, own: [true, true] })).toMatchObject({ ok: true });
    expect((await standing(parent.id)).story.at(-1)).toBe("case.split by Britta");
    const [parking, bin] = await childrenOf(parent);
    if (!parking || !bin) throw new Error("two cases were expected");
    expect(parking).toMatchObject({
      status: "received",
      proposedKind: "application",
      proposedService: "bewohnerparken",
      proposedDepartment: "strassenverkehr",
      gapCount: 1,
      applicantEmail: "eva@ast.example",
      receivedAt: parent.receivedAt,
    });
    expect(bin).toMatchObject({ proposedDepartment: "abfall", gapCount: 0 });
    expect(new Set([parent.number, parking.number, bin.number]).size).toBe(3);
    expect((await standing(parking.id)).story).toEqual([
      "case.received",
      "case.prepared",
      "case.splitOff by Britta",
    ]);
    const drafts = await asWorker((tx) => draftsOf(tx, parking.id));
    const question = drafts.find((draft) => draft.kind === "follow_up");
    expect(question?.body).toContain("Kennzeichen");
    expect(question?.body).not.toContain("Laterne");
    expect(question?.subject).toContain(parking.number);
    const left = (await asWorker((tx) => openProposals(tx, parent.id))).map((p) => `${p.kind}:${p.key}`);
    expect(left).not.toContain("missing:plate");
    expect(left).not.toContain("split:");
  });

  it("it leaves the letter with all of them, for whoever may see the case", async () => {
    const parent = await letterOfThree();
    await decideSplit({ ...(await splitOf(parent)), own: [true, true] });
    const [parking] = await childrenOf(parent);
    if (!parking) throw new Error("a case was expected");
    await db.owner`update cases set department_id = 'strassenverkehr', status = 'triaged' where id = ${parking.id}`;
    const lane = await testActor("Lange", [{ role: "specialist", departmentId: "strassenverkehr" }]);
    const read = (actor: Actor, id: string) => asActor(actor, (tx) => messagesOf(tx, id));
    expect((await read(lane, parking.id)).map(({ message }) => message.body)).toEqual([body]);
    expect(await read(smith, parking.id)).toEqual([]);
    expect(await loadCase(lane, parent.number)).toBeNull();
    const loaded = await loadCase(lane, parking.number);
    expect(loaded?.concerns).toHaveLength(1);
    expect(loaded?.messages).toHaveLength(1);
  });

  it("it joins what is no concern of its own to the one before", async () => {
    const parent = await letterOfThree();
    expect(await decideSplit({ ...(await splitOf(parent)), own: [false, true] })).toMatchObject({ ok: true });
    const loaded = await loadCase(desk, parent.number);
    expect(loaded?.concerns[0]).toMatchObject({ start: 0, end: PARTS.slice(0, 2).join("").length });
    expect(loaded?.decisions[0]?.decision).toMatchObject({ verdict: "corrected", payload: { value: "2" } });
    expect((await childrenOf(parent)).map((child) => child.proposedDepartment)).toEqual(["abfall"]);
    const { version } = (await standing(parent.id)).caseFile;
    expect(await revertCase({ caseId: parent.id, version })).toMatchObject({ code: "nothing_to_revert" });
  });

  it("it keeps the letter whole where all of it is one matter", async () => {
    const parent = await letterOfThree();
    const before = await db.owner`select count(*)::int as n from cases`;
    await decideSplit({ ...(await splitOf(parent)), own: [false, false] });
    expect((await standing(parent.id)).story.at(-1)).toBe("proposal.rejected by Britta");
    expect(await db.owner`select count(*)::int as n from cases`).toEqual(before);
    expect((await loadCase(desk, parent.number))?.concerns[0]).toMatchObject({ start: 0, end: body.length });
  });

  it("it is taken back as a whole while nobody has worked on the new cases", async () => {
    const parent = await letterOfThree();
    const before = await asWorker((tx) => openProposals(tx, parent.id));
    const split = await decideSplit({ ...(await splitOf(parent)), own: [true, true] });
    const [parking] = await childrenOf(parent);
    const version = split.ok ? split.value.version : 0;
    expect(await revertCase({ caseId: parent.id, version })).toMatchObject({ ok: true });
    expect((await standing(parent.id)).story.at(-1)).toBe("case.reverted by Britta");
    const { caseFile, story } = await standing(parking?.id ?? "");
    expect(caseFile).toMatchObject({ status: "closed", lane: "done", mergedInto: parent.id });
    expect(story.at(-1)).toBe("case.rejoined by Britta");
    const names = (all: typeof before) =>
      all
        .filter((p) => p.kind !== "follow_up")
        .map((p) => `${p.kind}:${p.key}:${p.concernId}`)
        .sort();
    expect(names(await asWorker((tx) => openProposals(tx, parent.id)))).toEqual(names(before));
    expect(await decideSplit({ ...(await splitOf(parent)), own: [true, true] })).toMatchObject({ ok: true });
  });

  it("it cannot be taken back once somebody decided in a new case", async () => {
    const parent = await letterOfThree();
    const split = await decideSplit({ ...(await splitOf(parent)), own: [true, true] });
    const [parking] = await childrenOf(parent);
    if (!parking) throw new Error("a case was expected");
    const kind = (await asWorker((tx) => openProposals(tx, parking.id))).find((p) => p.kind === "kind");
    const decision = { verdict: "accepted", value: null, reason: "" } as const;
    const ref = { caseId: parking.id, version: parking.version };
    const proposal = { proposalId: kind?.id ?? "", proposalVersion: kind?.version ?? 0 };
    expect(await decideProposal({ ...ref, ...proposal, ...decision })).toMatchObject({ ok: true });
    const version = split.ok ? split.value.version : 0;
    expect(await revertCase({ caseId: parent.id, version })).toEqual({ ok: false, code: "split_worked_on" });
    expect((await standing(parking.id)).caseFile.status).toBe("received");
  });

  it("it happens once when two colleagues press at once (R4)", async () => {
    const parent = await letterOfThree();
    const input = { ...(await splitOf(parent)), own: [true, true] };
    const both = await Promise.all([decideSplit(input), decideSplit(input)]);
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, code: "case_stale" });
    expect(await childrenOf(parent)).toHaveLength(2);
    expect(await decideSplit({ ...input, version: input.version + 1 })).toMatchObject({
      code: "proposal_stale",
    });
  });

  it("it is the front desk's, of this very case, and no plain decision", async () => {
    const parent = await letterOfThree();
    const other = await letterOfThree();
    const input = await splitOf(parent);
    const foreign = { ...input, ...{ proposalId: (await splitOf(other)).proposalId }, own: [true, true] };
    expect(await decideSplit(foreign)).toEqual({ ok: false, code: "proposal_not_found" });
    const plain = { verdict: "accepted", value: null, reason: "" } as const;
    expect(await decideProposal({ ...input, ...plain })).toEqual({ ok: false, code: "proposal_not_found" });
    await db.owner`update cases set department_id = 'tiefbau', status = 'triaged' where id = ${parent.id}`;
    signedIn.actor = smith;
    expect(await decideSplit({ ...input, own: [true, true] })).toEqual({ ok: false, code: "forbidden" });
    expect((await standing(parent.id)).caseFile.version).toBe(input.version);
  });
});
