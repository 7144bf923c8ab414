import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asActor, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { townSender } from "../adapters/town";
import type { Actor } from "../user/schema";
import { saveSender } from "./actions";
import { isCurrentSender, listSenders, saveSenderRow, senderFor } from "./store";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let admin: Actor;
beforeAll(async () => {
  db = await testDatabase();
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
});
afterAll(() => db.close());
beforeEach(async () => {
  signedIn.actor = admin;
  await db.owner`delete from senders`;
});

const input = {
  departmentId: "tiefbau",
  version: 0,
  name: "Stadt Altenbrück, Tiefbau",
  address: "Tiefbau@altenbrueck.example",
  signature: "Rathausplatz 1\r\n49991 Altenbrück  ",
};
const asRead = {
  fromName: input.name,
  fromAddress: "tiefbau@altenbrueck.example",
  signature: "Rathausplatz 1\n49991 Altenbrück",
};
const whoWrites = (department: string | null) => asWorker((tx) => senderFor(tx, department, townSender()));

describe("a sender", () => {
  it("it holds for its department, the town's for all others, the settings where none is set", async () => {
    expect(await whoWrites("tiefbau")).toEqual(townSender());
    expect(await saveSender(input)).toMatchObject({ ok: true });
    expect(await saveSender({ ...input, departmentId: null, name: "Stadt" })).toMatchObject({ ok: true });
    expect(await whoWrites("tiefbau")).toEqual(asRead);
    expect(await whoWrites("soziales")).toEqual({ ...asRead, fromName: "Stadt" });
    expect(await whoWrites(null)).toEqual({ ...asRead, fromName: "Stadt" });
  });
  it("it is current until anything of it changes", async () => {
    await saveSender(input);
    const current = () => asWorker((tx) => isCurrentSender(tx, asRead, townSender()));
    expect(await current()).toBe(true);
    expect(await saveSender({ ...input, version: 1, signature: "Neu" })).toMatchObject({ ok: true });
    expect(await current()).toBe(false);
    expect(await asWorker((tx) => isCurrentSender(tx, townSender(), townSender()))).toBe(true);
  });
  it("it is set once by two at a time, and the slower one is told (R4)", async () => {
    const both = await Promise.all([saveSender(input), saveSender({ ...input, name: "Anders" })]);
    expect(both.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(await saveSender({ ...input, version: 7 })).toEqual({ ok: false, code: "sender_stale" });
  });
  it.each([
    { name: 'Eva" <eva@ast.example' },
    { name: "Stadt\r\nBcc: x@y.example" },
    { address: "keine" },
    { address: "a@b.example\r\nX: y" },
    { signature: "a\u0000b" },
    { signature: `${"x\n".repeat(13)}x` },
    { departmentId: "mondbau" },
  ])("it takes no %j (S8, S10)", async (over) => {
    expect(await saveSender({ ...input, ...over })).toMatchObject({ ok: false, code: "bad_input" });
  });
  it("it is nobody's to set but an administrator's, by the database too (S3, S4)", async () => {
    for (const role of ["front_desk", "specialist", "manager"] as const) {
      const actor = await testActor(role, [{ role, departmentId: null }]);
      signedIn.actor = actor;
      expect(await saveSender(input)).toEqual({ ok: false, code: "forbidden" });
      const by = { userId: actor.userId, at: new Date() };
      await expect(asActor(actor, (tx) => saveSenderRow(tx, input, by))).rejects.toThrow();
    }
    signedIn.actor = null;
    expect(await saveSender(input)).toEqual({ ok: false, code: "signed_out" });
    expect(await asWorker(listSenders)).toEqual([]);
  });
});
