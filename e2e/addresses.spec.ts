import { expect, test } from "@playwright/test";
import { auditParams } from "@/lib/audit/schema";
import { queueQuery } from "@/lib/case/schema/queue";
import { caseListQuery } from "@/lib/metric/schema";
import { type Person, signedIn } from "./support/people";

const queue = Object.keys(queueQuery.shape);
const figures = Object.keys(caseListQuery.shape);

/** Every page and route that reads its address, with the names it knows; by who may ask it. */
const PAGES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  buergerservice: [
    ["/", queue],
    ["/api/live", ["after"]],
    ["/api/presence", ["case"]],
  ],
  leitung: [
    ["/metrics", figures],
    ["/metrics/cases", figures],
    ["/api/export/cases", [...queue, "format", "persons"]],
    ["/api/export/throughput", [...figures, "format", "persons"]],
    ["/api/ai-register", ["format"]],
  ],
  revision: [["/audit", Object.keys(auditParams.shape)]],
  verwaltung: [["/api/catalogue", ["version"]]],
  datenschutz: [
    ["/api/records/access", ["number", "format", "hash"]],
    ["/api/records/documents", ["document"]],
  ],
};

/** Places in an address that are ids or numbers. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  buergerservice: [
    "/cases/*",
    "/cases/*/print",
    "/cases/*/original/*",
    "/bundles/*",
    "/api/attachments/*",
    "/api/originals/*",
    "/api/originals/*/view",
    "/api/letters/*",
  ],
  datenschutz: ["/records/*"],
};

/** What nobody types: other types, half characters, numbers beyond counting. */
const VALUES = ["", "[]", "%00", "%FF", "1e999", "../..", "'", '"', "<b>", "9".repeat(400)];
const IDS = ["%00", "%FF", "..%2f..", "9".repeat(400)];

/** Each value under some name, each name with some values, then every name twice, and names of the language itself. */
function queries(names: readonly string[]): string[] {
  const turned = [0, 5].map((turn) =>
    names.map((name, i) => `${name}=${VALUES[(i + turn) % VALUES.length]}`).join("&"),
  );
  return [
    ...turned,
    names.map((name) => `${name}=1&${name}=2`).join("&"),
    "__proto__=1&constructor=2&then=3",
  ];
}

const PEOPLE: readonly Person[] = ["buergerservice", "leitung", "revision", "verwaltung", "datenschutz"];

test.describe("an address that nobody types", () => {
  for (const person of PEOPLE)
    test(`it is answered without a fault to ${person}`, async ({ browser }) => {
      test.setTimeout(300_000);
      const page = await signedIn(browser, person);
      const asked = (PAGES[person] ?? []).flatMap(([path, names]) =>
        queries(names).map((q) => `${path}?${q}`),
      );
      const places = (PLACES[person] ?? []).flatMap((path) => IDS.map((id) => path.replaceAll("*", id)));
      const faults: string[] = [];
      for (const path of [...asked, ...places]) {
        const answer = await page.request.get(path, { maxRedirects: 0 });
        if (answer.status() >= 500) faults.push(`${answer.status()} ${path.slice(0, 120)}`);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    });
});
