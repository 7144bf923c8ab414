import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { seeMentions } from "../mention/actions";
import { loadMentions } from "../mention/queries";
import { acceptCertainProposals } from "../proposal/actions";
import { openProposals } from "../proposal/store";
import type { Actor } from "../user/schema";
import { claimCase, closeCase, noteCase, releaseCase, reopenCase, triageCase } from "./actions";
import { changeSeveral, revertSeveral } from "./actions/bulk";
import { handBackCase, listColleagues, reassignCase, revertCase } from "./actions/hold";
import { claimsOf, pausesOf } from "./store/find";
import { startPause } from "./store/pause";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let desk: Actor;
let smith: Actor;
let jones: Actor;
let foreigner: Actor;
let boss: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  smith = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
  jones = await testActor("Jones", [{ role: "specialist", departmentId: "tiefbau" }]);
  foreigner = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
  boss = await testActor("Boss", [{ role: "manager", departmentId: "tiefbau" }]);
});
afterAll(() => db.close());
beforeEach(() => as(smith));
const as = (actor: Actor) => {
  signedIn.actor = actor;
};

const triaged = { status: "triaged", departmentId: "tiefbau" } as const;
const held = (actor: Actor) => ({ ...triaged, status: "inProgress", claimedBy: actor.userId }) as const;
const openClaims = async (caseId: string) =>
  (await asWorker((tx) => claimsOf(tx, caseId))).filter((c) => c.releasedAt === null).map((c) => c.userId);

describe("giving a case on", () => {
  it("it is the colleague's from then on, with both names in the timeline", async () => {
    const { id } = await testCase(triaged);
    const claimed = await claimCase({ caseId: id });
    const version = claimed.ok ? claimed.value.version : 0;
    expect(await reassignCase({ caseId: id, version, userId: jones.userId })).toMatchObject({ ok: true });
    const { caseFile, story } = await standing(id);
    expect(caseFile.claimedBy).toBe(jones.userId);
    expect(story.at(-1)).toBe("case.reassigned by Smith");
    expect(await openClaims(id)).toEqual([jones.userId]);
  });
  it("it lets the manager distribute what nobody holds", async () => {
    const { id, version } = await testCase(triaged);
    as(boss);
    expect(await reassignCase({ caseId: id, version, userId: smith.userId })).toMatchObject({ ok: true });
    expect((await standing(id)).caseFile).toMatchObject({ status: "inProgress", claimedBy: smith.userId });
  });
  it("it gives nothing to people of other departments or without the role (S3)", async () => {
    const { id, version } = await testCase(triaged);
    as(boss);
    for (const to of [foreigner, boss, desk])
      expect(await reassignCase({ caseId: id, version, userId: to.userId })).toEqual({
        ok: false,
        code: "colleague_unfit",
      });
    expect((await standing(id)).caseFile.version).toBe(version);
  });
  it("it is no right of a colleague who does not hold the case", async () => {
    const { id, version } = await testCase(held(jones));
    expect(await reassignCase({ caseId: id, version, userId: smith.userId })).toMatchObject({
      code: "forbidden",
    });
  });
  it("it is lost against a faster colleague (R4)", async () => {
    const { id, version } = await testCase(triaged);
    as(boss);
    const both = await Promise.all(
      [smith, jones].map((to) => reassignCase({ caseId: id, version, userId: to.userId })),
    );
    expect(both.filter((r) => r.ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, code: "case_stale" });
    expect(await openClaims(id)).toHaveLength(1);
  });
});

describe("handing back to the front desk", () => {
  it("it leaves the department and waits for another sorting, with the reason", async () => {
    const { id, version } = await testCase({ ...triaged, proposedDepartment: "tiefbau" });
    expect(await handBackCase({ caseId: id, version, reason: "gehört zu den Stadtwerken" })).toMatchObject({
      ok: true,
    });
    const { caseFile, story } = await standing(id);
    expect(caseFile).toMatchObject({
      status: "received",
      departmentId: null,
      proposedDepartment: null,
      lane: "unclear",
    });
    expect(story.at(-1)).toBe("case.handedBack by Smith");
    expect(await noteCase({ caseId: id, text: "noch da?" })).toEqual({ ok: false, code: "case_not_found" });
    as(desk);
    expect(await triageCase({ caseId: id, version: version + 1 })).toMatchObject({ ok: false });
  });
  it("it is for the department itself, and needs a reason", async () => {
    const { id, version } = await testCase(triaged);
    expect(await handBackCase({ caseId: id, version, reason: " " })).toMatchObject({ code: "bad_input" });
    as(foreigner);
    expect(await handBackCase({ caseId: id, version, reason: "zu mir bitte" })).toEqual({
      ok: false,
      code: "case_not_found",
    });
    as(boss);
    expect(await handBackCase({ caseId: id, version, reason: "nicht unseres" })).toMatchObject({
      code: "forbidden",
    });
  });
});

describe("taking a step back", () => {
  it("it undoes claim and release with their claims", async () => {
    const { id } = await testCase(triaged);
    const claimed = await claimCase({ caseId: id });
    const version = claimed.ok ? claimed.value.version : 0;
    const released = await releaseCase({ caseId: id, version });
    await revertCase({ caseId: id, version: released.ok ? released.value.version : 0 });
    expect((await standing(id)).caseFile).toMatchObject({ status: "inProgress", claimedBy: smith.userId });
    expect(await openClaims(id)).toEqual([smith.userId]);
    expect((await standing(id)).story.at(-1)).toBe("case.reverted by Smith");
  });
  it("it opens a closed case with claim and pause as they were", async () => {
    const { id, version } = await testCase({ ...held(smith), status: "waitingForApplicant" });
    await asWorker((tx) => startPause(tx, id, new Date()));
    const closed = await closeCase({ caseId: id, version, outcome: "resolved", note: "" });
    expect(await revertCase({ caseId: id, version: closed.ok ? closed.value.version : 0 })).toMatchObject({
      ok: true,
    });
    const { caseFile } = await standing(id);
    expect(caseFile).toMatchObject({
      status: "waitingForApplicant",
      claimedBy: smith.userId,
      closedAt: null,
      outcome: null,
    });
    expect((await asWorker((tx) => pausesOf(tx, id)))[0]?.endedAt).toBeNull();
  });
  it("it closes again what was opened, with its outcome", async () => {
    const closedAt = new Date("2026-11-01T09:00:00Z");
    const { id, version } = await testCase({ ...triaged, status: "closed", closedAt, outcome: "informed" });
    const opened = await reopenCase({ caseId: id, version });
    await revertCase({ caseId: id, version: opened.ok ? opened.value.version : 0 });
    expect((await standing(id)).caseFile).toMatchObject({ status: "closed", closedAt, outcome: "informed" });
  });
  it("it opens accepted proposals again and unconfirms their values", async () => {
    as(desk);
    const { id, version } = await testCase();
    const before = (await standing(id)).caseFile;
    const accepted = await acceptCertainProposals({ caseId: id, version });
    await revertCase({ caseId: id, version: accepted.ok ? accepted.value.version : 0 });
    const after = (await standing(id)).caseFile;
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
    expect((await asWorker((tx) => openProposals(tx, id))).map((p) => p.kind)).toContain("kind");
    expect(await acceptCertainProposals({ caseId: id, version: after.version })).toMatchObject({ ok: true });
  });
  it("it is refused once anything else happened, to anybody else, and twice", async () => {
    const { id } = await testCase(triaged);
    const claimed = await claimCase({ caseId: id });
    const version = claimed.ok ? claimed.value.version : 0;
    as(jones);
    expect(await revertCase({ caseId: id, version })).toEqual({ ok: false, code: "nothing_to_revert" });
    as(smith);
    await releaseCase({ caseId: id, version });
    expect(await revertCase({ caseId: id, version })).toEqual({ ok: false, code: "case_stale" });
    expect(await revertCase({ caseId: id, version: version + 1 })).toMatchObject({ ok: true });
    expect(await revertCase({ caseId: id, version: version + 2 })).toEqual({
      ok: false,
      code: "nothing_to_revert",
    });
  });
});

describe("several cases at once", () => {
  it("it does what can be done, names the rest, and takes exactly that back (U9)", async () => {
    const free = await Promise.all(Array.from({ length: 5 }, () => testCase(triaged)));
    const taken = await testCase(held(jones));
    const hidden = await testCase({ ...triaged, departmentId: "soziales" });
    const cases = [...free, taken, hidden].map(({ id, version }) => ({ caseId: id, version }));
    const done = await changeSeveral({ verb: "claim", cases });
    const results = done.ok ? done.value : [];
    expect(results.filter((r) => r.result.ok).map((r) => r.caseId)).toEqual(free.map((c) => c.id));
    expect(results.slice(5).map((r) => r.result)).toEqual([
      { ok: false, code: "already_claimed", detail: { who: "Jones" } },
      { ok: false, code: "case_not_found" },
    ]);
    const mine = results.flatMap(({ caseId, result }) =>
      result.ok ? [{ caseId, version: result.value.version }] : [],
    );
    const undone = await revertSeveral({ cases: mine });
    expect(undone.ok && undone.value.every((r) => r.result.ok)).toBe(true);
    for (const { id } of free)
      expect((await standing(id)).caseFile).toMatchObject({ status: "triaged", claimedBy: null });
    expect((await standing(taken.id)).caseFile.claimedBy).toBe(jones.userId);
  });
  it("it never hands over what nobody has looked at", async () => {
    as(desk);
    const { id, version } = await testCase({ proposedDepartment: "tiefbau" });
    const done = await changeSeveral({ verb: "triage", cases: [{ caseId: id, version }] });
    expect(done).toMatchObject({ ok: true, value: [{ result: { ok: false, code: "open_proposals" } }] });
  });
  it("it takes no more than a hundred, and no other verb", async () => {
    const { id, version } = await testCase(triaged);
    const one = { caseId: id, version };
    expect(
      await changeSeveral({ verb: "claim", cases: Array.from({ length: 101 }, () => one) }),
    ).toMatchObject({
      code: "bad_input",
    });
  });
});

describe("a note that calls somebody", () => {
  it("it is heard by the person called, until she has looked", async () => {
    const { id, number } = await testCase(triaged);
    expect(await noteCase({ caseId: id, text: "Schaust du?", mentions: [jones.userId] })).toMatchObject({
      ok: true,
    });
    expect(await loadMentions(jones)).toMatchObject([{ number, from: "Smith" }]);
    expect(await loadMentions(smith)).toEqual([]);
    as(jones);
    await seeMentions({ caseId: id });
    expect(await loadMentions(jones)).toEqual([]);
  });
  it("it calls nobody who may not see the case, and then is not written (S3)", async () => {
    const { id } = await testCase(triaged);
    const note = { caseId: id, text: "Schau mal", mentions: [foreigner.userId] };
    expect(await noteCase(note)).toEqual({ ok: false, code: "mention_forbidden" });
    expect((await standing(id)).story).not.toContain("note.added by Smith");
    expect(await loadMentions(foreigner)).toEqual([]);
  });
  it("it is silent once the case has left the called person's sight", async () => {
    const { id, version } = await testCase(triaged);
    await noteCase({ caseId: id, text: "Schaust du?", mentions: [jones.userId] });
    await handBackCase({ caseId: id, version, reason: "falsch hier" });
    expect((await loadMentions(jones)).filter((m) => m.caseId === id)).toEqual([]);
  });
  it("it offers whoever may see the case, and tells foreigners nothing", async () => {
    const { id } = await testCase(triaged);
    const found = await listColleagues({ caseId: id });
    expect(found.ok && found.value.map((p) => p.name).sort()).toEqual(["Boss", "Britta", "Jones"]);
    as(foreigner);
    expect(await listColleagues({ caseId: id })).toEqual({ ok: false, code: "case_not_found" });
  });
});
