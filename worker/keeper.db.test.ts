import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase, testMessage } from "@/db/testing-case";
import { townSender } from "@/lib/adapters/town";
import { draftsOf } from "@/lib/draft/store/draft";
import { approveAndQueue, takeForSending } from "@/lib/draft/store/outbox";
import type { Actor } from "@/lib/user/schema";
import { keep } from "./keeper";
import { closeQueue, leave, livingWorkers } from "./store";

let db: TestDatabase;
let desk: Actor;
beforeAll(async () => {
  process.env.SMTP_URL = "smtp://127.0.0.1:9";
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
});
afterAll(async () => {
  await closeQueue();
  await db.close();
});

/** A message that `worker` has taken and not settled. */
async function inFlight(worker: string | null) {
  const caseFile = await testCase();
  const outboxId = await asWorker(async (tx) => {
    const [draft] = await draftsOf(tx, caseFile.id);
    if (!draft) throw new Error("no draft");
    const at = new Date(Date.now() - 120_000);
    const id = await approveAndQueue(tx, {
      sender: townSender(),
      draft,
      files: [],
      caseVersion: caseFile.version,
      userId: desk.userId,
      contentHash: "",
      messageIdOf: (own) => `<${own}@x>`,
      inReplyTo: null,
      at,
      sendAt: at,
    });
    if (worker !== null) await takeForSending(tx, id, worker, new Date());
    return id;
  });
  return { caseId: caseFile.id, outboxId };
}
const stateOf = async (outboxId: string) =>
  (await db.owner`select state, fault from outbox where id = ${outboxId}`)[0];
const keysOf = async () =>
  (await db.owner<{ key: string }[]>`select key from graphile_worker._private_jobs`).map((job) => job.key);

describe("keep", () => {
  it("it shows what a dead worker was sending as unclear, once, with an entry (R3)", async () => {
    const { caseId, outboxId } = await inFlight("dead");
    await keep(["alive"]);
    await keep(["alive"]);
    expect(await stateOf(outboxId)).toEqual({ state: "unclear", fault: "worker_died" });
    const { story } = await standing(caseId);
    expect(story.filter((entry) => entry === "message.unclear")).toHaveLength(1);
  });
  it("it leaves alone what a living worker is sending", async () => {
    const { outboxId } = await inFlight("colleague");
    await keep(["colleague"]);
    await keep(["alive"]);
    expect((await stateOf(outboxId))?.state).toBe("sending");
  });
  it("it gives up on what a living worker has held longer than any dialogue lasts (R3)", async () => {
    const { outboxId } = await inFlight("alive");
    await db.owner`update outbox set updated_at = now() - interval '16 minutes' where id = ${outboxId}`;
    await keep(["alive"]);
    expect((await stateOf(outboxId))?.state).toBe("unclear");
  });
  it("it queues anew what lost its job: stored originals and overdue messages (R14)", async () => {
    const { originalId } = await testMessage();
    const young = await testMessage();
    const { outboxId } = await inFlight(null);
    await db.owner`update originals set stored_at = now() - interval '2 minutes' where id = ${originalId}`;
    await db.owner`delete from graphile_worker._private_jobs`;
    await keep(["alive"]);
    const keys = await keysOf();
    expect(keys).toContain(`prepare:${originalId}`);
    expect(keys).toContain(`send:${outboxId}`);
    expect(keys).not.toContain(`prepare:${young.originalId}`);
    await keep(["alive"]);
    expect(await keysOf()).toEqual(keys);
  });
  it("it frees the jobs of the dead at once, not those of the living (R1)", async () => {
    const [dead, living] = [v7(), v7()];
    await db.owner`delete from graphile_worker._private_jobs`;
    for (const [key, worker] of [
      [dead, "dead"],
      [living, "alive"],
    ] as const) {
      await db.owner`select graphile_worker.add_job('prepare', job_key := ${key})`;
      await db.owner`update graphile_worker._private_jobs set locked_by = ${worker}, locked_at = now() where key = ${key}`;
    }
    await keep(["alive"]);
    const rows =
      await db.owner`select key, locked_by from graphile_worker._private_jobs where key in (${dead}, ${living}) order by key`;
    expect(rows).toEqual([
      { key: dead, locked_by: null },
      { key: living, locked_by: "alive" },
    ]);
  });
  it("it knows who lives until they take leave or fall silent", async () => {
    await keep(["one", "two"]);
    const since = () => asWorker((tx) => livingWorkers(tx, new Date(Date.now() - 15_000)));
    expect(await since()).toEqual(expect.arrayContaining(["one", "two"]));
    await asWorker((tx) => leave(tx, ["one"]));
    await db.owner`update workers set seen_at = now() - interval '16 seconds' where id = 'two'`;
    expect(await since()).not.toContain("one");
    expect(await since()).not.toContain("two");
  });
});
