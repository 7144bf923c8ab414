import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import type { CasePatch, CaseRow } from "../case/store/change";
import { outgoingOf } from "../draft/store/draft";
import type { Actor } from "../user/schema";
import { bundleCase, renameCaseBundle } from "./actions";
import { answerBundle, takeBackAnswers } from "./actions/answer";
import { loadBundle } from "./queries";
import { bundleOf } from "./store/rows";

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

const triaged = { status: "triaged", departmentId: "tiefbau" } as const;
const title = "Laternen in der Ringstraße";
const now = async (id: string) => (await standing(id)).caseFile;
const ref = async ({ id }: CaseRow) => ({ caseId: id, version: (await now(id)).version });
const storyEnd = async ({ id }: CaseRow) => (await standing(id)).story.at(-1);
const words = { subject: "Stand: Laternen", text: "die Laternen werden am Montag repariert." };
const out = ({ id }: CaseRow) => asWorker((tx) => outgoingOf(tx, id));

async function bundled(...patches: CasePatch[]): Promise<CaseRow[]> {
  const all = await Promise.all(patches.map((patch) => testCase(patch)));
  const [first, ...rest] = all;
  for (const one of rest) {
    const made = await bundleCase({ ...(await ref(one)), number: first?.number ?? "", title });
    if (!made.ok) throw new Error(made.code);
  }
  return all;
}
function pick(all: readonly CaseRow[]): [CaseRow, CaseRow] {
  const [one, two] = all;
  if (!one || !two) throw new Error("fixture is broken");
  return [one, two];
}

describe("a bundle's name", () => {
  it("it changes, and the timeline of every case tells, also in a department out of sight", async () => {
    const [one, two] = pick(await bundled(triaged, { ...triaged, departmentId: "abfall" }));
    signedIn.actor = smith;
    const renaming = { before: title, title: "Laternen Ringstraße 3 bis 9" };
    const { version } = await ref(two);
    expect(await renameCaseBundle({ ...(await ref(one)), ...renaming })).toMatchObject({ ok: true });
    for (const each of [one, two]) {
      expect(await asWorker((tx) => bundleOf(tx, each.id))).toMatchObject({ title: renaming.title });
      expect(await storyEnd(each)).toBe("case.bundleRenamed by Smith");
    }
    expect((await now(two.id)).version).toBe(version);
  });
  it("it is lost against a faster colleague, who is not overwritten (R4)", async () => {
    const [one, two] = pick(await bundled(triaged, triaged));
    const both = await Promise.all([
      renameCaseBundle({ ...(await ref(one)), before: title, title: "Eins" }),
      renameCaseBundle({ ...(await ref(two)), before: title, title: "Zwei" }),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toEqual({ ok: false, code: "bundle_stale" });
  });
  it("it is for whoever may bundle one of its cases that she sees", async () => {
    const [one] = pick(await bundled(triaged, triaged));
    const renaming = { ...(await ref(one)), before: title, title: "Anders" };
    signedIn.actor = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
    expect(await renameCaseBundle(renaming)).toEqual({ ok: false, code: "case_not_found" });
    signedIn.actor = await testActor("Boss", [{ role: "manager", departmentId: "tiefbau" }]);
    expect(await renameCaseBundle(renaming)).toEqual({ ok: false, code: "forbidden" });
    signedIn.actor = desk;
    const alone = await testCase(triaged);
    expect(await renameCaseBundle({ ...renaming, ...(await ref(alone)) })).toEqual({
      ok: false,
      code: "not_bundled",
    });
    expect(await asWorker((tx) => bundleOf(tx, one.id))).toMatchObject({ title });
  });
});

describe("one answer for a bundle", () => {
  it("it is a draft of its own in each case, approved by the person, with its own greeting and number", async () => {
    const all = await bundled(triaged, {
      ...triaged,
      applicantName: "Rita Moll",
      applicantEmail: "rita@moll.example",
    });
    const cases = await Promise.all(all.map(ref));
    const answered = await answerBundle({ cases, ...words });
    expect(answered.ok && answered.value.map(({ result }) => result.ok)).toEqual([true, true]);
    const [one, two] = pick(all);
    for (const [each, name, address] of [
      [one, "Eva Ast", "eva@ast.example"],
      [two, "Rita Moll", "rita@moll.example"],
    ] as const) {
      const sent = await out(each);
      expect(sent).toHaveLength(1);
      expect(sent[0]?.outbox.state).toBe("queued");
      expect(sent[0]?.approval).toMatchObject({
        userId: desk.userId,
        recipient: address,
        subject: `${words.subject} [${each.number}]`,
        body: `Guten Tag ${name},\n\n${words.text}`,
      });
      expect((await standing(each.id)).story.slice(-2)).toEqual([
        "draft.edited by Britta",
        "draft.approved by Britta",
      ]);
    }
  });

  it("it sends nothing where a colleague was faster, and says where", async () => {
    const all = await bundled(triaged, triaged);
    const [one, two] = pick(all);
    const [seen, stale] = [await ref(one), { caseId: two.id, version: 1 }];
    const answered = await answerBundle({ cases: [seen, stale], ...words });
    expect(answered).toMatchObject({
      ok: true,
      value: [
        { caseId: one.id, result: { ok: true } },
        { caseId: two.id, result: { ok: false, code: "case_stale" } },
      ],
    });
    expect([(await out(one)).length, (await out(two)).length]).toEqual([1, 0]);
  });

  it("it sends nothing without an address, nor for whoever may not send, nor in cases out of sight", async () => {
    const all = await bundled(triaged, { ...triaged, applicantEmail: "" });
    const [one, two] = pick(all);
    const cases = [await ref(one), await ref(two)];
    const first = await answerBundle({ cases: cases.slice(1), ...words });
    expect(first).toMatchObject({ value: [{ result: { code: "no_recipient" } }] });
    for (const [actor, code] of [
      [smith, "forbidden"],
      [await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]), "case_not_found"],
      [await testActor("Lea", [{ role: "front_desk", departmentId: null, sends: false }]), "forbidden"],
    ] as const) {
      signedIn.actor = actor;
      const refused = await answerBundle({ cases: cases.slice(0, 1), ...words });
      expect(refused).toMatchObject({ value: [{ result: { code } }] });
    }
    expect([(await out(one)).length, (await out(two)).length]).toEqual([0, 0]);
  });

  it("it is taken back everywhere while it has not left", async () => {
    const all = await bundled(triaged, triaged);
    const answered = await answerBundle({ cases: await Promise.all(all.map(ref)), ...words });
    const leaving = answered.ok
      ? answered.value.flatMap(({ caseId, result }) => (result.ok ? [{ caseId, ...result.value }] : []))
      : [];
    expect(await takeBackAnswers({ cases: leaving })).toMatchObject({
      value: [{ result: { ok: true } }, { result: { ok: true } }],
    });
    for (const each of all) {
      expect((await out(each))[0]?.outbox.state).toBe("cancelled");
      expect(await storyEnd(each)).toBe("draft.undone by Britta");
    }
  });

  it("it shows on the bundle's page what may be done with each case", async () => {
    const [one] = pick(await bundled(triaged, { ...triaged, departmentId: "abfall" }));
    const bundle = await asWorker((tx) => bundleOf(tx, one.id));
    const page = await loadBundle(smith, bundle?.id ?? "");
    expect(page?.cases.map(({ id, may }) => [id, may])).toEqual([[one.id, { bundle: true, send: false }]]);
  });
});
