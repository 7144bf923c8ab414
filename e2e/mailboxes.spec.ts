import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type Dovecot, ensureDovecot, startDovecot } from "./support/dovecot";
import { signedIn } from "./support/people";

const there = ensureDovecot();

test.describe("a mailbox of the town", () => {
  test.skip(!there, "no IMAP server here, and none can be installed");
  let server: Dovecot;
  let admin: Page;
  let desk: Page;
  test.beforeAll(async ({ browser }) => {
    server = await startDovecot();
    server.deliver("tiefbau", mail("schon da", "Die Bank im Rosenpark ist zerbrochen."));
    admin = await signedIn(browser, "verwaltung");
    desk = await signedIn(browser, "buergerservice");
  });
  test.afterAll(() => server.stop());

  test("the administrator tries it out, is told what is wrong, and adds it", async () => {
    await admin.goto("/administration");
    await admin.getByRole("link", { name: "Postfächer" }).click();
    await admin.getByLabel("Mailserver (IMAP)").fill("127.0.0.1");
    await admin.getByLabel("Port").fill(String(server.port));
    await admin.getByLabel("Verschlüsselung").selectOption({ label: "keine (nur auf diesem Rechner)" });
    await admin.getByLabel("Benutzername").fill("tiefbau");
    await admin.getByLabel("Passwort des Postfachs").fill("falsch");
    await admin.getByRole("button", { name: "Verbindung testen" }).click();
    await expect(admin.getByText("lehnt Benutzername oder Passwort ab")).toBeVisible({ timeout: 30_000 });
    await admin.getByLabel("Passwort des Postfachs").fill(server.password);
    await admin.getByRole("button", { name: "Verbindung testen" }).click();
    await expect(admin.getByText("Nachrichten im Ordner: 1")).toBeVisible({ timeout: 30_000 });
    await admin.getByRole("button", { name: "Postfach hinzufügen" }).click();
    const row = admin.getByRole("listitem").filter({ hasText: "tiefbau" });
    await expect(row).toBeVisible();
    await expect(async () => {
      await admin.reload();
      await expect(row.getByText("wird abgerufen", { exact: true })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    const { violations } = await new AxeBuilder({ page: admin }).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
  });

  test("what lies there and what comes in later stands in the queue by itself", async () => {
    await found(desk, "schon da");
    server.deliver("tiefbau", mail("gerade gekommen", "Die Ampel am Hafenplatz ist aus."));
    await found(desk, "gerade gekommen");
  });

  test("it fits a phone and can be stopped", async () => {
    await admin.setViewportSize({ width: 320, height: 640 });
    await admin.goto("/administration/mailboxes");
    const wide = await admin.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await admin.getByRole("button", { name: "Abruf von tiefbau anhalten" }).click();
    await expect(admin.getByText("angehalten", { exact: true })).toBeVisible();
  });

  test("nobody else sees the page", async () => {
    await desk.goto("/administration/mailboxes");
    await expect(desk).toHaveURL(/forbidden/);
  });
});

async function found(page: Page, subject: string): Promise<void> {
  await expect(async () => {
    await page.goto("/");
    await expect(page.getByRole("link", { name: subject }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

function mail(subject: string, text: string): string {
  return `From: Eva Ast <eva@ast.example>\r\nTo: tiefbau@altenbrueck.example\r\nSubject: ${subject}\r\nMessage-ID: <${subject.replaceAll(" ", "-")}@ast.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGuten Tag,\r\n\r\n${text}\r\n\r\nEva Ast\r\n`;
}
