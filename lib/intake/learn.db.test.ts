import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asNobody, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { exampleLetters, keptLetters, labelledLetters } from "../adapters/example-files";
import { loadModel, modelFrom } from "../adapters/model-file";
import { decisionsOf } from "../case/store/find";
import { activate, versionBefore, versionInForce } from "../learning/store/activation";
import { lessonsOfCase } from "../learning/store/lessons";
import { installShipped, keepModel, modelInForce, modelVersion } from "../learning/store/model";
import { recentRuns, startRun, takeLearning } from "../learning/store/run";
import { decideProposal } from "../proposal/actions";
import { openProposals } from "../proposal/store";
import type { Actor } from "../user/schema";
import { CATALOGUE } from "./catalogue/catalogue";
import { teachingOf } from "./catalogue/teaching";
import { learn, type Source } from "./learn";
import { serialiseModel } from "./model/serialise";
import { SETTINGS, trainModel } from "./model/train";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

const QUICK = { ...SETTINGS, epochs: 3, folds: 2, planes: { ...SETTINGS.planes, rounds: 3 } };
const some = exampleLetters().filter((_, at) => at % 12 === 0);
/** Letters that the poor model gets wrong, whatever it is asked. */
const easy: Source = {
  letters: some,
  kept: (labelledLetters("lib/intake/examples/mixed-own.jsonl") ?? []).filter(
    ({ expected: { concerns } }) =>
      concerns.length === 1 &&
      concerns.every(({ department, service }) => department !== "zentrale-dienste" && service !== null),
  ),
  settings: QUICK,
  made: null,
};
const by = { origin: "start", userId: null, at: new Date("2026-11-01T00:00:00Z") } as const;

let db: TestDatabase;
/** A model that was taught that all letters are spam, in force at the beginning. */
let poor: string;
beforeAll(async () => {
  db = await testDatabase();
  signedIn.actor = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  const nonsense = some.map((letter) => ({
    ...letter,
    concerns: [{ kind: "spam", service: null, fields: {} }],
  }));
  const bytes = serialiseModel(trainModel(nonsense, teachingOf(CATALOGUE), QUICK).model);
  poor = modelFrom(bytes).version;
  await asWorker(async (tx) => {
    await installShipped(tx, by);
    const base = loadModel().version;
    await keepModel(tx, { version: poor, origin: "learnt", base, bytes: Buffer.from(bytes), at: by.at });
    await activate(tx, "model", poor, base, by);
  });
});
afterAll(() => db.close());

/** A case of which a person corrected service and confirmed kind and department. */
async function decidedCase(service: string): Promise<string> {
  const { id } = await testCase();
  for (const kind of ["kind", "department", "service"] as const) {
    const { version } = (await standing(id)).caseFile;
    const proposal = (await asWorker((tx) => openProposals(tx, id))).find((p) => p.kind === kind);
    if (!proposal) throw new Error(`no open ${kind}`);
    const verdict = kind === "service" ? "corrected" : "accepted";
    const value = kind === "service" ? service : null;
    const input = { caseId: id, version, proposalId: proposal.id, proposalVersion: proposal.version };
    expect(await decideProposal({ ...input, verdict, value, reason: "" })).toMatchObject({ ok: true });
  }
  return id;
}

const inForce = () => asWorker((tx) => versionInForce(tx, "model"));

describe("learning", () => {
  it("it does nothing where nobody has decided and the model in force was made from the same letters", async () => {
    expect(await learn("schedule", { ...easy, made: poor })).toEqual({ state: "unchanged" });
    expect(await inForce()).toBe(poor);
  });

  it("it learns from what people decided, puts the new model in force, and says which decision went into it", async () => {
    const caseId = await decidedCase("maengelmeldung");
    const result = await learn("command", easy);
    expect(result.state === "kept" ? result.worse : []).toEqual([]);
    expect(result).toMatchObject({ state: "activated", decided: 1 });
    const version = result.state === "activated" ? result.version : "";
    expect(await inForce()).toBe(version);
    expect(await asWorker((tx) => modelVersion(tx, version))).toMatchObject({
      origin: "learnt",
      base: loadModel().version,
      decided: 1,
      letters: some.length,
    });
    const lessons = await asWorker((tx) => lessonsOfCase(tx, caseId));
    expect(lessons.map((lesson) => lesson.version)).toEqual([version, version, version]);
    expect(new Set(lessons.map(({ proposalId }) => proposalId)).size).toBe(3);
    expect((await asWorker((tx) => decisionsOf(tx, caseId))).length).toBe(3);
    expect((await asWorker(modelInForce)).version).toBe(version);
  });

  it("it does nothing where nothing was added, and ends the same way again", async () => {
    const before = await inForce();
    expect(await learn("schedule", easy)).toEqual({ state: "unchanged" });
    expect(await inForce()).toBe(before);
  });

  it("it goes back with one step, and one further with the next", async () => {
    const learnt = await inForce();
    const step = () =>
      asWorker(async (tx) => {
        const target = await versionBefore(tx, "model");
        if (target === null) return null;
        await activate(tx, "model", target, await versionInForce(tx, "model"), by);
        return target;
      });
    expect(await step()).toBe(poor);
    expect((await asWorker(modelInForce)).version).toBe(poor);
    expect(await step()).toBe(loadModel().version);
    expect(await step()).toBeNull();
    await asWorker((tx) => activate(tx, "model", learnt ?? "", loadModel().version, by));
  });

  it("it never learns from a protected matter", async () => {
    const caseId = await decidedCase("wohngeld");
    expect(await learn("schedule", easy)).toEqual({ state: "unchanged" });
    expect(await asWorker((tx) => lessonsOfCase(tx, caseId))).toEqual([]);
  });

  it("it keeps the model in force where the candidate is worse, and says in what", async () => {
    await asWorker(async (tx) =>
      activate(tx, "model", loadModel().version, await versionInForce(tx, "model"), by),
    );
    const before = await inForce();
    const result = await learn("command", { ...easy, letters: some.slice(0, 20), kept: keptLetters() });
    expect(result).toMatchObject({ state: "kept" });
    expect(result.state === "kept" && result.worse.length).toBeGreaterThan(0);
    expect(await inForce()).toBe(before);
    const [run] = await asWorker((tx) => recentRuns(tx, 1));
    expect(run).toMatchObject({ state: "kept", origin: "command", fault: null });
    expect(run?.worse).toEqual(result.state === "kept" ? result.worse : []);
  });

  it("it runs once at a time", async () => {
    const right = await takeLearning();
    expect(await learn("command", easy)).toEqual({ state: "busy" });
    await right?.release();
  });

  it("it leaves nothing but a note when it is killed, and the next run says so", async () => {
    const before = await inForce();
    const killed = await asWorker((tx) => startRun(tx, "schedule", new Date()));
    await learn("schedule", { ...easy, letters: some.slice(0, 60) });
    const runs = await asWorker((tx) => recentRuns(tx, 9));
    expect(runs.find(({ id }) => id === killed)).toMatchObject({ state: "interrupted", candidate: null });
    expect(runs.filter(({ state }) => state === "running")).toEqual([]);
    expect(before).not.toBeNull();
  });

  it("it fails with a code and without a change when another run took its place meanwhile", async () => {
    const before = await inForce();
    const work = await db.owner.begin(async (sql) => {
      // The run stands still before it reads, until another one has taken its place.
      await sql`lock table activations in access exclusive mode`;
      const started = learn("command", { ...easy, letters: some.slice(0, 50) });
      await vi.waitFor(async () => {
        const rows =
          await sql`update learning_runs set state = 'interrupted' where state = 'running' returning id`;
        expect(rows).toHaveLength(1);
      });
      return { started };
    });
    await expect(work.started).rejects.toThrow();
    expect(await inForce()).toBe(before);
  });
});

describe("who may", () => {
  it.each([
    "insert into model_versions (version) values ('x')",
    "update activations set version = 'x'",
    "delete from model_lessons",
  ])("it refuses the web %s", async (statement) => {
    await expect(asNobody((tx) => tx.execute(statement))).rejects.toThrow();
  });
});
