import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import type { Actor } from "../user/schema";
import {
  claimCase,
  closeCase,
  completeCase,
  forwardCase,
  noteCase,
  releaseCase,
  reopenCase,
  triageCase,
} from "./actions";
import { saveChange } from "./store/change";
import { saveClaim } from "./store/claim";
import { claimsOf, pausesOf } from "./store/find";
import { guarded } from "./store/guarded";
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
beforeEach(() => {
  signedIn.actor = desk;
});
const as = (actor: Actor | null) => {
  signedIn.actor = actor;
};

const triaged = { status: "triaged", departmentId: "tiefbau" } as const;
const held = (actor: Actor) => ({ ...triaged, status: "inProgress", claimedBy: actor.userId }) as const;

describe("who is asking", () => {
  it("it refuses everybody who is not signed in, whatever the input (S3)", async () => {
    as(null);
    const { id, version } = await testCase(triaged);
    expect(await claimCase({ caseId: id })).toEqual({ ok: false, code: "signed_out" });
    expect(await closeCase({ caseId: id, version, outcome: "resolved", note: "" })).toEqual({
      ok: false,
      code: "signed_out",
    });
    expect((await standing(id)).caseFile.version).toBe(version);
  });
  it("it refuses who has yet to change the password, and who has no area", async () => {
    const { id } = await testCase(triaged);
    as({ ...smith, mustChangePassword: true });
    expect(await claimCase({ caseId: id })).toEqual({ ok: false, code: "password_change_due" });
    as(await testActor("Andrea", [{ role: "administrator", departmentId: null }]));
    expect(await claimCase({ caseId: id })).toEqual({ ok: false, code: "forbidden" });
  });
  it("it refuses a field that it does not know (S8)", async () => {
    const { id } = await testCase(triaged);
    const input = { caseId: id, claimedBy: smith.userId };
    as(smith);
    expect(await claimCase(input)).toMatchObject({ ok: false, code: "bad_input" });
  });
  it("it does not tell a foreign specialist whether a case exists, or who holds it (S3)", async () => {
    const { id, version } = await testCase(held(smith));
    as(foreigner);
    const missing = { ok: false, code: "case_not_found" };
    expect(await claimCase({ caseId: id })).toEqual(missing);
    expect(await noteCase({ caseId: id, text: "x" })).toEqual(missing);
    expect(await forwardCase({ caseId: id, version, departmentId: "soziales", reason: "zu mir" })).toEqual(
      missing,
    );
    expect((await standing(id)).caseFile).toMatchObject({ version, claimedBy: smith.userId });
  });
});

describe("triage", () => {
  it("it hands the case to the proposed department", async () => {
    const { id, version } = await testCase({ answerUnread: true });
    await db.owner`update proposals set state = 'accepted' where case_id = ${id}`;
    expect(await triageCase({ caseId: id, version })).toEqual({ ok: true, value: { version: version + 1 } });
    const { caseFile, story } = await standing(id);
    expect(caseFile).toMatchObject({
      status: "triaged",
      departmentId: "tiefbau",
      lane: "department",
      answerUnread: false,
    });
    expect(story.at(-1)).toBe("case.triaged by Britta");
  });
  it("it waits for whoever has not looked at what is unsure", async () => {
    const { id, version } = await testCase({ proposedDepartment: "tiefbau" });
    expect(await triageCase({ caseId: id, version })).toEqual({ ok: false, code: "open_proposals" });
  });
  it("it is refused by the store too when the version is an old one, without an entry (R4)", async () => {
    const caseFile = await testCase();
    const entry = { type: "note.added", actorKind: "system", at: new Date() } as const;
    const save = () => asWorker((tx) => saveChange(tx, caseFile, { gapCount: 9 }, [entry]));
    expect(await save()).toMatchObject({ gapCount: 9, version: caseFile.version + 1 });
    expect(await save()).toBeNull();
    expect((await standing(caseFile.id)).story.filter((e) => e === "note.added")).toHaveLength(1);
  });
  it("it is lost against a faster colleague, who loses nothing (R4)", async () => {
    const { id, version } = await testCase({ proposedDepartment: "tiefbau" });
    expect(await completeCase({ caseId: id, version })).toMatchObject({ ok: true });
    expect(await completeCase({ caseId: id, version })).toEqual({ ok: false, code: "case_stale" });
    const { caseFile, story } = await standing(id);
    expect(caseFile.completeAt).not.toBeNull();
    expect(story.filter((entry) => entry.startsWith("case.completed"))).toEqual(["case.completed by Britta"]);
  });
});

describe("claim and release", () => {
  it("it gives the case to one of fifty who come at once, and names her to the others (R4)", async () => {
    const { id } = await testCase(triaged);
    const people = [smith, jones];
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, n) => {
        const actor = people[n % 2] ?? smith;
        return guarded(actor, "claim", { caseId: id }, (tx, caseFile) =>
          saveClaim(tx, caseFile, actor.userId, new Date()),
        );
      }),
    );
    const { caseFile, story } = await standing(id);
    const winner = caseFile.claimedBy === smith.userId ? "Smith" : "Jones";
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(results.filter((r) => !r.ok)).toEqual(
      Array.from({ length: 49 }, () => ({ ok: false, code: "already_claimed", detail: { who: winner } })),
    );
    expect(caseFile.status).toBe("inProgress");
    expect(await asWorker((tx) => claimsOf(tx, id))).toHaveLength(1);
    expect(story.filter((s) => s.startsWith("case.claimed"))).toEqual([`case.claimed by ${winner}`]);
  });
  it("it has one winner in every of twenty more rounds", async () => {
    for (let round = 0; round < 20; round++) {
      const { id } = await testCase(triaged);
      const results = await Promise.all(
        [smith, jones, smith, jones].map((actor) =>
          guarded(actor, "claim", { caseId: id }, (tx, c) => saveClaim(tx, c, actor.userId, new Date())),
        ),
      );
      expect(results.filter((r) => r.ok)).toHaveLength(1);
    }
  });
  it("it lets the holder give back, and the manager when the holder is away", async () => {
    as(smith);
    const { id } = await testCase(triaged);
    const claimed = await claimCase({ caseId: id });
    as(jones);
    const version = claimed.ok ? claimed.value.version : 0;
    expect(await releaseCase({ caseId: id, version })).toMatchObject({ code: "forbidden" });
    as(boss);
    expect(await releaseCase({ caseId: id, version })).toMatchObject({ ok: true });
    const { caseFile, story } = await standing(id);
    expect(caseFile).toMatchObject({ status: "triaged", claimedBy: null });
    expect(story.slice(-2)).toEqual(["case.claimed by Smith", "case.released by Boss"]);
    expect((await asWorker((tx) => claimsOf(tx, id)))[0]?.releasedAt).not.toBeNull();
  });
});

describe("forward, complete, close, reopen, note", () => {
  it("it moves the case out of the holder's sight, with the reason in the timeline", async () => {
    const { id, version } = await testCase(held(smith));
    as(smith);
    const reason = "gehört zum Sozialamt";
    expect(await forwardCase({ caseId: id, version, departmentId: "soziales", reason })).toMatchObject({
      ok: true,
    });
    const { caseFile, story } = await standing(id);
    expect(caseFile).toMatchObject({ status: "triaged", departmentId: "soziales", claimedBy: null });
    expect(story.at(-1)).toBe("case.forwarded by Smith");
    expect(await noteCase({ caseId: id, text: "noch da?" })).toEqual({ ok: false, code: "case_not_found" });
    as(foreigner);
    expect(await claimCase({ caseId: id })).toMatchObject({ ok: true });
  });
  it("it forwards to no department that does not exist", async () => {
    const { id, version } = await testCase(triaged);
    const reason = "irgendwohin";
    expect(await forwardCase({ caseId: id, version, departmentId: "nirgends", reason })).toEqual({
      ok: false,
      code: "no_department",
    });
  });
  it("it closes with the outcome, ends claim and pause, and opens again", async () => {
    const { id, version } = await testCase({ ...held(smith), status: "waitingForApplicant" });
    await asWorker((tx) => startPause(tx, id, new Date()));
    as(smith);
    const closed = await closeCase({ caseId: id, version, outcome: "informed", note: "am Telefon" });
    const after = await standing(id);
    expect(after.caseFile).toMatchObject({
      status: "closed",
      lane: "done",
      outcome: "informed",
      claimedBy: null,
    });
    expect(after.caseFile.closedAt).not.toBeNull();
    expect((await asWorker((tx) => pausesOf(tx, id)))[0]?.endedAt).not.toBeNull();
    as(jones);
    const reopened = await reopenCase({ caseId: id, version: closed.ok ? closed.value.version : 0 });
    expect(reopened).toMatchObject({ ok: true });
    const { caseFile, story } = await standing(id);
    expect(caseFile).toMatchObject({ status: "reopened", closedAt: null, outcome: null });
    expect(story.slice(-2)).toEqual(["case.closed by Smith", "case.reopened by Jones"]);
  });
  it("it opens a case without department again where the front desk finds it", async () => {
    const { id, version } = await testCase();
    const closed = await closeCase({ caseId: id, version, outcome: "no_action", note: "" });
    await reopenCase({ caseId: id, version: closed.ok ? closed.value.version : 0 });
    expect((await standing(id)).caseFile).toMatchObject({ status: "received", lane: "to_check" });
  });
  it("it adds a note and makes nobody's work stale", async () => {
    const { id, version } = await testCase(held(smith));
    as(jones);
    expect(await noteCase({ caseId: id, text: "rief an" })).toEqual({ ok: true, value: { version } });
    expect((await standing(id)).story.at(-1)).toBe("note.added by Jones");
  });
  it("it writes nothing into the timeline where the verb is refused", async () => {
    const { id, version } = await testCase(held(smith));
    const before = await standing(id);
    as(jones);
    const note = "";
    expect(await closeCase({ caseId: id, version, outcome: "resolved", note })).toMatchObject({
      code: "forbidden",
    });
    expect(await completeCase({ caseId: id, version })).toMatchObject({ code: "forbidden" });
    as(desk);
    expect(await reopenCase({ caseId: id, version })).toMatchObject({ code: "wrong_state" });
    expect(await standing(id)).toEqual(before);
  });
});
