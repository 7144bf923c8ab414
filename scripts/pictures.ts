import { mkdirSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";

/** npm run pictures -- ADDRESS PASSWORD: takes the README's pictures from a running demo town with its first password. */
const [address = "http://127.0.0.1:3000", password = ""] = process.argv.slice(2);
const OWN = "bilder-passwort-1";
mkdirSync("docs/pictures", { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.KLARFALL_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

async function signedIn(
  person: string,
  options: { width: number; height: number; dark?: boolean },
): Promise<Page> {
  const viewport = { width: options.width, height: options.height };
  const page = await (
    await browser.newContext({ viewport, locale: "de-DE", colorScheme: options.dark ? "dark" : "light" })
  ).newPage();
  for (const secret of [OWN, password]) {
    await page.goto(`${address}/signin`);
    await page.getByLabel("E-Mail-Adresse").fill(`${person}@altenbrueck.example`);
    await page.getByLabel("Passwort", { exact: true }).fill(secret);
    await page.getByRole("button", { name: "Anmelden", exact: true }).click();
    await page.waitForTimeout(1500);
    if (!page.url().includes("signin")) break;
  }
  if (page.url().includes("password")) {
    await page.getByLabel("Bisheriges Passwort").fill(password);
    await page.getByLabel("Neues Passwort").fill(OWN);
    await page.getByRole("button", { name: "Passwort speichern" }).click();
    await page.waitForTimeout(1500);
  }
  return page;
}

const take = (page: Page, name: string) => page.screenshot({ path: `docs/pictures/${name}.png` });

/** The addresses of the first cases of the queue. */
async function casePaths(page: Page): Promise<string[]> {
  const links = await page.getByRole("rowheader").getByRole("link").all();
  const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
  return paths.flatMap((path) => path ?? []);
}

const desk = await signedIn("buergerservice", { width: 1366, height: 900 });
await desk.goto(`${address}/`);
await take(desk, "queue");
for (const path of await casePaths(desk)) {
  await desk.goto(`${address}${path}`);
  // A case that shows most of what there is: a question to send and several details.
  const rich =
    (await desk.locator('[data-draft="follow_up"]').count()) > 0 && (await desk.locator("mark").count()) > 5;
  if (rich) break;
}
await take(desk, "case");
await desk.goto(`${address}/cases/new`);
await take(desk, "note");
const manager = await signedIn("leitung", { width: 1366, height: 900 });
await manager.goto(`${address}/metrics`);
await take(manager, "throughput");
const night = await signedIn("buergerservice", { width: 1366, height: 900, dark: true });
await night.goto(`${address}/`);
await take(night, "dark");
const phone = await signedIn("buergerservice", { width: 390, height: 844 });
await phone.goto(`${address}/`);
await take(phone, "phone");
await browser.close();
