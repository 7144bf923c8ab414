import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { itemFaults, listFaults } from "./faults";
import { type Item, ROOT, readItems, STANDARDS } from "./items";
import { asvsOfAllLevels, grundschutzList } from "./lists";
import { countsOf, pageOf, withCounts } from "./pages";

const read = (name: string) => readFileSync(resolve(ROOT, "docs/security", name), "utf8");
const item = (given: Partial<Item>): Item => ({
  ...{ id: "1.1.1", ask: "something", state: "met", say: "", files: [], tests: [] },
  ...given,
});

describe("the closed lists", () => {
  it("they are as long as the standards: 70, 183 and 92 requirements of ASVS 5.0.0", () => {
    const levels = asvsOfAllLevels().map(({ weight }) => weight);
    expect(["1", "2", "3"].map((level) => levels.filter((l) => l === level).length)).toEqual([70, 183, 92]);
    expect(new Set(grundschutzList().map(({ id }) => id)).size).toBe(grundschutzList().length);
  });
});

describe.each(STANDARDS.map((standard) => [standard.name, standard] as const))("%s", (_name, standard) => {
  it("it answers every requirement once, in the order of the list", () => {
    expect(listFaults(readItems(standard), standard.list())).toEqual([]);
  });

  it("it names only files and tests that exist, and a reason wherever something is not met", () => {
    expect(readItems(standard).flatMap(itemFaults)).toEqual([]);
  });

  it("its page is the one made from its data", () => {
    expect(read(`${standard.name}.md`)).toBe(pageOf(standard, readItems(standard)));
  });
});

describe("the README beside the pages", () => {
  it("it counts what stands there", () => {
    const readme = read("README.md");
    const counts = countsOf(STANDARDS.map((standard) => [standard, readItems(standard)] as const));
    expect(readme).toContain(counts);
    expect(withCounts(readme, counts)).toBe(readme);
  });
});

describe("what would be noticed", () => {
  const list = ["1.1.1", "1.1.2"].map((id) => ({ id, weight: "1", part: "V1" }));
  it.each([
    [["1.1.1", "1.1.2", "1.1.2"], "1.1.2 is answered twice"],
    [["1.1.1"], "1.1.2 is missing"],
    [["1.1.1", "1.1.2", "9.9.9"], "9.9.9 is not in the list"],
    [["1.1.2", "1.1.1"], "1.1.2 stands where 1.1.1 belongs"],
  ])("a list answered with %j: %s", (ids, fault) => {
    const items = ids.map((id) => item({ id }));
    expect(listFaults(items, list)).toEqual([fault]);
  });

  const here = "e2e/security/security.test.ts";
  it.each([
    [{ files: ["lib/env.ts"] }, "met, but no file or no test is named"],
    [{ files: ["lib/gone.ts"], tests: [[here, "it counts what stands there"]] }, "no file lib/gone.ts"],
    [{ files: ["lib/env.ts"], tests: [[here, "it counts"]] }, `no test “it counts” in ${here}`],
    [{ files: ["lib/env.ts"], tests: [["lib/env.ts", "it counts"]] }, "no test “it counts” in lib/env.ts"],
    [{ state: "open" }, "nothing says why"],
    [{ state: "partly", say: "half" }, "partly met, but no file is named"],
  ] satisfies [Partial<Item>, string][])("an answer %j: %s", (given, fault) => {
    expect(itemFaults(item(given))).toContain(`1.1.1: ${fault}`);
  });
});
