import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing } from "@/db/testing-case";
import { closeThreads } from "../adapters/mail/parse-apart";
import { replyAddress } from "../adapters/mail/reply-token";
import { lockCase, saveChange } from "../case/store/change";
import { env } from "../env";
import { decideSplit } from "../relation/actions";
import type { Actor } from "../user/schema";
import { prepareOriginal } from "./prepare";
import { receiveMail } from "./receive";

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
beforeEach(() => {
  signedIn.actor = desk;
});

const PARKING =
  "Guten Tag,\n\nhiermit beantrage ich einen Bewohnerparkausweis für mein Auto mit dem Kennzeichen ALB-WT 88. Ich wohne in der Gartenstraße 12, 49991 Altenbrück.\n\nMit freundlichen Grüßen\nWiebke Tammen";
const DOG =
  "Guten Tag,\n\nich möchte außerdem meinen Hund zur Hundesteuer anmelden. Er heißt Bello, ist ein Dackel und lebt seit dem 1. September 2026 bei uns. Bitte schicken Sie mir den Bescheid über die Hundesteuer und die Hundemarke zu.\n\nMit freundlichen Grüßen\nWiebke Tammen";
const ANSWER = "Guten Tag,\n\ndie Parkzone ist Zone B. Der Fahrzeugschein liegt bei.\n\nWiebke Tammen";

async function arrive(body: string, to = env().KLARFALL_MAIL) {
  const raw = `From: wiebke@tammen.example\r\nTo: ${to}\r\nSubject: Antrag ${crypto.randomUUID()}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
  const stored = await receiveMail(Buffer.from(raw), "test");
  const prepared = stored.ok ? await prepareOriginal(stored.value.id) : null;
  if (prepared?.state !== "prepared") throw new Error("not prepared");
  return prepared;
}
/** A case about parking that got an answer. */
async function answered(body: string) {
  const opened = await arrive(PARKING);
  await asWorker(async (tx) => {
    const caseFile = await lockCase(tx, opened.caseId);
    if (caseFile) await saveChange(tx, caseFile, { service: "bewohnerparken" }, []);
  });
  const to = replyAddress(env().KLARFALL_SECRET, env().KLARFALL_MAIL, opened.number);
  expect(await arrive(body, to)).toMatchObject({ caseId: opened.caseId });
  return opened.caseId;
}
const proposed = async (caseId: string) =>
  (
    await db.owner<{ id: string; version: number }[]>`
      select id, version from proposals where case_id = ${caseId} and kind = 'split' and key = 'answer' and state = 'open'`
  )[0];
async function decide(caseId: string, own: boolean) {
  const split = await proposed(caseId);
  const { version } = (await standing(caseId)).caseFile;
  const ref = { proposalId: split?.id ?? "", proposalVersion: split?.version ?? 0, own: [own] };
  return decideSplit({ caseId, version, ...ref });
}

describe("a new matter in an old thread", () => {
  it("it is a proposal only: the case keeps the answer, and a person opens a case for it", async () => {
    const caseId = await answered(DOG);
    expect(await proposed(caseId)).toBeDefined();
    expect((await standing(caseId)).caseFile.service).toBe("bewohnerparken");
    expect(await decide(caseId, true)).toMatchObject({ ok: true });
    const { story } = await standing(caseId);
    expect(story.at(-1)).toBe("case.split by Britta");
    const [child] = await db.owner`
      select c.proposed_service, m.body from case_links l join cases c on c.id = l.case_id
        join shared_messages s on s.case_id = c.id join messages m on m.id = s.message_id
      where l.other_id = ${caseId}`;
    expect(child).toMatchObject({ proposed_service: "hundesteuer", body: DOG });
  });
  it("it stays part of the case when a person says so, whose words are not stretched", async () => {
    const caseId = await answered(DOG);
    const before = await db.owner`select "end" from concerns where case_id = ${caseId} and position = 0`;
    expect(await decide(caseId, false)).toMatchObject({ ok: true });
    expect(await db.owner`select "end" from concerns where case_id = ${caseId} and position = 0`).toEqual(
      before,
    );
    expect((await standing(caseId)).story.at(-1)).toBe("proposal.rejected by Britta");
    expect(await proposed(caseId)).toBeUndefined();
  });
  it("it is not seen in an answer to what was asked", async () => {
    expect(await proposed(await answered(ANSWER))).toBeUndefined();
  });
  it("it is nobody's to decide but who may split (S3)", async () => {
    const caseId = await answered(DOG);
    signedIn.actor = await testActor("Fremd", [{ role: "specialist", departmentId: "soziales" }]);
    expect(await decide(caseId, true)).toMatchObject({ ok: false });
    expect(await proposed(caseId)).toBeDefined();
  });
});
