import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { testCase } from "@/db/testing-case";
import { keptHeads } from "@/lib/adapters/audit-anchor";
import { checkRecord } from "@/lib/audit/queries";
import { sealRecord, verifyRecord } from "@/worker/audit";
import { keepCopies, putBack, seeded, TAMPER_NAMES, tamper } from "./tampers";

/** `TAMPERS=1000 SEED=7 npx vitest run --project database e2e/tampers` is the long proof. */
const COUNT = Number(process.env.TAMPERS ?? 48);
const SEED = Number(process.env.SEED ?? 1);

let db: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), "klarfall-tampers-"));
const check = () => checkRecord(keptHeads(folder));
beforeAll(async () => {
  db = await testDatabase();
  await testActor("Eva", [{ role: "specialist", departmentId: "tiefbau" }]);
  for (let n = 0; n < 12; n++) await testCase({ status: "triaged", departmentId: "tiefbau" });
  await verifyRecord(folder);
  await sealRecord(folder);
  await keepCopies(db.owner);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.close();
});

it(`it finds each of ${COUNT} tampers, and nothing where nobody tampered (R8)`, {
  timeout: 900_000,
}, async () => {
  const random = seeded(SEED);
  const missed: string[] = [];
  const told: Record<string, Record<string, number>> = {};
  for (let n = 0; n < COUNT; n++) {
    const name = TAMPER_NAMES[n % TAMPER_NAMES.length] ?? "";
    await tamper(db.owner, name, random);
    const { findings } = await check();
    const found = findings.filter(({ what }) => what !== "unguarded");
    if (found.length === 0) missed.push(`${n} ${name}`);
    const what = found[0]?.what ?? "nothing";
    told[name] = { ...told[name], [what]: (told[name]?.[what] ?? 0) + 1 };
    await putBack(db.owner);
  }
  if (COUNT > 48) console.log(JSON.stringify(told, null, 2));
  expect(missed).toEqual([]);
  expect((await check()).findings).toEqual([]);
});
