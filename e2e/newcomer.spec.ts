import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { event, newCase } from "./support/cases";
import { signedIn } from "./support/people";
import { sharedTown } from "./support/town";

/** So many steps may lie between the first sign-in and the first approved case (U18). */
const MOST_STEPS = 25;
const newcomer = { name: "Nele Neumann", email: "nele.neumann@altenbrueck.example" };

/** A person who knows nothing but the words on the screen; every click and every field counts as a step. */
class Steps {
  taken: string[] = [];
  constructor(readonly page: Page) {}
  async open(address: string): Promise<void> {
    this.taken.push(`open ${address}`);
    await this.page.goto(address);
  }
  async fill(label: string, text: string): Promise<void> {
    this.taken.push(`fill ${label}`);
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }
  async press(name: string): Promise<void> {
    await this.click(this.page.getByRole("button", { name, exact: true }), name);
  }
  async click(target: Locator, name: string): Promise<void> {
    this.taken.push(`press ${name}`);
    await target.click();
  }
}

/** The administration creates an account, and tells its one-time password. */
async function account(browser: Browser): Promise<string> {
  const admin = await signedIn(browser, "verwaltung");
  await admin.goto("/administration");
  await admin.getByLabel("Name", { exact: true }).fill(newcomer.name);
  await admin.getByLabel("E-Mail-Adresse").fill(newcomer.email);
  await admin.getByRole("button", { name: "Konto anlegen" }).click();
  const told = await admin.getByText("Einmal-Passwort (wird nur jetzt gezeigt)").innerText();
  await admin.context().close();
  return told.split(": ").at(-1) ?? "";
}

test("a newcomer has approved her first case 25 steps after opening the address at most (U18)", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const password = await account(browser);
  const desk = await signedIn(browser, "buergerservice");
  const subject = "Parkausweis für Neue";
  const number = await newCase(desk, subject);
  const context = await browser.newContext({ baseURL: sharedTown().url, locale: "de-DE" });
  const steps = new Steps(await context.newPage());
  const { page } = steps;

  await steps.open("/");
  await steps.fill("E-Mail-Adresse", newcomer.email);
  await steps.fill("Passwort", password);
  await steps.press("Anmelden");
  await steps.fill("Bisheriges Passwort", password);
  await steps.fill("Neues Passwort", "ein-ganz-eigenes-passwort");
  await steps.press("Passwort speichern");
  await steps.click(page.getByRole("link", { name: subject }), subject);
  await expect(event(page, "case.prepared")).toBeVisible();
  await lookAtAll(steps);
  const question = page.getByRole("article", { name: /^Rückfrage/ });
  await steps.click(question.getByRole("button", { name: "Freigeben und senden" }), "Freigeben und senden");
  await expect(event(page, "draft.approved")).toContainText(newcomer.name);
  await steps.press("Zuordnen und ins Fachamt geben");
  await expect(event(page, "case.triaged")).toContainText(newcomer.name);

  await expect(page).toHaveURL(new RegExp(number));
  test.info().annotations.push({ type: "steps", description: steps.taken.join(" · ") });
  expect(steps.taken.length).toBeLessThanOrEqual(MOST_STEPS);
  await context.close();
});

/** Confirms what is certain at once, and each thing that is not after a look at it. */
async function lookAtAll(steps: Steps): Promise<void> {
  const all = steps.page.getByRole("button", { name: /^Alles Sichere bestätigen/ });
  // On a slow machine the page is there before its buttons work: she presses once more, and that counts too.
  await expect(async () => {
    if (await all.isVisible()) await steps.click(all, "Alles Sichere bestätigen");
    await expect(all).toHaveCount(0, { timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
  const unsure = steps.page.locator('[data-item="unsure"]');
  for (let left = await unsure.count(); left > 0; left = await unsure.count()) {
    const button = unsure.first().getByRole("button", { name: / bestätigen$/ });
    await steps.click(button, (await button.getAttribute("aria-label")) ?? "bestätigen");
    await expect(unsure).toHaveCount(left - 1);
  }
}
