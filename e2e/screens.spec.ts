import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { event } from "./support/cases";
import { startKlarfall, type Town } from "./support/klarfall";
import { deliver } from "./support/letters";
import { signedIn } from "./support/people";

/**
 * What a screen reader is given, region by region, compared with `e2e/screens`. Whoever changes it on purpose writes
 * them anew with --update-snapshots and reads the difference aloud. Long lists of choices, letters and rows that grow are
 * left out of them.
 */
const subject = "Parkausweis für die Gartenstraße";
let town: Town;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  town = await startKlarfall();
});
test.afterAll(() => town.stop());

const reads = (region: Locator, name: string) =>
  expect.soft(region).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const main = (page: Page) => page.getByRole("main");

/** Opens a page of somebody who signed in for it alone. */
async function pageOf(browser: Browser, person: Parameters<typeof signedIn>[1], path: string) {
  const page = await signedIn(browser, person, town.url);
  await page.goto(path);
  return page;
}

test("the pages of the front desk read as they should, from an empty town to a case (U13)", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const stranger = await browser.newPage({ baseURL: town.url });
  await stranger.goto("/signin");
  await reads(main(stranger), "sign-in");
  const desk = await signedIn(browser, "buergerservice", town.url);
  await desk.goto("/");
  await reads(desk.getByRole("banner"), "head");
  await reads(main(desk), "queue-empty");
  await desk.getByText("Filtern und sortieren", { exact: true }).click();
  await reads(desk.locator("form", { has: desk.getByLabel("Reihenfolge") }), "filters");

  deliver({ ...letter, subject }, `${town.inbox}`);
  const link = desk.getByRole("link", { name: subject });
  await expect(link).toBeVisible({ timeout: 30_000 });
  await reads(desk.getByRole("navigation", { name: "Ansichten" }), "views");
  await reads(desk.getByRole("table"), "queue");
  await desk.getByRole("checkbox", { name: /^\d{4}-\d+ auswählen$/ }).check();
  await reads(region(desk, "Ausgewählte Vorgänge"), "bulk");
  await desk.keyboard.press("?");
  await reads(desk.getByRole("dialog"), "keys");
  await desk.keyboard.press("Escape");

  await link.click();
  await caseReads(desk);
  await desk.goto(`/search?q=${encodeURIComponent("Parkausweis")}`);
  await reads(main(desk), "search");
  await desk.goto("/cases/new");
  await reads(main(desk), "note");
  await desk.goto("/quarantine");
  await reads(main(desk), "quarantine-empty");
  await desk.goto("/preferences");
  await reads(main(desk), "preferences");
  await desk.goto("/cases/2020-000001");
  await reads(main(desk), "not-found");
});

const letter = {
  from: "Wiebke Tammen",
  address: "wiebke.tammen@example.org",
  body: "Guten Tag,\n\nhiermit beantrage ich einen Bewohnerparkausweis für mein Auto mit dem Kennzeichen ALB-WT 88.\nIch wohne in der Gartenstraße 12, 49991 Altenbrück.\n\nMit freundlichen Grüßen\nWiebke Tammen",
};

/** The regions of the case's page. */
async function caseReads(desk: Page): Promise<void> {
  await expect(event(desk, "case.prepared")).toBeVisible();
  await reads(desk.getByRole("heading", { level: 1 }).locator(".."), "case-head");
  await reads(region(desk, "Was jetzt?"), "case-actions");
  await reads(region(desk, "Entwürfe"), "case-drafts");
  await reads(region(desk, "Verlauf"), "case-timeline");
  await desk.getByRole("button", { name: "Art des Anliegens ändern" }).click();
  await reads(desk.locator('[data-proposal="Art des Anliegens"]'), "correction");
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Control+k");
  await reads(desk.getByRole("dialog"), "palette");
  await desk.keyboard.press("Escape");
  await desk.getByRole("button", { name: "Notiz hinzufügen" }).click();
  await reads(desk.locator("form", { has: desk.getByLabel("Notiz (nur intern sichtbar)") }), "verb-form");
}

test("the pages of everybody else read as they should (U13)", async ({ browser }) => {
  test.setTimeout(180_000);
  const office = await pageOf(browser, "fachamt", "/");
  await reads(office.getByRole("navigation", { name: "Hauptnavigation" }), "head-of-an-office");
  await reads(main(office), "queue-of-an-office");
  const manager = await pageOf(browser, "leitung", "/metrics");
  await reads(main(manager), "figures");
  const admin = await pageOf(browser, "verwaltung", "/administration");
  await reads(main(admin), "accounts");
  await admin.goto("/administration/mailboxes");
  await reads(main(admin), "mailboxes");
  const auditor = await pageOf(browser, "revision", "/audit");
  await reads(main(auditor), "audit");
  const officer = await pageOf(browser, "datenschutz", "/records");
  await reads(main(officer), "records");
});
