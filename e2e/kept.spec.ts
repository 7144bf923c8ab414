import { expect, type Page, test } from "@playwright/test";
import { newCase, open } from "./support/cases";
import { signedIn } from "./support/people";

let desk: Page;
let second: Page;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  desk = await signedIn(browser, "buergerservice");
  second = await signedIn(browser, "buergerservice2");
});

const draftOf = (page: Page) => page.locator('[data-draft="follow_up"]');
const bodyOf = (page: Page) => draftOf(page).getByLabel("Text", { exact: true });

test.describe("nothing typed is lost (U10)", () => {
  test.describe.configure({ mode: "serial" });
  let number = "";
  test("text typed without a connection is saved when it is back", async () => {
    number = await newCase(desk, "Parkausweis Sicherung");
    await open(desk, number);
    await desk.context().setOffline(true);
    await bodyOf(desk).pressSequentially("Offline getippt.");
    await expect(draftOf(desk).getByText(/Keine Verbindung/)).toBeVisible({ timeout: 10_000 });
    await desk.context().setOffline(false);
    await expect(draftOf(desk).getByRole("status")).toHaveText("Gespeichert", { timeout: 15_000 });
    await desk.reload();
    await expect(bodyOf(desk)).toHaveValue(/Offline getippt\./);
  });

  test("it is on the server within two seconds of the last key", async () => {
    await bodyOf(desk).pressSequentially("Zwei Sekunden.");
    await desk.waitForTimeout(2_000);
    await open(second, number);
    await expect(bodyOf(second)).toHaveValue(/Zwei Sekunden\./);
  });

  test("a tab that crashes right after a key has lost nothing", async () => {
    await bodyOf(desk).pressSequentially("Absturz.");
    await desk.getByRole("button", { name: "Notiz hinzufügen" }).click();
    await desk.getByLabel("Notiz (nur intern sichtbar)").fill("Auch diese Notiz");
    await desk.context().setOffline(true);
    await desk.close();
    const context = desk.context();
    await context.setOffline(false);
    desk = await context.newPage();
    await open(desk, number);
    await expect(bodyOf(desk)).toHaveValue(/Absturz\./);
    await expect(desk.getByLabel("Notiz (nur intern sichtbar)")).toHaveValue("Auch diese Notiz");
    await expect(draftOf(desk).getByRole("status")).toHaveText("Gespeichert", { timeout: 15_000 });
    await desk.getByRole("button", { name: "Abbrechen" }).click();
  });

  test("after the sign-in ended the text waits, and goes on after signing in again", async ({ browser }) => {
    const admin = await signedIn(browser, "verwaltung");
    await admin.goto("/administration");
    await admin.getByRole("button", { name: "Britta Bürger überall abmelden" }).click();
    await bodyOf(desk).pressSequentially("Abgemeldet getippt.");
    await expect(draftOf(desk).getByText(/Sie sind abgemeldet/)).toBeVisible({ timeout: 10_000 });
    await expect(bodyOf(desk)).toHaveValue(/Abgemeldet getippt\./);
    const again = await desk.context().newPage();
    await again.goto(`/signin?back=/cases/${number}`);
    await again.getByLabel("E-Mail-Adresse").fill("buergerservice@altenbrueck.example");
    await again.getByLabel("Passwort", { exact: true }).fill("mein-eigenes-passwort");
    await again.getByRole("button", { name: "Anmelden", exact: true }).click();
    await expect(again).toHaveURL(new RegExp(number));
    // Whichever of the two windows is first saves it; a colleague sees it either way.
    await open(second, number);
    await expect(bodyOf(second)).toHaveValue(/Abgemeldet getippt\./, { timeout: 20_000 });
    await expect(bodyOf(desk)).toHaveValue(/Abgemeldet getippt\./);
    await expect(desk.locator("[data-versions]")).toHaveCount(0);
  });
});
