import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asNobody, asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import { CATALOGUE, CATALOGUE_VERSION, putInForce, SHIPPED, serviceOf } from "../intake/catalogue/catalogue";
import { exportCatalogue } from "../intake/catalogue/exchange";
import { prepareOriginal } from "../intake/prepare";
import { receiveMail } from "../intake/receive";
import { activationsOf, versionInForce } from "../learning/store/activation";
import { openProposals } from "../proposal/store";
import type { Actor } from "../user/schema";
import { activateCatalogue, checkCatalogue } from "./actions";
import { catalogueFile, loadCatalogue } from "./queries";
import { installShippedCatalogue, refreshCatalogue } from "./store";

const signedIn: { actor: Actor | null } = vi.hoisted(() => ({ actor: null }));
vi.mock("@/lib/auth", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));

let db: TestDatabase;
let admin: Actor;
const start = { origin: "start", userId: null, at: new Date("2026-11-01T00:00:00Z") } as const;
beforeAll(async () => {
  db = await testDatabase();
  admin = await testActor("Andrea", [{ role: "administrator", departmentId: null }]);
  signedIn.actor = admin;
  await asWorker((tx) => installShippedCatalogue(tx, start));
});
afterAll(async () => {
  putInForce(SHIPPED);
  await db.close();
});

const shipped = CATALOGUE_VERSION;
const inForce = () => asWorker((tx) => versionInForce(tx, "catalogue"));
/** The shipped catalogue with another name for the resident's parking permit. */
const renamed = (name: string) =>
  exportCatalogue(SHIPPED).replaceAll('"Bewohnerparkausweis"', JSON.stringify(name));
const name = () => serviceOf("bewohnerparken")?.nameDe;
const nameBefore = name() ?? "";
const text = () => exportCatalogue(SHIPPED).replaceAll(JSON.stringify(nameBefore), '"Anwohnerausweis"');

describe("a catalogue file", () => {
  it("it says so when it brings nothing new", async () => {
    const file = await catalogueFile(admin, undefined);
    expect(await checkCatalogue({ text: file ?? "" })).toEqual({ ok: true, value: { state: "same" } });
  });

  it("it is refused with line and reason, and the catalogue in force stays", async () => {
    const broken = exportCatalogue(SHIPPED).replace(
      '"department": "buergerbuero"',
      '"department": "buergerbude"',
    );
    const line = broken.slice(0, broken.indexOf("buergerbude")).split("\n").length;
    const found = await checkCatalogue({ text: broken });
    expect(found).toMatchObject({ ok: true, value: { state: "broken", count: 1, faults: [{ line }] } });
    expect(found.ok && found.value.state === "broken" && found.value.faults[0]?.reason).toContain(
      "buergerbude",
    );
    expect(await activateCatalogue({ text: broken, expected: shipped })).toEqual({
      ok: false,
      code: "catalogue_broken",
    });
    expect(await activateCatalogue({ text: "{", expected: shipped })).toMatchObject({ ok: false });
    expect(await inForce()).toBe(shipped);
  });

  it("it shows what it would change before anything changes", async () => {
    const found = await checkCatalogue({ text: text() });
    expect(found).toMatchObject({ ok: true, value: { state: "different", expected: shipped } });
    expect(found.ok && found.value.state === "different" && found.value.differences).toContainEqual({
      list: "services",
      id: "bewohnerparken",
      change: "changed",
      path: "nameDe",
      was: nameBefore,
      becomes: "Anwohnerausweis",
    });
    expect(name()).toBe(nameBefore);
  });

  it("it holds at once for whoever prepares, is carried by what was prepared, and asks for learning", async () => {
    const done = await activateCatalogue({ text: text(), expected: shipped });
    const version = done.ok ? done.value.version : "";
    expect(done).toEqual({ ok: true, value: { version: CATALOGUE_VERSION } });
    expect([await inForce(), name()]).toEqual([version, "Anwohnerausweis"]);
    const [newest] = await asWorker((tx) => activationsOf(tx, "catalogue", 1));
    expect(newest).toMatchObject({ version, origin: "person", userName: "Andrea" });
    const jobs = await db.owner`select task_identifier from graphile_worker.jobs where key = 'learn'`;
    expect(jobs).toHaveLength(1);
    // Another process still works with the old one; it follows before it prepares.
    putInForce(SHIPPED);
    const mail =
      "From: Kim <kim@example.org>\r\nSubject: Parken\r\n\r\nIch brauche einen Bewohnerparkausweis.\r\n";
    const stored = await receiveMail(new TextEncoder().encode(mail), "test");
    const prepared = await prepareOriginal(stored.ok ? stored.value.id : "");
    const proposals = await asWorker((tx) =>
      openProposals(tx, prepared.state === "prepared" ? prepared.caseId : ""),
    );
    expect(proposals.length).toBeGreaterThan(0);
    expect(new Set(proposals.map((p) => p.catalogueVersion))).toEqual(new Set([version]));
    expect(await catalogueFile(admin, shipped)).toBe(exportCatalogue(SHIPPED));
    expect((await loadCatalogue(admin)).history.map((h) => h.version)).toEqual([version, shipped]);
  });

  it("it loses against a colleague who was faster, and says so", async () => {
    const before = await inForce();
    const files = [renamed("A"), renamed("B")].map((file, at) => file.replace(nameBefore, `Ausweis ${at}`));
    const both = await Promise.all(
      files.map((file) => activateCatalogue({ text: file, expected: before ?? "" })),
    );
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, code: "catalogue_stale" });
    expect(await asWorker((tx) => activationsOf(tx, "catalogue", 9))).toHaveLength(3);
  });

  it("it cannot drop a department that still has work", async () => {
    await testCase({ status: "triaged", departmentId: "abfall" });
    const without = exportCatalogue({
      ...SHIPPED,
      departments: SHIPPED.departments.filter(({ id }) => id !== "abfall"),
      services: SHIPPED.services.filter(
        ({ department, departmentRule }) => department !== "abfall" && !departmentRule,
      ),
    });
    const before = await inForce();
    const result = await activateCatalogue({ text: without, expected: before ?? "" });
    expect(result).toEqual({ ok: false, code: "catalogue_in_use", detail: { what: "abfall" } });
    expect(await inForce()).toBe(before);
  });

  it.each(["front_desk", "specialist", "manager"] as const)("it is nothing for %s", async (role) => {
    signedIn.actor = await testActor("X", [{ role, departmentId: null }]);
    const before = await inForce();
    expect(await checkCatalogue({ text: "{}" })).toEqual({ ok: false, code: "forbidden" });
    expect(await activateCatalogue({ text: text(), expected: before ?? "" })).toEqual({
      ok: false,
      code: "forbidden",
    });
    expect(await inForce()).toBe(before);
    signedIn.actor = admin;
  });
});

describe("a kept catalogue that the software does not accept any more", () => {
  it("it is left aside, and the software's own holds", async () => {
    await db.owner`insert into catalogue_versions (version, content) values ('0badc0de', '{"kinds": []}')`;
    await db.owner`insert into activations (id, what, version, origin, at)
      values (gen_random_uuid(), 'catalogue', '0badc0de', 'person', now())`;
    await asNobody(refreshCatalogue);
    expect([CATALOGUE_VERSION, CATALOGUE]).toEqual([shipped, SHIPPED]);
  });
});
