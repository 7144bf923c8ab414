import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { storedAccess } from "../adapters/mail/mailbox-access";
import type { Actor } from "../user/schema";
import { addMailbox, startMailbox, stopMailbox, testMailbox, tryMailbox } from "./actions";
import { activeMailboxes } from "./store/mailbox";

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
beforeEach(() => {
  signedIn.actor = admin;
});

// Port 1 of this machine answers nobody.
const input = {
  ...({ host: "127.0.0.1", port: 1, security: "none", username: "buero", auth: "password" } as const),
  ...{ secret: "geheim", departmentId: "tiefbau" },
};

describe("a mailbox", () => {
  it("it is kept with a sealed secret, stopped, and watched again under a new version", async () => {
    expect(await addMailbox(input)).toMatchObject({ ok: true });
    const [box] = await asWorker(activeMailboxes);
    expect(box?.secret).not.toContain("geheim");
    expect(box && storedAccess(box)?.login).toEqual({ password: "geheim" });
    const mailboxId = box?.id ?? "";
    await stopMailbox({ mailboxId });
    expect(await asWorker(activeMailboxes)).toEqual([]);
    await startMailbox({ mailboxId });
    expect((await asWorker(activeMailboxes))[0]?.version).toBe(3);
    expect(await testMailbox({ mailboxId })).toEqual({ ok: false, code: "mailbox_unreachable" });
  });
  it("it is tried out without being kept", async () => {
    const before = (await asWorker(activeMailboxes)).length;
    expect(await tryMailbox(input)).toEqual({ ok: false, code: "mailbox_unreachable" });
    expect(await asWorker(activeMailboxes)).toHaveLength(before);
  });
  it("it is nobody's business but an administrator's", async () => {
    for (const role of ["front_desk", "specialist", "manager"] as const) {
      signedIn.actor = await testActor(role, [{ role, departmentId: null }]);
      expect(await addMailbox(input)).toEqual({ ok: false, code: "forbidden" });
      expect(await tryMailbox(input)).toEqual({ ok: false, code: "forbidden" });
    }
    signedIn.actor = null;
    expect(await addMailbox(input)).toEqual({ ok: false, code: "signed_out" });
  });
});
