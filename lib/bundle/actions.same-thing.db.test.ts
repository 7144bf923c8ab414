import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing } from "@/db/testing-case";
import { closeThreads } from "../adapters/mail/parse-apart";
import { loadCase } from "../case/queries";
import { env } from "../env";
import { prepareOriginal } from "../intake/prepare";
import { receiveMail } from "../intake/receive";
import { decideProposal } from "../proposal/actions";
import type { Actor } from "../user/schema";
import { bundleCase } from "./actions";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let desk: Actor;
beforeAll(async () => {
  db = await testDatabase();
  desk = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
});
afterAll(async () => {
  await closeThreads();
  await db.close();
});
beforeEach(async () => {
  signedIn.actor = desk;
  // What one story brought in is no earlier report of the next.
  await db.owner`update cases set received_at = now() - interval '30 days'`;
});

const HOLE = "Guten Tag,\n\nin der Hafenstraße vor Haus 23 ist ein riesiges Schlagloch. Bitte zumachen.\n\n";
const AGAIN =
  "Moin,\n\nin der Hafenstr. 21 ist ein tiefes Schlagloch in der Fahrbahn, mein Rad ist kaputt.\n\n";

async function arrive(who: string, body: string): Promise<{ caseId: string; number: string }> {
  const from = `${who} <${who.toLowerCase().replace(" ", ".")}@example.org>`;
  const raw = `From: ${from}\r\nTo: ${env().KLARFALL_MAIL}\r\nSubject: Meldung ${crypto.randomUUID()}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}${who}`;
  const stored = await receiveMail(Buffer.from(raw), "test");
  const prepared = stored.ok ? await prepareOriginal(stored.value.id) : null;
  if (prepared?.state !== "prepared") throw new Error("not prepared");
  return prepared;
}
const same = async ({ number }: { number: string }) => (await loadCase(desk, number))?.sameThing ?? [];
const versionOf = async (id: string) => (await standing(id)).caseFile.version;
const bundle = async (one: { caseId: string }, other: { number: string }, title = "Schlagloch Hafenstraße") =>
  bundleCase({ caseId: one.caseId, version: await versionOf(one.caseId), number: other.number, title });

describe("two people who report the same thing", () => {
  it("it is proposed at the later case, with the words it stands on, and bundled by a person", async () => {
    const first = await arrive("Bernd Fink", HOLE);
    const second = await arrive("Rita Moll", AGAIN);
    expect(await same(first)).toEqual([]);
    expect(await same(second)).toMatchObject([
      { number: first.number, service: "maengelmeldung", bundle: null, days: 0 },
    ]);
    const [row] = await db.owner<{ evidence: { quote: string }[]; producer: string }[]>`
      select evidence, producer from proposals where case_id = ${second.caseId} and key = 'same_thing'`;
    expect(row?.evidence.map(({ quote }) => quote).join(" ")).toContain("Hafenstr. 21");
    expect(row?.producer).toBe("rule");
    expect(await bundle(second, first)).toMatchObject({ ok: true });
    expect(await same(second)).toEqual([]);
    const [decided] = await db.owner`
      select verdict, user_id from decisions where case_id = ${second.caseId} and payload ->> 'value' = ${first.caseId}`;
    expect(decided).toEqual({ verdict: "accepted", user_id: desk.userId });
    expect((await standing(first.caseId)).story.at(-1)).toBe("case.bundled by Britta");
    const third = await arrive("Ole Kern", AGAIN.replace("21", "25"));
    const [next] = await same(third);
    expect(next).toMatchObject({ bundle: "Schlagloch Hafenstraße" });
    expect(await bundle(third, next ?? first)).toMatchObject({ ok: true });
    expect((await loadCase(desk, third.number))?.bundle?.title).toBe("Schlagloch Hafenstraße");
  });

  it("it stays rejected, and the record tells who said so", async () => {
    const [, second] = [await arrive("Bernd Fink", HOLE), await arrive("Rita Moll", AGAIN)];
    const [proposal] = await same(second);
    const version = await versionOf(second.caseId);
    const input = { caseId: second.caseId, version, proposalVersion: 1, value: null, reason: "" };
    const deciding = { ...input, proposalId: proposal?.id ?? "", verdict: "rejected" } as const;
    expect(await decideProposal(deciding)).toMatchObject({ ok: true });
    expect(await decideProposal(deciding)).toMatchObject({ ok: false });
    expect(await same(second)).toEqual([]);
    expect((await standing(second.caseId)).story.at(-1)).toBe("proposal.rejected by Britta");
  });

  it("it is not proposed for one person twice, another place, an old report, or a closed one", async () => {
    await arrive("Bernd Fink", HOLE);
    expect(await same(await arrive("Bernd Fink", AGAIN))).toEqual([]);
    expect(await same(await arrive("Rita Moll", AGAIN.replace("Hafenstr.", "Gartenstr.")))).toEqual([]);
    await db.owner`update cases set lane = 'done' where lane <> 'done'`;
    expect(await same(await arrive("Ole Kern", AGAIN))).toEqual([]);
    await db.owner`update cases set received_at = now() - interval '15 days' where lane <> 'done'`;
    expect(await same(await arrive("Mia Lund", HOLE))).toEqual([]);
  });

  it("it takes nothing that a service or a warning protects, on either side", async () => {
    const first = await arrive("Bernd Fink", HOLE);
    await db.owner`insert into proposals (id, case_id, kind, key, payload, confidence, producer, pipeline_version, catalogue_version, model_version)
      values (gen_random_uuid(), ${first.caseId}, 'flag', 'sensitive_data', '{"value":"sensitive_data"}', 1, 'rule', '', '', '')`;
    expect(await same(await arrive("Rita Moll", AGAIN))).toEqual([]);
  });

  it("it is shown to whoever sees both cases only (S4)", async () => {
    const [first, second] = [await arrive("Bernd Fink", HOLE), await arrive("Rita Moll", AGAIN)];
    const office = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
    await db.owner`update cases set status = 'triaged', department_id = 'tiefbau' where id = ${second.caseId}`;
    expect((await loadCase(office, second.number))?.sameThing).toEqual([]);
    await db.owner`update cases set status = 'triaged', department_id = 'tiefbau' where id = ${first.caseId}`;
    expect((await loadCase(office, second.number))?.sameThing).toHaveLength(1);
  });
});
