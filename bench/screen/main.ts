import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { startEmbedded } from "@/db/embedded";
import { startKlarfall } from "@/e2e/support/klarfall";
import { deliver } from "@/e2e/support/letters";
import { signedIn } from "@/e2e/support/people";
import { announce } from "@/e2e/support/town";
import { percentile, report } from "../measure";
import { fillQueue } from "../queue";
import { paints, throttled, visit, work } from "./paint";
import { reportWeight } from "./weight";

/** One case in ten of these is open: a list of 1,000 rows, of which a page shows 50. */
const CASES = 10_000;
/** Real letters on top of it, for what is opened. */
const LETTERS = 12;
const NEWEST = "/?view=desk&sort=newest";
/** How much slower an old office computer is than this machine. */
const SLOWER = 4;
const keyAt = (n: number) => (n % 10 === 9 ? "k" : "j");

/**
 * What a person feels, in Chromium on a processor slowed down four times: from the key to the painted frame, the next
 * case loaded ahead, the slowest interaction of a visit, and how much JavaScript each page brings. Loopback only.
 */
export async function benchScreen(small: boolean): Promise<void> {
  build();
  const folder = mkdtempSync(join(tmpdir(), "klarfall-screen-"));
  // The database does not run as root and has to reach its folder.
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder);
  const town = await startKlarfall({ env: { DATABASE_URL: server.url } });
  announce([town]);
  const browser = await chromium.launch({
    executablePath: process.env.KLARFALL_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    await fillQueue(server.url, CASES);
    await measure(browser, town.inbox, small ? 3 : 12);
  } finally {
    await browser.close();
    await town.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the application as it is now: builds it where that has not been done. */
function build(): void {
  const run = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", 'import("./scripts/installed.mjs").then((m) => m.ensureBuilt())'],
    { stdio: "inherit" },
  );
  if (run.status !== 0) throw new Error("the application could not be built");
}

async function measure(browser: Browser, inbox: string, rounds: number): Promise<void> {
  const page = await deskOf(browser);
  await page.setViewportSize({ width: 1366, height: 768 });
  for (let n = 0; n < LETTERS; n++) deliver(letter(n), inbox);
  await page.goto(NEWEST);
  await page.getByRole("link", { name: `Meldung ${LETTERS - 1}`, exact: true }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3_000);
  await reportWeight(page, await paths(page));
  await page.goto(NEWEST);
  const busy = await work(page, keyAt, rounds * 20);
  report("work of the page for j/k, ms of an unslowed processor x 4", (busy * SLOWER).toFixed(1));
  await throttled(page, SLOWER);
  await reportKeys(page, rounds * 20);
  await reportOpen(page, Math.min(rounds, LETTERS - 2));
  await reportVisits(page, rounds);
}

/** The front desk, signed in. What has just started answers slowly, so the first try may be one for nothing. */
function deskOf(browser: Browser): Promise<Page> {
  const enter = () => signedIn(browser, "buergerservice");
  return enter().catch(enter).catch(enter);
}

const letter = (n: number) => ({
  from: `Kim Muster ${n}`,
  address: `kim.${n}@example.org`,
  subject: `Meldung ${n}`,
  body: `Guten Tag,\n\nin der Hafenstraße vor Haus ${n * 50 + 3} ist seit Montag ein tiefes Schlagloch. Mein Telefon: 05999 ${1000 + n}.\n\nMit freundlichen Grüßen\nKim Muster ${n}`,
});

/** A page of each kind, as the front desk opens it. */
async function paths(page: Page): Promise<string[]> {
  const opened = await page.getByRole("rowheader").getByRole("link").first().getAttribute("href");
  const file = opened ?? "/";
  return ["/", file, `${file}/print`, "/cases/new", "/search", "/quarantine", "/preferences", "/quality"];
}

async function reportKeys(page: Page, count: number): Promise<void> {
  await page.goto(NEWEST);
  const each = await paints(page, keyAt, count);
  report(
    `j/k to paint, ${CASES / 10} rows, CPU 4x slower, p50 / p95 ms (goal <= 50)`,
    `${percentile(each, 50).toFixed(0)} / ${percentile(each, 95).toFixed(0)}`,
  );
}

/** From the click on the next case, loaded ahead, to its first painted frame. */
async function reportOpen(page: Page, count: number): Promise<void> {
  await page.goto(NEWEST);
  await page.getByRole("rowheader").getByRole("link").first().click();
  const each: number[] = [];
  for (let n = 0; n < count; n++) {
    const next = page.locator('[data-press="next-case"]');
    await next.waitFor({ timeout: 60_000 });
    // A person reads before she goes on; meanwhile the next case is loaded.
    await page.waitForTimeout(2_500);
    each.push(await visit(page, '[data-press="next-case"]'));
  }
  report(
    "the next case, loaded ahead, CPU 4x slower, p50 / p95 ms (goal <= 100)",
    `${percentile(each, 50).toFixed(0)} / ${percentile(each, 95).toFixed(0)}`,
  );
}

/** Visits of a list and a case with what people do there; each counts with its slowest interaction. */
async function reportVisits(page: Page, count: number): Promise<void> {
  const worst: number[] = [];
  for (let n = 0; n < count; n++) {
    await page.goto(NEWEST);
    await watchInteractions(page);
    for (const key of ["j", "j", "k", "?", "Escape", "Control+k", "Escape"]) await press(page, key);
    await page.getByRole("checkbox").nth(1).click();
    worst.push(await slowest(page));
    await page
      .getByRole("rowheader")
      .getByRole("link")
      .nth(n % LETTERS)
      .click();
    await page.locator('[data-event="case.prepared"]').waitFor();
    await watchInteractions(page);
    for (const key of ["j", "j", "f", "Escape", "n", "Escape"]) await press(page, key);
    await page.getByRole("button", { name: "Art des Anliegens ändern" }).first().click();
    worst.push(await slowest(page));
  }
  report(
    "slowest interaction of a visit (INP), CPU 4x slower, p75 ms (goal <= 200)",
    percentile(worst, 75).toFixed(0),
  );
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
}

/** Event Timing as browsers report it for INP: from the input to the next painted frame, in steps of 8 ms. */
async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Reflect.set(window, "interactions", seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (Number(Reflect.get(entry, "interactionId")) > 0) seen.push(entry.duration);
    }).observe(Object.assign({ type: "event" }, { durationThreshold: 16 }));
  });
}

/** The slowest interaction since; 16 ms where none was slow enough to be reported. */
async function slowest(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(16, ...[Reflect.get(window, "interactions")].flat().map(Number)));
}
