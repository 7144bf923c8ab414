import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { sharedTown } from "./town";

/** The accounts of the town of the tests. */
export type Person =
  | "verwaltung"
  | "buergerservice"
  | "buergerservice2"
  | "empfang"
  | "fachamt"
  | "leitung"
  | "revision"
  | "datenschutz"
  | "katalog";
const OWN_PASSWORD = "mein-eigenes-passwort";

const opened: { file: string; context: BrowserContext }[] = [];

/** Each open page follows what happens in its town: those of stories that are told already would only slow the next. */
async function closeOthers(file: string): Promise<void> {
  const others = opened.filter((one) => one.file !== file);
  for (const one of others) {
    opened.splice(opened.indexOf(one), 1);
    await one.context.close();
  }
}

/** A page on which the person has signed in; the first time she sets a password of her own. */
export async function signedIn(browser: Browser, person: Person, baseURL = sharedTown().url): Promise<Page> {
  // A benchmark tells no story.
  const file = process.env.TEST_WORKER_INDEX === undefined ? "" : test.info().file;
  await closeOthers(file);
  const context = await browser.newContext({
    baseURL,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
  });
  opened.push({ file, context });
  const page = await context.newPage();
  await page.goto("/signin");
  if (await enter(page, person, OWN_PASSWORD)) return page;
  expect(await enter(page, person, sharedTown().password)).toBe(true);
  await page.getByLabel("Bisheriges Passwort").fill(sharedTown().password);
  await page.getByLabel("Neues Passwort").fill(OWN_PASSWORD);
  await page.getByRole("button", { name: "Passwort speichern" }).click();
  await expect(page.getByRole("navigation", { name: "Hauptnavigation" })).toBeVisible();
  return page;
}

async function enter(page: Page, person: Person, password: string): Promise<boolean> {
  await page.getByLabel("E-Mail-Adresse").fill(`${person}@altenbrueck.example`);
  await page.getByLabel("Passwort", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  const inside = page.getByRole("button", { name: /Abmelden|Passwort speichern/ });
  const refused = page.getByRole("alert").filter({ hasText: "nicht geklappt" });
  await expect(inside.or(refused)).toBeVisible();
  return inside.isVisible();
}
