import { expect, type Page, test } from "@playwright/test";
import { CASE_RIGHTS } from "@/lib/case/rules/rights";
import type { CaseStatus } from "@/lib/case/schema";
import type { Role } from "@/lib/user/schema";
import { event, handOver, newCase, open } from "./support/cases";
import { mailsFor } from "./support/mailbox";
import { signedIn } from "./support/people";

let desk: Page;
let second: Page;
let office: Page;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  desk = await signedIn(browser, "buergerservice");
  second = await signedIn(browser, "buergerservice2");
  office = await signedIn(browser, "fachamt");
});

const draftOf = (page: Page) => page.locator('[data-draft="follow_up"]');
const bodyOf = (page: Page) => draftOf(page).getByLabel("Text", { exact: true });

/** The verbs of all commands that the palette offers on this page. */
async function offered(page: Page): Promise<string[]> {
  const dialog = page.getByRole("dialog", { name: "Befehle" });
  // A key pressed before the page listens is the browser's.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const verbs = await page
    .locator("[data-entry]")
    .evaluateAll((all) => all.map((e) => e.getAttribute("data-entry")));
  await page.keyboard.press("Escape");
  return [...new Set(verbs.flatMap((verb) => verb || []))].sort();
}

/** What the table of rights allows a role in a state, as far as it can be done with a fresh case on its page. */
function allowed(role: Role, status: CaseStatus, without: readonly string[]): string[] {
  return Object.entries(CASE_RIGHTS)
    .filter(
      ([verb, rights]) =>
        !without.includes(verb) &&
        rights.some((r) => r.role === role && r.reach !== "claimed" && r.statuses.includes(status)),
    )
    .map(([verb]) => verb)
    .sort();
}

test.describe("commands", () => {
  test.describe.configure({ mode: "serial" });
  test("the palette offers exactly what the table of rights allows, role by role (U11)", async ({
    browser,
  }) => {
    const number = await newCase(desk, "Parkausweis Befehle");
    await open(desk, number);
    // Handing over waits for everything unsure; no message to take back, no step of one's own, one concern only.
    const absent = ["triage", "undo", "revert", "split", "countersign"];
    expect(await offered(desk)).toEqual(allowed("front_desk", "received", absent));
    await handOver(desk, number);
    await open(office, number);
    expect(await offered(office)).toEqual(allowed("specialist", "triaged", ["revert", "countersign"]));
    const manager = await signedIn(browser, "leitung");
    await open(manager, number);
    expect(await offered(manager)).toEqual(allowed("manager", "triaged", ["revert", "countersign"]));
  });

  test("a command is found by another word for it, and runs", async () => {
    await office.keyboard.press("Control+k");
    await office.getByLabel("Befehl suchen").fill("holen");
    await office.keyboard.press("Enter");
    await expect(event(office, "case.claimed")).toContainText("Fatih Fachamt");
  });

  test("the last step is taken back with one key, and both stand in the timeline", async () => {
    await office.locator("h1").click();
    await office.keyboard.press("z");
    await expect(event(office, "case.reverted")).toContainText("Zurückgenommen: Übernommen");
    await expect(office.getByRole("button", { name: "Übernehmen", exact: true })).toBeVisible();
  });

  test("keys are shown by ?, silent in fields, and dead once switched off; one can be moved", async () => {
    await office.keyboard.press("?");
    await expect(office.getByRole("dialog", { name: "Tastatur" })).toBeVisible();
    await office.keyboard.press("Escape");
    await office.goto("/preferences");
    await office.getByLabel("Übernehmen").fill("m");
    await office.getByRole("button", { name: "Einstellungen speichern" }).click();
    await expect(office.getByText("Gespeichert.")).toBeVisible();
    await office.goto("/?view=department");
    await office.keyboard.press("j");
    await office.keyboard.press("Enter");
    await expect(office.getByRole("button", { name: "Übernehmen", exact: true })).toBeVisible();
    await office.keyboard.press("c");
    await expect(office.getByRole("button", { name: "Übernehmen", exact: true })).toBeVisible();
    await office.keyboard.press("m");
    await expect(event(office, "case.claimed").first()).toBeVisible();
    await office.goto("/preferences");
    await office.getByLabel("Einzelne Tasten lösen Befehle aus").uncheck();
    await office.getByRole("button", { name: "Übliche Tasten einsetzen" }).click();
    await office.getByRole("button", { name: "Einstellungen speichern" }).click();
    await expect(office.getByText("Gespeichert.")).toBeVisible();
    await office.evaluate(() => sessionStorage.clear());
    await office.goto("/?view=department");
    await office.keyboard.press("j");
    await expect(office.locator("tr :focus")).toHaveCount(0);
    await office.goto("/preferences");
    await office.getByLabel("Einzelne Tasten lösen Befehle aus").check();
    await office.getByRole("button", { name: "Einstellungen speichern" }).click();
    await expect(office.getByText("Gespeichert.")).toBeVisible();
  });
});

test.describe("two people at one case", () => {
  test.describe.configure({ mode: "serial" });
  let number = "";
  test("each sees within two seconds that the other reads, and that she writes", async () => {
    number = await newCase(desk, "Parkausweis Gleichzeitig");
    await open(desk, number);
    await open(second, number);
    await expect(desk.locator("[data-presence]")).toContainText("Bora Schalter liest mit", {
      timeout: 2_500,
    });
    await bodyOf(second).pressSequentially("!");
    await expect(desk.locator("[data-presence]")).toContainText("Bora Schalter schreibt gerade", {
      timeout: 2_500,
    });
  });

  test("what one does appears at the other without reload, and typed text stays", async () => {
    await desk.getByRole("button", { name: "Notiz hinzufügen" }).click();
    await desk.getByLabel("Notiz (nur intern sichtbar)").fill("Halb getippte Not");
    await second.getByRole("button", { name: /Alles Sichere bestätigen/ }).click();
    await expect(event(desk, "proposal.accepted").first()).toContainText("Bora Schalter", { timeout: 5_000 });
    await expect(desk.getByLabel("Notiz (nur intern sichtbar)")).toHaveValue("Halb getippte Not");
    await desk.getByRole("button", { name: "Abbrechen" }).click();
  });

  test("two versions of a draft stand side by side, and the person chooses", async () => {
    await expect(draftOf(desk).getByRole("status")).toHaveText("");
    const before = await bodyOf(desk).inputValue();
    await desk.context().setOffline(true);
    await bodyOf(desk).fill(`${before}\nFassung von Britta.`);
    await bodyOf(second).fill(`${before}\nFassung von Bora.`);
    await expect(draftOf(second).getByRole("status")).toHaveText("Gespeichert");
    await desk.context().setOffline(false);
    const versions = desk.locator("[data-versions]");
    await expect(versions).toContainText("Fassung von Britta.", { timeout: 20_000 });
    await expect(versions).toContainText("Fassung von Bora.");
    await expect(draftOf(desk).getByRole("button", { name: "Freigeben und senden" })).toBeDisabled();
    await versions.getByRole("button", { name: "Meinen Text nehmen" }).click();
    await expect(versions).toHaveCount(0);
    await expect(bodyOf(second)).toHaveValue(/Fassung von Britta/, { timeout: 15_000 });
  });

  test("whoever is slower to approve is stopped, and loses no word (U4)", async () => {
    await expect(draftOf(desk).getByRole("button", { name: "Freigeben und senden" })).toBeEnabled();
    await desk.context().setOffline(true);
    await bodyOf(desk).pressSequentially(" Noch ein Satz.");
    await draftOf(second).getByRole("button", { name: "Freigeben und senden" }).click();
    await expect(second.locator('[data-outbox="sent"]')).toBeVisible({ timeout: 20_000 });
    await desk.context().setOffline(false);
    const versions = desk.locator("[data-versions]");
    await expect(versions).toContainText("Noch ein Satz.", { timeout: 20_000 });
    await expect(versions).toContainText("Freigegebener Text von Bora Schalter");
    const mails = await mailsFor("wiebke.tammen@example.org");
    expect(mails.filter((mail) => mail.raw.includes(number))).toHaveLength(1);
    await versions.getByRole("button", { name: "Meinen Text verwerfen" }).click();
    await expect(versions).toHaveCount(0);
  });
});

test.describe("several cases at once", () => {
  test.describe.configure({ mode: "serial" });
  test("they are claimed together, one that is gone is named, and everything is taken back (U9)", async () => {
    test.setTimeout(180_000);
    const numbers: string[] = [];
    for (const n of [1, 2]) {
      const number = await newCase(desk, `Parkausweis Stapel ${n}`);
      await handOver(desk, number);
      numbers.push(number);
    }
    await office.goto("/?view=department");
    const box = (number: string) => office.getByLabel(`${number} auswählen`);
    for (const number of numbers) await box(number).check();
    const bar = office.getByRole("region", { name: "Ausgewählte Vorgänge" });
    await expect(bar).toContainText("2 ausgewählt");
    await bar.getByRole("button", { name: "Übernehmen (2 von 2 möglich)" }).click();
    await expect(bar).toContainText("2 erledigt, 0 nicht");
    await bar.getByRole("button", { name: "Alles zurücknehmen" }).click();
    await expect(bar).toContainText("2 zurückgenommen, 0 nicht");
    await open(office, numbers[0] ?? "");
    await expect(event(office, "case.reverted")).toBeVisible();
  });

  test("a case goes back to the front desk with the reason, and shows up there at once", async () => {
    await second.goto("/?view=unclear");
    await office.getByRole("button", { name: "Zurück an den Bürgerservice" }).click();
    await office
      .getByLabel("Warum gehört der Vorgang nicht hierher?")
      .fill("Bewohnerparken macht jetzt das Bürgerbüro");
    await office.getByRole("button", { name: "Ausführen" }).click();
    await expect(second.getByRole("row", { name: /Parkausweis Stapel 1/ })).toBeVisible({ timeout: 5_000 });
    await second.getByRole("link", { name: /Parkausweis Stapel 1/ }).click();
    await expect(event(second, "case.handedBack")).toContainText("Bewohnerparken macht jetzt das Bürgerbüro");
  });

  test("a note calls a colleague, who sees it wherever she is", async () => {
    await desk.goto("/quality");
    await second.getByRole("button", { name: "Notiz hinzufügen" }).click();
    await second.getByLabel("Notiz (nur intern sichtbar)").fill("Kannst du das einordnen?");
    await second.getByText("Kolleginnen und Kollegen erwähnen").click();
    await second.getByLabel("Britta Bürger").check();
    await second.getByRole("button", { name: "Ausführen" }).click();
    await expect(event(second, "note.added")).toContainText("Kannst du das einordnen?");
    await desk.goto("/");
    await desk.getByText("Für Sie erwähnt (1)").click();
    await desk.getByRole("link", { name: /Bora Schalter hat Sie erwähnt/ }).click();
    await expect(event(desk, "note.added")).toContainText("Bora Schalter");
    await expect(desk.locator("[data-mentions]")).toHaveCount(0);
  });
});

test("the whole case can be printed, without anything that only a screen can do (U12)", async () => {
  await open(desk, await newCase(desk, "Parkausweis Akte"));
  await desk.getByRole("link", { name: "Druckansicht" }).click();
  const sheet = desk.locator("[data-print]");
  await expect(sheet).toContainText("Kennzeichen ALB-WT 88");
  await expect(sheet).toContainText("Vorschlag, nicht bestätigt");
  await expect(sheet).toContainText("Anliegen eingegangen");
  await desk.emulateMedia({ media: "print" });
  await expect(desk.getByRole("navigation", { name: "Hauptnavigation" })).toBeHidden();
  await expect(desk.getByRole("button", { name: "Drucken" })).toBeHidden();
  expect((await desk.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  await desk.emulateMedia({ media: "screen" });
});
