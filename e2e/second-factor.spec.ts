import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { codeFor } from "./support/authenticator";
import { signedIn } from "./support/people";

const PASSWORD = "mein-eigenes-passwort";
let karla: Page;
let admin: Page;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  karla = await signedIn(browser, "katalog");
  admin = await signedIn(browser, "verwaltung");
});

async function faultless(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Sets up an app on this page and gives its key, the code that was used for it, and the recovery codes. */
async function setUp(page: Page): Promise<{ key: string; used: string; codes: string[] }> {
  await page.getByLabel("Ihr Passwort").fill(PASSWORD);
  await page.getByRole("button", { name: "App einrichten" }).click();
  await expect(page.getByRole("img", { name: /QR-Code/ })).toBeVisible();
  await faultless(page);
  const key = (await page.getByText(/^Schlüssel:/).textContent())?.replace("Schlüssel:", "") ?? "";
  const used = codeFor(key, 0);
  await page.getByLabel("Erster Code aus der App").fill(used);
  await page.getByRole("button", { name: "Code prüfen und einschalten" }).click();
  await expect(page.getByRole("heading", { name: "Ihre Ersatzcodes" })).toBeFocused();
  const codes = await page.locator("[data-recovery] li").allTextContents();
  await page.getByRole("button", { name: "Ich habe die Codes aufbewahrt" }).click();
  return { key, used, codes };
}

/** Signs out, and gives name and password anew. */
async function nameAndPassword(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/signin?back=/preferences/sign-in");
  await page.getByLabel("E-Mail-Adresse").fill("katalog@altenbrueck.example");
  await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
}

async function code(page: Page, typed: string): Promise<void> {
  await page.getByLabel("Code aus Ihrer App").fill(typed);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
}

test.describe("the second step of a sign-in (S6)", () => {
  test.describe.configure({ mode: "serial" });
  test("she sets up an app, and signs in with its code or with a recovery code", async () => {
    await karla.getByRole("link", { name: "Anmeldung sichern" }).click();
    const { key, used, codes } = await setUp(karla);
    expect(codes).toHaveLength(8);
    await expect(karla.getByText("Unbenutzte Ersatzcodes: 8.")).toBeVisible();
    await nameAndPassword(karla);
    await expect(karla.getByLabel("Code aus Ihrer App")).toBeFocused();
    await faultless(karla);
    await code(karla, used);
    await expect(karla.getByText(/Der Code stimmt nicht, oder er wurde schon benutzt/)).toBeVisible();
    await code(karla, codeFor(key, 1));
    await expect(karla.getByText("Unbenutzte Ersatzcodes: 8.")).toBeVisible();
    await nameAndPassword(karla);
    await code(karla, codes[0] ?? "");
    await expect(karla.getByText("Unbenutzte Ersatzcodes: 7.")).toBeVisible();
  });

  test("an administrator takes it away for her, and demands it of her role", async () => {
    await admin.goto("/administration");
    await admin.getByRole("button", { name: "Zweiten Schritt von Karla Katalog zurücksetzen" }).click();
    await expect(admin.getByRole("button", { name: /Zweiten Schritt von Karla/ })).toHaveCount(0);
    await admin.getByRole("link", { name: "Zweiter Schritt bei der Anmeldung" }).click();
    await faultless(admin);
    await admin.getByLabel("Pflege des Katalogs").check();
    await admin.getByRole("button", { name: "Speichern" }).click();
    await expect(admin.getByText("Gespeichert.")).toBeVisible();
    await nameAndPassword(karla);
    await expect(karla.getByText(/Ihre Rolle verlangt bei der Anmeldung/)).toBeVisible();
    await karla.goto("/catalogue");
    await expect(karla).toHaveURL(/\/second-factor$/);
    await karla.setViewportSize({ width: 320, height: 640 });
    const { key } = await setUp(karla);
    await expect(karla).toHaveURL(/\/catalogue$/);
    await karla.setViewportSize({ width: 1366, height: 768 });
    await nameAndPassword(karla);
    await code(karla, codeFor(key, 1));
    await expect(karla.getByText("Unbenutzte Ersatzcodes: 8.")).toBeVisible();
    await admin.getByLabel("Pflege des Katalogs").uncheck();
    await admin.getByRole("button", { name: "Speichern" }).click();
    await expect(admin.getByText("Gespeichert.")).toBeVisible();
  });
});
