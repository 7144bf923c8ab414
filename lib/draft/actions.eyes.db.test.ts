import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { testFiles } from "@/db/testing-file";
import { sha256 } from "../adapters/hash";
import { townSender } from "../adapters/town";
import type { Actor } from "../user/schema";
import { approveDraft } from "./actions";
import { approvedContent } from "./rules";
import { draftsOf } from "./store/draft";
import { filesOfDraft } from "./store/files";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

/** A wrong word about a blocked address can cost a life: the catalogue asks for two people. */
const FOUR_EYES = "auskunftssperre";
let db: TestDatabase;
let holder: Actor;
let colleague: Actor;
beforeAll(async () => {
  db = await testDatabase();
  holder = await testActor("Nora", [{ role: "specialist", departmentId: "buergerbuero" }]);
  colleague = await testActor("Tom", [{ role: "team_lead", departmentId: "buergerbuero" }]);
});
afterAll(() => db.close());
beforeEach(() => {
  signedIn.actor = holder;
});

async function asked(service: string | null = FOUR_EYES) {
  const place = { departmentId: "buergerbuero", status: "inProgress", claimedBy: holder.userId } as const;
  const { id } = await testCase({ ...place, service });
  const [draft] = await asWorker((tx) => draftsOf(tx, id));
  if (!draft) throw new Error("fixture is broken");
  const approve = async () => {
    const { caseFile } = await standing(id);
    const [now] = await asWorker((tx) => draftsOf(tx, id));
    const files = await asWorker((tx) => filesOfDraft(tx, draft.id));
    const contentHash = sha256(approvedContent({ ...(now ?? draft), ...townSender() }, files));
    const draftVersion = now?.version ?? draft.version;
    return approveDraft({
      caseId: id,
      version: caseFile.version,
      draftId: draft.id,
      draftVersion,
      contentHash,
    });
  };
  const queued = async () => (await db.owner`select 1 from outbox where case_id = ${id}`).length;
  return { id, draft, approve, queued };
}

describe("four eyes", () => {
  it("the first yes sends nothing and stands in the timeline, the second of another person sends", async () => {
    const { id, approve, queued } = await asked();
    expect(await approve()).toMatchObject({ ok: true });
    expect(await queued()).toBe(0);
    expect((await standing(id)).story.at(-1)).toBe("draft.signed by Nora");
    signedIn.actor = colleague;
    expect(await approve()).toMatchObject({ ok: true });
    expect(await queued()).toBe(1);
    expect((await standing(id)).story.at(-1)).toBe("draft.approved by Tom");
  });
  it("one person has two eyes, however often she says yes", async () => {
    const { approve, queued } = await asked();
    await approve();
    expect(await approve()).toEqual({ ok: false, code: "second_eyes_due" });
    expect(await queued()).toBe(0);
  });
  it("who does not hold the case gives the second yes only, never the first", async () => {
    const { approve, queued } = await asked();
    signedIn.actor = colleague;
    expect(await approve()).toEqual({ ok: false, code: "forbidden" });
    expect(await queued()).toBe(0);
  });
  it("a changed word needs two people again", async () => {
    const { draft, approve, queued } = await asked();
    await approve();
    await db.owner`update drafts set body = body || ' ', version = version + 1 where id = ${draft.id}`;
    signedIn.actor = colleague;
    expect(await approve()).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = holder;
    expect(await approve()).toMatchObject({ ok: true });
    expect(await queued()).toBe(0);
  });
  it("it is no business of strangers, nor of who may only draft", async () => {
    const { approve, queued } = await asked();
    await approve();
    for (const membership of [
      { role: "specialist" as const, departmentId: "tiefbau" },
      { role: "specialist" as const, departmentId: "buergerbuero", sends: false },
      { role: "manager" as const, departmentId: "buergerbuero" },
    ]) {
      signedIn.actor = await testActor("Fremd", [membership]);
      expect(await approve()).toMatchObject({ ok: false });
    }
    expect(await queued()).toBe(0);
  });
  it("any other service leaves with one yes, and who may only draft gives none", async () => {
    const { approve, queued } = await asked("bewohnerparken");
    signedIn.actor = {
      ...holder,
      memberships: [{ role: "specialist", departmentId: "buergerbuero", sends: false }],
    };
    expect(await approve()).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = holder;
    expect(await approve()).toMatchObject({ ok: true });
    expect(await queued()).toBe(1);
  });
  it("of two who sign at once, one is the first and the other is told", async () => {
    const { id, approve, queued } = await asked();
    const results = await Promise.all([approve(), approve()]);
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(await queued()).toBe(0);
    expect((await standing(id)).story.filter((entry) => entry.startsWith("draft.signed"))).toHaveLength(1);
  });
  it("a file that comes after the first yes makes it void: the next one is the first again", async () => {
    const { id, draft, approve, queued } = await asked();
    expect(await approve()).toMatchObject({ ok: true });
    const file = { name: "a.txt", bytes: new TextEncoder().encode("Anlage") };
    await asWorker((tx) => testFiles(tx, draft, holder.userId, [file]));
    signedIn.actor = colleague;
    expect(await approve()).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = holder;
    expect(await approve()).toMatchObject({ ok: true });
    expect((await standing(id)).story.slice(-2)).toEqual(["draft.signed by Nora", "draft.signed by Nora"]);
    expect(await queued()).toBe(0);
    signedIn.actor = colleague;
    expect(await approve()).toMatchObject({ ok: true });
    expect(await queued()).toBe(1);
    expect(await db.owner`select 1 from approval_files where case_id = ${id}`).toHaveLength(1);
  });
});
