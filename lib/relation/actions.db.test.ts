import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asActor, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase, testMessage, testPreparation } from "@/db/testing-case";
import { claimCase, reopenCase } from "../case/actions";
import { revertCase } from "../case/actions/hold";
import { loadCase } from "../case/queries";
import type { CaseRow } from "../case/store/change";
import { messagesOf } from "../case/store/find";
import { openCase } from "../case/store/open";
import { draftsOf } from "../draft/store/draft";
import { openProposals, standingFlags } from "../proposal/store";
import type { Actor } from "../user/schema";
import { linkCase, mergeCase, transferCase, unlinkCase } from "./actions";
import { linksOf, survivorOf } from "./store/link";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let desk: Actor;
let smith: Actor;
let foreigner: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  foreigner = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
});
afterAll(() => db.close());
const as = (actor: Actor) => {
  signedIn.actor = actor;
};
beforeEach(() => as(desk));

const ref = ({ id, version }: CaseRow) => ({ caseId: id, version });
const linked = (id: string) => asWorker((tx) => linksOf(tx, id));
const triaged = { status: "triaged", departmentId: "tiefbau" } as const;

/** A second letter of the same person, which says where the lamp stands and warns of something. */
async function second(over: { fromAddress?: string; duplicateOf?: string } = {}): Promise<CaseRow> {
  const message = await testMessage({
    body: "Die Laterne steht in der Gartenstraße 12. Rückruf unter 05999 123456. Eva Ast",
    fromAddress: over.fromAddress ?? "eva@ast.example",
  });
  const flag = { id: "press", tier: "S2" as const, confidence: 1, evidence: [] };
  const preparation = { ...testPreparation, flags: [flag], duplicateOf: over.duplicateOf ?? null };
  return asWorker((tx) => openCase(tx, message, preparation, new Date()));
}

describe("linking", () => {
  it("it joins two cases by number; both timelines tell, the other stays as it is", async () => {
    const [one, other] = [await testCase(), await testCase()];
    expect(await linkCase({ ...ref(one), number: other.number, kind: "related" })).toMatchObject({
      ok: true,
    });
    expect((await standing(one.id)).story.at(-1)).toBe("case.linked by Britta");
    expect((await standing(other.id)).story.at(-1)).toBe("case.linked by Britta");
    expect((await standing(other.id)).caseFile.version).toBe(other.version);
    expect(await linked(other.id)).toMatchObject([{ kind: "related", number: one.number, later: false }]);
    const again = { caseId: other.id, version: other.version, number: one.number, kind: "related" } as const;
    expect(await linkCase(again)).toEqual({ ok: false, code: "already_linked" });
  });
  it("it is taken away again, by the last step or later", async () => {
    const [one, other] = [await testCase(), await testCase()];
    const first = await linkCase({ ...ref(one), number: other.number, kind: "related" });
    let version = first.ok ? first.value.version : 0;
    expect(await revertCase({ caseId: one.id, version })).toMatchObject({ ok: true });
    expect(await linked(one.id)).toEqual([]);
    expect((await standing(other.id)).story.at(-1)).toBe("case.unlinked by Britta");
    await linkCase({ caseId: one.id, version: version + 1, number: other.number, kind: "related" });
    version = (await standing(one.id)).caseFile.version;
    const [link] = await linked(one.id);
    expect(await unlinkCase({ caseId: one.id, version, linkId: link?.id ?? "" })).toMatchObject({ ok: true });
    expect((await standing(one.id)).story.at(-1)).toBe("case.unlinked by Britta");
    expect(await linked(one.id)).toEqual([]);
  });
  it("it accepts with it that a letter was sent again", async () => {
    const earlier = await testCase();
    const later = await second({ duplicateOf: earlier.id });
    await linkCase({ ...ref(later), number: earlier.number, kind: "duplicate" });
    const loaded = await loadCase(desk, later.number);
    expect(loaded?.relations.proposed).toEqual([]);
    expect(loaded?.decisions[0]?.decision).toMatchObject({ verdict: "accepted" });
    expect(loaded?.relations.links).toMatchObject([{ kind: "duplicate", later: true }]);
  });
  it("it names no case that the person does not see, nor itself (S3)", async () => {
    const [mine, hidden] = [
      await testCase(triaged),
      await testCase({ ...triaged, departmentId: "soziales" }),
    ];
    as(smith);
    const link = (number: string) => linkCase({ ...ref(mine), number, kind: "related" });
    expect(await link(hidden.number)).toEqual({ ok: false, code: "other_not_found" });
    expect(await link("2026-999999")).toEqual({ ok: false, code: "other_not_found" });
    expect(await link(mine.number)).toEqual({ ok: false, code: "same_case" });
    as(foreigner);
    expect(await link(hidden.number)).toEqual({ ok: false, code: "case_not_found" });
  });
  it("it shows that there is another case, but not what it is about, to whoever may not see it", async () => {
    const [mine, hidden] = [
      await testCase(triaged),
      await testCase({ ...triaged, departmentId: "soziales" }),
    ];
    await linkCase({ ...ref(mine), number: hidden.number, kind: "related" });
    const seen = await asActor(smith, (tx) => linksOf(tx, mine.id));
    expect(seen).toMatchObject([{ kind: "related", number: null, subject: null }]);
  });
  it("it is lost against a faster colleague (R4)", async () => {
    const [one, other] = [await testCase(), await testCase()];
    const input = { ...ref(one), number: other.number, kind: "related" as const };
    const both = await Promise.all([linkCase(input), linkCase(input)]);
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(await linked(one.id)).toHaveLength(1);
  });
});

describe("merging", () => {
  it("it makes the younger a part of the older; nothing is lost and both timelines tell", async () => {
    const older = await testCase();
    const younger = await second();
    expect(await mergeCase({ ...ref(younger), number: older.number })).toMatchObject({ ok: true });
    const [before, after] = [await standing(older.id), await standing(younger.id)];
    expect(after.caseFile).toMatchObject({ status: "closed", lane: "done", mergedInto: older.id });
    expect(after.story.at(-1)).toBe("case.mergedInto by Britta");
    expect(before.story.at(-1)).toBe("case.merged by Britta");
    const read = await asWorker((tx) => messagesOf(tx, older.id));
    expect(read).toHaveLength(2);
    const details = (await asWorker((tx) => openProposals(tx, older.id))).filter((p) => p.kind === "field");
    expect(details.map((p) => String(p.payload.value).replace(/\D/g, ""))).toContain("495999123456");
    expect((await asWorker((tx) => standingFlags(tx, older.id))).map((f) => f.key)).toEqual(["press"]);
    expect(before.caseFile.tier).toBe("S2");
    expect((await loadCase(desk, younger.number))?.relations.mergedInto).toBe(older.number);
    expect((await asWorker((tx) => survivorOf(tx, after.caseFile))).id).toBe(older.id);
  });

  it.each(["older", "younger"] as const)(
    "it is taken back from the %s as if it had not been",
    async (side) => {
      const older = await testCase();
      const younger = await second({ duplicateOf: older.id });
      const open = async (id: string) =>
        (await asWorker((tx) => openProposals(tx, id)))
          .filter((p) => p.kind !== "follow_up")
          .map((p) => `${p.kind}:${p.key}:${p.payload.value}`)
          .sort();
      const [ours, theirs] = [await open(older.id), await open(younger.id)];
      await mergeCase({ ...ref(older), number: younger.number });
      const from = side === "older" ? older : younger;
      const { version } = (await standing(from.id)).caseFile;
      expect(await revertCase({ caseId: from.id, version })).toMatchObject({ ok: true });
      expect(await open(older.id)).toEqual(ours);
      expect(await open(younger.id)).toEqual(theirs);
      const [a, b] = [await standing(older.id), await standing(younger.id)];
      expect(a.caseFile).toMatchObject({ tier: older.tier, gapCount: older.gapCount, status: "received" });
      expect({ ...b.caseFile, version: 0 }).toEqual({ ...younger, version: 0 });
      expect(a.story.at(-1)).toBe("case.unmerged by Britta");
      expect(b.story.at(-1)).toBe("case.unmerged by Britta");
      expect(await asWorker((tx) => messagesOf(tx, older.id))).toHaveLength(1);
    },
  );

  it("it separates them later, too: opening the younger again", async () => {
    const older = await testCase(triaged);
    const younger = await second();
    await mergeCase({ ...ref(older), number: younger.number });
    as(smith);
    await claimCase({ caseId: older.id });
    as(desk);
    const { version } = (await standing(younger.id)).caseFile;
    expect(await reopenCase({ caseId: younger.id, version })).toMatchObject({ ok: true });
    expect((await standing(younger.id)).caseFile).toMatchObject({ status: "received", mergedInto: null });
    expect((await standing(older.id)).caseFile).toMatchObject({
      status: "inProgress",
      claimedBy: smith.userId,
    });
  });

  it("it joins nobody else's case, no second time, and not with itself", async () => {
    const [older, stranger] = [await testCase(), await second({ fromAddress: "karl@ast.example" })];
    const merge = (number: string) => mergeCase({ ...ref(older), number });
    expect(await merge(stranger.number)).toEqual({ ok: false, code: "not_same_applicant" });
    expect(await merge(older.number)).toEqual({ ok: false, code: "same_case" });
    const different = await second();
    await db.owner`update cases set service = 'wohngeld' where id = ${different.id}`;
    await db.owner`update cases set service = 'hundesteuer' where id = ${older.id}`;
    expect(await merge(different.number)).toEqual({ ok: false, code: "not_same_matter" });
    await db.owner`update cases set service = null where id = ${different.id}`;
    await merge(different.number);
    const { version } = (await standing(older.id)).caseFile;
    expect(await mergeCase({ caseId: older.id, version, number: different.number })).toEqual({
      ok: false,
      code: "already_merged",
    });
  });

  it("it comes through once when two people merge crosswise, and nobody waits for ever (R4)", async () => {
    const [older, younger] = [await testCase(), await second()];
    const both = await Promise.all([
      mergeCase({ ...ref(older), number: younger.number }),
      mergeCase({ ...ref(younger), number: older.number }),
    ]);
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(both.find((r) => !r.ok)).toMatchObject({ code: expect.stringMatching(/case_stale|wrong_state/) });
    expect(await asWorker((tx) => messagesOf(tx, older.id))).toHaveLength(2);
  });

  it("it is for the front desk and for whoever holds the case; a colleague's case stays hers", async () => {
    const mine = await testCase(triaged);
    const jones = await testActor("Jones", [{ role: "specialist", departmentId: "tiefbau" }]);
    const hers = await testCase({ ...triaged, status: "inProgress", claimedBy: jones.userId });
    as(smith);
    expect(await mergeCase({ ...ref(mine), number: hers.number })).toMatchObject({ code: "forbidden" });
    await claimCase({ caseId: mine.id });
    const held = (await standing(mine.id)).caseFile;
    expect(await mergeCase({ ...ref(held), number: hers.number })).toEqual({
      ok: false,
      code: "other_forbidden",
    });
    expect((await standing(hers.id)).caseFile.status).toBe("inProgress");
  });
});

describe("transferring to another authority", () => {
  const to = { authority: "Jobcenter Altenbrück", reason: "Leistung nach SGB II" };
  const noteOf = async (id: string) =>
    (await asWorker((tx) => draftsOf(tx, id))).find((draft) => draft.body.includes(to.authority));
  it("it is noted with its reason, and the word to the citizen waits for a person", async () => {
    const caseFile = await testCase();
    expect(await transferCase({ ...ref(caseFile), ...to })).toMatchObject({ ok: true });
    const { caseFile: now, story } = await standing(caseFile.id);
    expect(now).toMatchObject({ status: "received", transferredTo: to.authority });
    expect(story.slice(-2)).toEqual(["case.transferred by Britta", "draft.proposed"]);
    const note = await noteOf(caseFile.id);
    expect(note).toMatchObject({ kind: "status_update", state: "open", editedBy: null });
    expect(note?.subject).toContain(caseFile.number);
    expect(await db.owner`select 1 from outbox where case_id = ${caseFile.id}`).toHaveLength(0);
    const again = { caseId: caseFile.id, version: now.version, ...to };
    expect(await transferCase(again)).toEqual({ ok: false, code: "already_transferred" });
  });
  it("it is taken back with its note", async () => {
    const caseFile = await testCase();
    const made = await transferCase({ ...ref(caseFile), ...to });
    const version = made.ok ? made.value.version : 0;
    expect(await revertCase({ caseId: caseFile.id, version })).toMatchObject({ ok: true });
    expect((await standing(caseFile.id)).caseFile.transferredTo).toBeNull();
    expect((await standing(caseFile.id)).story.at(-1)).toBe("case.reverted by Britta");
    expect(await noteOf(caseFile.id)).toMatchObject({ state: "superseded" });
  });
  it("it needs a reason and the right, and happens once (R4)", async () => {
    const caseFile = await testCase(triaged);
    expect(await transferCase({ ...ref(caseFile), ...to, reason: " " })).toMatchObject({ code: "bad_input" });
    as(smith);
    expect(await transferCase({ ...ref(caseFile), ...to })).toMatchObject({ code: "forbidden" });
    as(await testActor("Boss", [{ role: "manager", departmentId: "tiefbau" }]));
    expect(await transferCase({ ...ref(caseFile), ...to })).toMatchObject({ code: "forbidden" });
    as(desk);
    const both = await Promise.all([1, 2].map(() => transferCase({ ...ref(caseFile), ...to })));
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, code: "case_stale" });
  });
});
