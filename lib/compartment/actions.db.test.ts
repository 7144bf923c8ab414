import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { asActor, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { standing, testCase } from "@/db/testing-case";
import { forwardCase, triageCase } from "../case/actions";
import { caseById } from "../case/store/find";
import { installShippedCatalogue } from "../catalogue/store";
import { CATALOGUE } from "../intake/catalogue/catalogue";
import { couldSee } from "../live/store/news";
import { receiveNote } from "../original/actions";
import { decideProposal } from "../proposal/actions";
import { openProposals } from "../proposal/store";
import { PAGE_HITS, search } from "../search/queries";
import type { Actor } from "../user/schema";
import { endClearance, grantClearance } from "./actions";
import { loadCompartments, loadSealed } from "./queries";
import { clearancesOf, listClearances } from "./store";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

const SOCIAL = { proposedService: "wohngeld", proposedDepartment: "wohnen" };
let db: TestDatabase;
let admin: Actor;
let desk: Actor;
let cleared: Actor;
beforeAll(async () => {
  db = await testDatabase();
  await asWorker((tx) => installShippedCatalogue(tx, { origin: "start", userId: null, at: new Date() }));
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
  desk = await testActor("Emil", [{ role: "front_desk", departmentId: null }]);
  cleared = await testActor("Britta", [{ role: "front_desk", departmentId: null }]);
  signedIn.actor = admin;
  await grantClearance({ compartment: "social", userId: cleared.userId, departmentId: null });
  cleared.clearances = [{ compartment: "social", departmentId: null }];
});
afterAll(() => db.close());
beforeEach(() => {
  signedIn.actor = admin;
});
const sees = async (actor: Actor, id: string) => (await asActor(actor, (tx) => caseById(tx, id))) !== null;

describe("a clearance", () => {
  it("it opens the compartment, says who granted it, and ends at once", async () => {
    const person = await testActor("Nora", [{ role: "front_desk", departmentId: null }]);
    const { id } = await testCase(SOCIAL);
    expect(await sees(person, id)).toBe(false);
    const wish = { compartment: "social", userId: person.userId, departmentId: null } as const;
    expect(await grantClearance(wish)).toMatchObject({ ok: true });
    expect(await grantClearance(wish)).toEqual({ ok: false, code: "already_cleared" });
    expect(await sees(person, id)).toBe(true);
    const known = (await asActor(admin, listClearances)).find((c) => c.userId === person.userId);
    expect(await endClearance({ id: known?.id ?? "" })).toMatchObject({ ok: true });
    expect(await endClearance({ id: known?.id ?? "" })).toEqual({ ok: false, code: "clearance_not_found" });
    expect(await sees(person, id)).toBe(false);
    const [row] = await db.owner`select granted_by, revoked_by from clearances where id = ${known?.id ?? ""}`;
    expect(row).toEqual({ granted_by: admin.userId, revoked_by: admin.userId });
  });
  it("it is a person's or a department's, never both or nobody's", async () => {
    const compartment = "tax" as const;
    for (const wish of [
      { compartment, userId: null, departmentId: null },
      { compartment, userId: desk.userId, departmentId: "tiefbau" },
    ])
      expect(await grantClearance(wish)).toMatchObject({ ok: false, code: "bad_input" });
  });
  it("it is no business of anybody but an administrator", async () => {
    for (const actor of [desk, cleared, null]) {
      signedIn.actor = actor;
      const results = [
        await grantClearance({ compartment: "tax", userId: desk.userId, departmentId: null }),
        await endClearance({ id: "00000000-0000-4000-8000-000000000000" }),
      ];
      const code = actor === null ? "signed_out" : "forbidden";
      expect(results).toEqual(results.map(() => ({ ok: false, code })));
    }
    expect(await asActor(desk, (tx) => clearancesOf(tx, desk.userId))).toEqual([]);
  });
  it("it is missed where nobody of the front desk can sort", async () => {
    const { compartments } = await loadCompartments(admin);
    const sorted = compartments.filter((c) => c.deskCleared).map((c) => c.compartment);
    expect(sorted).toEqual(["social"]);
    expect(
      compartments.find((c) => c.compartment === "social")?.departments.map((c) => c.departmentId),
    ).toContain("wohnen");
  });
});

describe("a sealed case", () => {
  it("it shows the front desk number, department and deadline, and nothing of the citizen", async () => {
    const caseFile = await testCase({ ...SOCIAL, dueOn: "2026-12-01" });
    const [row] = await loadSealed(desk, caseFile.number);
    expect(row).toEqual({
      number: caseFile.number,
      departmentId: "wohnen",
      dueOn: "2026-12-01",
      receivedAt: caseFile.receivedAt,
      urgent: false,
    });
    expect((await loadSealed(desk)).map((r) => r.number)).toContain(caseFile.number);
    const specialist = await testActor("Smith", [{ role: "specialist", departmentId: "tiefbau" }]);
    for (const actor of [cleared, specialist, admin]) {
      expect(await loadSealed(actor, caseFile.number)).toEqual([]);
      expect(await loadSealed(actor)).toEqual([]);
    }
  });
  it("it goes to no department that could not see it", async () => {
    signedIn.actor = cleared;
    const astray = await testCase({ ...SOCIAL, proposedDepartment: "tiefbau" });
    const open = await asWorker((tx) => openProposals(tx, astray.id));
    await db.owner`update proposals set state = 'accepted' where id in ${db.owner(open.map((p) => p.id))}`;
    const ref = { caseId: astray.id, version: astray.version };
    expect(await triageCase(ref)).toEqual({ ok: false, code: "department_not_cleared" });
    const placed = await testCase({ ...SOCIAL, status: "triaged", departmentId: "wohnen" });
    const forward = { caseId: placed.id, version: placed.version, reason: "falsch" };
    expect(await forwardCase({ ...forward, departmentId: "abfall" })).toEqual({
      ok: false,
      code: "department_not_cleared",
    });
    expect((await standing(placed.id)).caseFile.departmentId).toBe("wohnen");
    expect(await forwardCase({ ...forward, departmentId: "soziales" })).toMatchObject({ ok: true });
    expect((await standing(placed.id)).story).toContain("case.forwarded by Britta");
  });
});

describe("what is told of sealed cases besides", () => {
  it("it tells nobody that a case left, who could not look into it before", async () => {
    const { id } = await testCase({ ...SOCIAL, status: "triaged", departmentId: "tiefbau" });
    const told = async (departmentId: string) => {
      const person = await testActor("Smith", [{ role: "specialist", departmentId }]);
      return (await asActor(person, (tx) => couldSee(tx, [[id, departmentId]]))).length;
    };
    expect([await told("tiefbau"), await told("wohnen")]).toEqual([0, 1]);
  });
  it("it fills a page of results with what may be seen, so that its length tells nothing", async () => {
    const open = await testCase();
    for (let n = 0; n < PAGE_HITS + 2; n++) await testCase(SOCIAL);
    const found = await search(desk, "Laterne", null);
    expect(found.results.map((hit) => hit.id)).toContain(open.id);
    expect(found.next).toBeNull();
    expect((await search(cleared, "Laterne", null)).next).not.toBeNull();
  });
});

describe("naming a service under secrecy", () => {
  it("it closes the case off to the person who named it, and her decision is kept", async () => {
    signedIn.actor = desk;
    const caseFile = await testCase();
    const proposals = await asWorker((tx) => openProposals(tx, caseFile.id));
    const proposal = proposals.find((p) => p.kind === "service");
    if (!proposal) throw new Error("fixture is broken");
    const decided = await decideProposal({
      caseId: caseFile.id,
      version: caseFile.version,
      proposalId: proposal.id,
      proposalVersion: proposal.version,
      verdict: "corrected",
      value: "wohngeld",
      reason: "",
    });
    expect(decided).toMatchObject({ ok: true });
    const after = await standing(caseFile.id);
    expect(after.caseFile).toMatchObject({ service: "wohngeld", compartment: "social" });
    expect(after.story).toContain("proposal.corrected by Emil");
    expect([await sees(desk, caseFile.id), await sees(cleared, caseFile.id)]).toEqual([false, true]);
  });
  it("it tells who took a note its number, where the note lies sealed", async () => {
    signedIn.actor = desk;
    const wohngeld = CATALOGUE.services.find((service) => service.id === "wohngeld");
    const taken = await receiveNote({
      key: "0198c0de-0000-4000-8000-000000000001",
      channel: "phone_note",
      from: "Eva Ast",
      email: "",
      subject: "Wohngeld",
      body: `Frau Ast möchte ${wohngeld?.nameDe} beantragen, Erstantrag auf Mietzuschuss.`,
    });
    const number = taken.ok ? taken.value.number : "";
    const [row] = await db.owner`select compartment from cases where number = ${number}`;
    expect(row?.compartment).toBe("social");
    expect(taken).toMatchObject({ ok: true, value: { details: [], sorting: [] } });
  });
});
