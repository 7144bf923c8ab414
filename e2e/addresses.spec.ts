import { type Browser, expect, test } from "@playwright/test";
import { auditParams } from "@/lib/audit/schema";
import { queueQuery } from "@/lib/case/schema/queue";
import { caseListQuery } from "@/lib/metric/schema";
import { type Person, signedIn } from "./support/people";

/** What nobody types: doubled names, other types, half characters, numbers beyond counting. */
const VALUES = ["", "x&{}=y", "[]", "%00", "%FF", "1e999", "../..", "'", '"', "<b>", "9".repeat(400)];

/** Every page that reads its address, with the names it knows; for the others one that none knows. */
const PAGES: readonly (readonly [Person, string, readonly string[]])[] = [
  ["buergerservice", "/", Object.keys(queueQuery.shape)],
  ["leitung", "/metrics", Object.keys(caseListQuery.shape)],
  ["leitung", "/metrics/cases", Object.keys(caseListQuery.shape)],
  ["leitung", "/api/export/cases", [...Object.keys(queueQuery.shape), "format", "persons"]],
  ["leitung", "/api/export/throughput", [...Object.keys(caseListQuery.shape), "format", "persons"]],
  ["revision", "/audit", Object.keys(auditParams.shape)],
  ["verwaltung", "/api/catalogue", ["version"]],
  ["datenschutz", "/api/records/access", ["number", "format", "hash"]],
  ["datenschutz", "/api/records/documents", ["document"]],
  ["leitung", "/api/ai-register", ["format"]],
  ["buergerservice", "/api/live", ["after"]],
  ["buergerservice", "/api/presence", ["case"]],
];

/** Places in an address that are ids or numbers. */
const PLACES: readonly (readonly [Person, string])[] = [
  ["buergerservice", "/cases/*"],
  ["buergerservice", "/cases/*/print"],
  ["buergerservice", "/cases/*/original/*"],
  ["buergerservice", "/bundles/*"],
  ["buergerservice", "/api/attachments/*"],
  ["buergerservice", "/api/originals/*"],
  ["buergerservice", "/api/originals/*/view"],
  ["buergerservice", "/api/letters/*"],
  ["datenschutz", "/records/*"],
];

/** The addresses of these that are answered with a fault. */
async function faulty(browser: Browser, person: Person, paths: readonly string[]): Promise<string[]> {
  const page = await signedIn(browser, person);
  const faults: string[] = [];
  for (const path of paths) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    if (answer.status() >= 500) faults.push(`${answer.status()} ${path.slice(0, 120)}`);
  }
  await page.context().close();
  return faults;
}

test.describe("an address that nobody types is answered, never with a fault", () => {
  for (const [person, path, names] of PAGES)
    test(`${path}, whatever it is asked`, async ({ browser }) => {
      test.setTimeout(120_000);
      const wrong = VALUES.map((value) =>
        names.map((name) => `${name}=${value.replace("{}", name)}`).join("&"),
      );
      const doubled = names.map((name) => `${name}=1&${name}=2`).join("&");
      const paths = [...wrong, doubled, "__proto__=1&constructor=2"].map((query) => `${path}?${query}`);
      expect(await faulty(browser, person, paths)).toEqual([]);
    });

  for (const [person, path] of PLACES)
    test(`${path}, whatever stands for an id`, async ({ browser }) => {
      test.setTimeout(120_000);
      const ids = [
        "%00",
        "x%00y",
        "%FF",
        "..%2f..",
        "%27",
        "9".repeat(400),
        "2026-000001%00",
        "%F0%9F%A6%94",
      ];
      expect(
        await faulty(
          browser,
          person,
          ids.map((id) => path.replaceAll("*", id)),
        ),
      ).toEqual([]);
    });
});
