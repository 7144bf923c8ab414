import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadReport } from "../adapters/quality-file";
import { de } from "../i18n/de";
import { ENTRIES, registerOf } from "./rules";
import { dataOf, documentOf, type Writer } from "./rules/wording";
import { ENTRY_IDS } from "./schema";

const writer: Writer = { figure: ({ value }) => `${((value ?? 0) * 100).toFixed(1)} %`, day: (day) => day };
const STEPS = "lib/intake/steps";
/** Files there that conclude nothing: how words are looked for, and letters for tests. */
const NO_STEPS = ["phrase", "sample"];
const registered = ENTRIES.flatMap(({ files }) => files);

describe("the register", () => {
  it("it has an entry for every step of the pipeline, and none for a step that is gone", () => {
    const files = readdirSync(STEPS).filter((name) => name.endsWith(".ts") && !name.includes(".test."));
    const steps = files.map((name) => name.replace(/\.ts$/, "")).filter((name) => !NO_STEPS.includes(name));
    expect([...registered].sort()).toEqual(steps.sort());
  });

  it("it has an entry for everything the pipeline calls, by file or by folder", () => {
    const pipeline = readFileSync("lib/intake/pipeline.ts", "utf8");
    const called = [...pipeline.matchAll(/from "\.\/steps\/([a-z-]+)/g)].map((match) => match[1] ?? "");
    const folders = called.filter((name) => !existsSync(`${STEPS}/${name}.ts`));
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter((name) => !registered.includes(name) && !folders.includes(name))).toEqual([]);
    // A folder holds the parts of one registered step.
    expect(folders.filter((name) => !registered.some((file) => file.endsWith(name)))).toEqual([]);
  });

  it("it names every step once, in the order in which they are told", () => {
    expect(ENTRIES.map(({ id }) => id)).toEqual(ENTRY_IDS);
    expect(new Set(registered).size).toBe(registered.length);
  });

  it("it gives what was measured, the version in force, and reasons with articles, in one document", () => {
    const inForce = { date: "2026-11-25", pipeline: "1", catalogue: "k1", forecast: "1" };
    const model = { version: "m1", origin: "learnt", letters: 2400, decided: 12 } as const;
    const register = registerOf({ ...inForce, model }, loadReport());
    const sort = register.entries.find(({ id }) => id === "sort");
    expect(sort).toMatchObject({ version: "1 / m1", method: "learnt", risk: "preparatory" });
    expect(sort?.measured.map(({ value }) => typeof value)).toEqual(Array(6).fill("number"));
    const text = documentOf(register, de, writer);
    expect(text).toContain("Stand 2026-11-25");
    expect(text).toMatch(/Art richtig: \d+\.\d %/);
    for (const article of ["Art. 6 Abs. 3", "Art. 6 Abs. 4", "Art. 26", "Art. 50", "mindestens 6 Monate"])
      expect(text).toContain(article);
    expect(JSON.parse(dataOf(register, de, writer)).entries[0]).toMatchObject({
      risk: "preparatory",
      told: { purpose: de.aiRegister.entries.read.purpose },
    });
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  });

  it("it says so where nothing was measured", () => {
    const register = registerOf(
      { date: "x", pipeline: "1", catalogue: "k", forecast: "1", model: null },
      null,
    );
    expect(register.measured).toBeNull();
    expect(documentOf(register, de, writer)).toContain(de.aiRegister.notMeasured);
  });
});
