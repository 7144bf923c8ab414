import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { freePort } from "@/db/embedded";
import { startKlarfall, type Town } from "./support/klarfall";
import { deliver } from "./support/letters";
import { signedIn } from "./support/people";

/** Twelve letters that mislead on purpose, and eight everyday ones: no page is touched with a pointer. */
const CASES = 20;
const everyday = [
  "verkehr",
  "ordnung",
  "standesamt",
  "steuern",
  "buergerbuero",
  "soziales",
  "kinds",
  "bauen-umwelt",
];
const lines = (path: string) => readFileSync(path, "utf8").split("\n").filter(Boolean);
type Letter = { from: string; subject: string | null; body: string };

function letters(): Letter[] {
  const chosen = [
    ...lines("db/seed/hard.jsonl"),
    ...everyday.flatMap((name) => lines(`lib/intake/examples/${name}.jsonl`)[7] ?? []),
  ];
  return chosen.map((line): Letter => JSON.parse(line));
}

/** A keyboard that counts: how many keys the decision under way has taken, and the most any has. */
class Keys {
  now = 0;
  total = 0;
  most = { approve: 0, correct: 0 };
  constructor(private readonly page: Page) {}
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.now += keys.length;
    this.total += keys.length;
  }
  decided(what: "approve" | "correct"): void {
    this.most[what] = Math.max(this.most[what], this.now);
    this.now = 0;
  }
}

const event = (page: Page, type: string) => page.locator(`[data-event="${type}"]`);
const unsure = (page: Page) => page.locator('[data-item="unsure"]');
const number = (page: Page) => page.url().split("/").at(-1) ?? "";

/** Changes the kind to the first alternative: show letters, press the one beside it, press a digit. */
async function correctKind(page: Page, keys: Keys): Promise<void> {
  // A letter may hold further concerns, each with a kind of its own; the case carries the first.
  const row = page.locator('[data-proposal="Art des Anliegens"]').first();
  const button = row.getByRole("button", { name: "Art des Anliegens ändern" });
  await keys.press("f");
  const letter = await button.getAttribute("data-hint");
  await keys.press(letter ?? "");
  const wanted = await row.locator('[data-choice="1"]').innerText();
  await keys.press("1");
  await expect(event(page, "proposal.corrected").first()).toContainText("Art des Anliegens");
  await expect(row).toContainText(wanted.replace(/^\d\s*/, ""));
  keys.decided("correct");
}

/** Looks at the next unsure value; confirms it, or names one where the software had none. */
async function decideNext(page: Page, keys: Keys): Promise<void> {
  const left = await unsure(page).count();
  await keys.press("j");
  const row = page.locator("[data-item]:focus");
  await expect(row).toHaveAttribute("data-item", "unsure");
  if ((await row.locator('[data-press="accept"]').count()) > 0) {
    await keys.press("a");
    await expect(unsure(page)).toHaveCount(left - 1);
    return keys.decided("approve");
  }
  const id = await row.getAttribute("data-id");
  await keys.press("Enter");
  const open = page.locator(`[data-id="${id}"]`);
  if ((await open.locator("[data-choice]").count()) === 0) await page.keyboard.type("Bürger");
  await keys.press((await open.locator("[data-choice]:focus").count()) > 0 ? "1" : "Enter");
  await expect(open).not.toHaveAttribute("data-item", "unsure");
  keys.decided("correct");
}

/** Accepts what is certain and decides what is not until the case may go on; a correction may bring new values to look at. */
async function lookAtAll(page: Page, keys: Keys): Promise<void> {
  const all = page.locator('[data-press="accept-all"]');
  const on = page.getByRole("button", { name: "Zuordnen und ins Fachamt geben" });
  await expect(async () => {
    if (await all.isVisible()) {
      await keys.press("a");
      await expect(all).toHaveCount(0);
    }
    if ((await unsure(page).count()) > 0) keys.decided("approve");
    while ((await unsure(page).count()) > 0) await decideNext(page, keys);
    await expect(on).toBeEnabled({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

test.describe("twenty cases by keyboard alone (U1)", () => {
  let town: Town;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    town = await startKlarfall({
      port: await freePort(),
      // Long enough that a slow machine can still take back what it sent.
      env: { KLARFALL_UNDO_SECONDS: "60" },
    });
  });
  test.afterAll(() => town.stop());

  test("at most two keys to approve and three to correct, the next case opens by itself", async ({
    browser,
  }) => {
    test.setTimeout(420_000);
    const desk = await signedIn(browser, "buergerservice", town.url);
    for (const { from, subject, body } of letters()) {
      const [, name = from, address = "ohne@example.org"] = /^(.*?)\s*<([^>]+)>$/.exec(from) ?? [];
      deliver({ from: name, address, subject: subject ?? "", body }, town.inbox);
    }
    // The open page fills by itself: nobody reloads it.
    await expect(desk.locator("tr[data-item]")).toHaveCount(CASES, { timeout: 60_000 });
    const keys = new Keys(desk);
    await keys.press("j", "Enter");
    keys.now = 0;
    for (let done = 0; done < CASES; done++) {
      await expect(desk).toHaveURL(/\/cases\/\d{4}-\d{6}$/);
      await expect(event(desk, "case.prepared")).toBeVisible();
      const here = number(desk);
      if (done % 4 === 0) await correctKind(desk, keys);
      await lookAtAll(desk, keys);
      await keys.press("e");
      await expect(desk.locator("[data-notice]")).toContainText(`${here}: Zuordnen`);
      keys.decided("approve");
      await expect(desk).not.toHaveURL(new RegExp(here));
    }
    await expect(desk).toHaveURL(/\/\?|\/$/);
    console.log(`${CASES} cases, ${keys.total} keys, most for one decision: ${JSON.stringify(keys.most)}`);
    expect(keys.most.approve).toBeLessThanOrEqual(2);
    expect(keys.most.correct).toBeLessThanOrEqual(3);
    await desk.goto("/?view=department");
    await expect(desk.locator("tr[data-item]")).toHaveCount(CASES);
  });

  test("a draft leaves with two keys, and one key holds it back", async ({ browser }) => {
    test.setTimeout(120_000);
    const desk = await signedIn(browser, "buergerservice2", town.url);
    const body = "hiermit beantrage ich einen Bewohnerparkausweis für mein Auto ALB-WT 88.\nWiebke Tammen";
    deliver({ from: "Wiebke Tammen", address: "w@example.org", subject: "Parkausweis", body }, town.inbox);
    const row = desk.getByRole("row", { name: /Parkausweis .*Wiebke/ });
    await expect(row).toBeVisible({ timeout: 30_000 });
    await row.getByRole("link").click();
    const text = desk.locator('[data-draft="follow_up"]').getByLabel("Text", { exact: true });
    await expect(text).toBeVisible();
    await desk.keyboard.press("r");
    await expect(text).toBeFocused();
    await desk.keyboard.press("Control+Enter");
    await expect(desk.locator('[data-outbox="queued"]')).toBeVisible({ timeout: 30_000 });
    await desk.keyboard.press("z");
    await expect(event(desk, "draft.undone")).toBeVisible({ timeout: 30_000 });
  });
});
