import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { ENDPOINTS } from "./rights/endpoints";
import { deliver } from "./support/letters";
import { signedIn } from "./support/people";
import { sharedTown } from "./support/town";

const url = (path: string) => `${sharedTown().url}${path}`;
/** Nobody of the other stories: whoever reads her name has seen this letter. */
const citizen = { from: "Ottilie Verborgen", address: "ottilie.verborgen@example.org" };
const SUBJECT = "Wohngeld für Verborgen";
let desk: Page;
let cleared: Page;
let admin: Page;
let number = "";

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(90_000);
  [desk, cleared, admin] = [
    await signedIn(browser, "empfang"),
    await signedIn(browser, "buergerservice"),
    await signedIn(browser, "verwaltung"),
  ];
});

test("the build has no page, route or action that the matrix does not know (S3)", () => {
  const manifest = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
  const built = z.record(z.string(), z.string()).parse(manifest(".next/app-path-routes-manifest.json"));
  const known = Object.keys(ENDPOINTS);
  const unknown = Object.entries(built).flatMap(([file, address]) => {
    if (file.startsWith("/_")) return [];
    const isKnown = file.endsWith("/route")
      ? known.some((name) => name.startsWith("route") && name.endsWith(` ${address}`))
      : known.includes(`page ${address}`);
    return isKnown ? [] : [file];
  });
  expect(unknown).toEqual([]);
  const reference = z.object({ filename: z.string(), exportedName: z.string() });
  const references = z.object({ node: z.record(z.string(), reference) });
  const actions = Object.values(
    references.parse(manifest(".next/server/server-reference-manifest.json")).node,
  );
  expect(actions.length).toBeGreaterThan(40);
  const named = actions.map(({ filename, exportedName }) => `action ${filename} ${exportedName}`);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test("the front desk sees a sealed row of what is closed to it, and whoever is cleared sees the letter", async () => {
  await cleared.goto("/");
  deliver({
    ...citizen,
    subject: SUBJECT,
    body: "Guten Tag,\n\nich möchte Wohngeld beantragen (Mietzuschuss, Erstantrag).\n\nOttilie Verborgen",
  });
  const row = cleared.getByRole("row", { name: new RegExp(SUBJECT) });
  await expect(row).toBeVisible({ timeout: 20_000 });
  number = (await row.getAttribute("data-number")) ?? "";
  await desk.goto("/");
  const sealed = desk.getByRole("region", { name: "Versiegelte Anliegen" });
  await expect(sealed.getByRole("row", { name: new RegExp(number) })).toContainText("Wohnen");
  await expect(desk.locator("body")).not.toContainText(citizen.from);
  expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
  await desk.goto(`/cases/${number}`);
  await expect(desk.getByText("zu dem Sie keinen Zugang haben")).toBeVisible();
  await expect(desk.locator("body")).not.toContainText(SUBJECT);
});

test("no other way round leads to it: print, prefetch, HEAD, a foreign header, the live channel", async () => {
  const ask = (path: string, headers: Record<string, string> = {}) =>
    desk.request.get(url(path), { headers });
  const answers = [
    await ask(`/cases/${number}/print`),
    await ask(`/cases/${number}`, { RSC: "1" }),
    await ask(`/cases/${number}/print?_rsc=x`, { RSC: "1", "Next-Router-Prefetch": "1" }),
    await ask(`/cases/${number}`, { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" }),
    await ask("/api/live?after=1"),
    await ask("/"),
  ];
  for (const answer of answers) {
    const text = await answer.text();
    expect(text).not.toContain(SUBJECT);
    expect(text).not.toContain(citizen.address);
  }
  expect(answers[0]?.status()).toBe(404);
  expect((await desk.request.head(url(`/cases/${number}/print`))).status()).toBe(404);
});

test("a clearance opens it at once, and its end closes it at once", async () => {
  await admin.goto("/administration");
  await admin.getByRole("link", { name: "Geschützte Bereiche" }).click();
  const social = admin.getByRole("region", { name: "Sozialdaten" });
  await social.getByRole("combobox").selectOption({ label: "Emil Empfang" });
  await social.getByRole("button", { name: "Zugang geben" }).click();
  const end = social.getByRole("button", { name: "Zugang von Emil Empfang zu Sozialdaten beenden" });
  await expect(end).toBeVisible();
  expect((await new AxeBuilder({ page: admin }).analyze()).violations).toEqual([]);
  await desk.goto(`/cases/${number}`);
  await expect(desk.locator("body")).toContainText(SUBJECT);
  await end.click();
  await expect(end).toHaveCount(0);
  await desk.goto(`/cases/${number}`);
  await expect(desk.locator("body")).not.toContainText(SUBJECT);
});

test("roles without content see figures or settings and no case", async ({ browser }) => {
  const auditor = await signedIn(browser, "revision");
  await auditor.goto("/");
  await expect(auditor).toHaveURL(/\/audit$/);
  expect((await auditor.request.get(url(`/cases/${number}`))).url()).toContain("/forbidden");
  await admin.goto("/administration");
  await admin.getByLabel("Rolle", { exact: true }).selectOption("auditor");
  await expect(admin.getByText("Prüft Protokolle und Messwerte und sieht keine Inhalte.")).toBeVisible();
});
