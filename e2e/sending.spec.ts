import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { event } from "./support/cases";
import { deliver } from "./support/letters";
import { mailsFor } from "./support/mailbox";
import { signedIn } from "./support/people";

test.describe.configure({ mode: "serial" });

test.describe("how the town writes", () => {
  let admin: Page;
  let desk: Page;
  test.beforeAll(async ({ browser }) => {
    admin = await signedIn(browser, "verwaltung");
    desk = await signedIn(browser, "buergerservice");
  });

  test("an administrator gives a department its own name and signature, and sees what becomes of a mail", async () => {
    await admin.goto("/administration");
    await admin.getByRole("link", { name: "Absender und Signaturen" }).click();
    await admin.getByLabel("Gilt für").selectOption("tiefbau");
    await admin.getByLabel("Name des Absenders").fill("Stadt Altenbrück, Tiefbau");
    await admin.getByLabel("Signatur").fill("Rathausplatz 1, Zimmer 12");
    await expect(admin.locator("[data-sender]")).toContainText("Stadt Altenbrück, Tiefbau <");
    await admin.getByRole("button", { name: "Absender speichern" }).click();
    await expect(admin.getByText("Der Absender ist gespeichert")).toBeVisible();
    await clean(admin);
  });

  test("receipts are off, show every word, go out once they are on, and are nobody's else to switch", async () => {
    await admin.goto("/administration/receipts");
    await expect(admin.getByText("Ausgeschaltet")).toBeVisible();
    await expect(admin.getByText("Sie bestätigt nur den Eingang")).toBeVisible();
    await clean(admin);
    await admin.getByRole("button", { name: "Einschalten" }).click();
    await expect(admin.getByText("Eingeschaltet")).toBeVisible();
    const address = "quittung@example.org";
    deliver({ from: "Q", address, subject: "Laterne", body: "Die Laterne am Hafenplatz 3 ist aus." });
    await expect(async () => expect(await mailsFor(address)).toHaveLength(1)).toPass({ timeout: 20_000 });
    expect((await mailsFor(address))[0]).toMatchObject({ from: "" });
    await admin.getByRole("button", { name: "Ausschalten" }).click();
    await expect(admin.getByText("Ausgeschaltet")).toBeVisible();
    await desk.goto("/administration/receipts");
    await expect(desk.getByText("Eingangsbestätigung", { exact: false })).toHaveCount(0);
  });

  test("whoever has no mail address gets a letter, which counts once it is printed", async () => {
    await desk.goto("/cases/new");
    await desk.getByLabel("Wie kam das Anliegen?").selectOption({ label: "Telefon" });
    await desk.getByLabel("Name der Person").fill("Frau Ebru Kaplan");
    await desk.getByLabel("Worum geht es?").fill("Bewohnerparkausweis");
    await desk
      .getByLabel("Was hat die Person gesagt")
      .fill("Sie möchte einen Bewohnerparkausweis für ALB-EK 7.");
    await desk.keyboard.press("Control+Enter");
    await desk.getByRole("link", { name: "Vorgang öffnen" }).click();
    const draft = desk.locator('[data-draft="follow_up"]');
    await draft
      .getByLabel("Anschrift für einen Brief")
      .fill("Frau\nEbru Kaplan\nLindenweg 12\n49991 Altenbrück");
    await expect(draft.getByRole("status")).toHaveText("Gespeichert");
    await draft.getByRole("button", { name: "Freigeben zum Drucken" }).click();
    const letter = desk.locator('[data-outbox="to_print"]');
    const [download] = await Promise.all([
      desk.waitForEvent("download"),
      letter.getByRole("link", { name: "Brief als PDF laden" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^brief-\d{4}-\d{6}\.pdf$/);
    await clean(desk);
    await letter.getByRole("button", { name: "Gedruckt und verschickt" }).click();
    await expect(event(desk, "letter.printed")).toContainText("Rückfrage");
    await expect(desk.locator('[data-outbox="printed"]')).toBeVisible();
  });
});

/** No fault that axe finds, and no page wider than a phone. */
async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => v.id)).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (process.env.KLARFALL_SHOTS)
    await page.screenshot({ path: `${process.env.KLARFALL_SHOTS}/${Date.now()}.png`, fullPage: true });
  if (size) await page.setViewportSize(size);
}
