import { expect, type Page, test } from "@playwright/test";
import { deliver } from "./support/letters";
import { headerAddress, mailsFor } from "./support/mailbox";
import { signedIn } from "./support/people";

/** Nobody else writes from this address, whichever stories a town has seen before. */
const citizen = { from: "Wiebke Tammen", address: "w.tammen@example.org" };

test.describe.configure({ mode: "serial" });

test.describe("a citizen's mail becomes a prepared case that a person approves", () => {
  let desk: Page;
  let office: Page;
  let number = "";

  test.beforeAll(async ({ browser }) => {
    desk = await signedIn(browser, "buergerservice");
    office = await signedIn(browser, "fachamt");
  });

  test("it is prepared in the queue within five seconds, with evidence beside each value", async () => {
    deliver({
      ...citizen,
      subject: "Bewohnerparkausweis Gartenstraße",
      body: "Guten Tag,\n\nhiermit beantrage ich einen Bewohnerparkausweis für mein Auto mit dem Kennzeichen ALB-WT 88.\nIch wohne in der Gartenstraße 12, 49991 Altenbrück.\n\nMit freundlichen Grüßen\nWiebke Tammen",
    });
    const row = desk.getByRole("row", { name: /Bewohnerparkausweis Gartenstraße/ });
    await expect(async () => {
      await desk.goto("/");
      await expect(row).toBeVisible({ timeout: 300 });
    }).toPass({ timeout: 8_000 });
    await row.getByRole("link").click();
    await expect(desk).toHaveURL(/\/cases\/\d{4}-\d{6}/);
    number = desk.url().split("/").at(-1) ?? "";
    await expect(proposal(desk, "Kennzeichen")).toContainText("ALB-WT 88");
    await expect(desk.locator("mark", { hasText: "ALB-WT 88" })).toBeVisible();
    await expect(event(desk, "case.received")).toContainText("Anliegen eingegangen");
    await expect(event(desk, "case.prepared")).toContainText("Lernendes Modell");
  });

  test("front-desk staff accept what is certain and look at what is not", async () => {
    await desk.getByRole("button", { name: /Alles Sichere bestätigen/ }).click();
    await expect(event(desk, "proposal.accepted").first()).toContainText("Britta Bürger");
    await expect(async () => {
      const open = desk.getByRole("button", { name: / bestätigen$/ });
      while ((await open.count()) > 0) await open.first().click({ timeout: 2_000 });
      await expect(open).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await expect(desk.getByRole("button", { name: "Zuordnen und ins Fachamt geben" })).toBeEnabled();
  });

  test("the follow-up asks for exactly what is missing and can be edited and taken back", async () => {
    const draft = desk.locator('[data-draft="follow_up"]');
    const body = draft.getByLabel("Text", { exact: true });
    await expect(body).toHaveValue(/Parkzone|Zone/);
    await body.fill(`${await body.inputValue()}\nSie können auch anrufen.`);
    await expect(draft.getByRole("status")).toHaveText("Gespeichert");
    await draft.getByRole("button", { name: "Freigeben und senden" }).click();
    await desk.getByRole("button", { name: "Senden rückgängig machen" }).click();
    await expect(event(desk, "draft.undone")).toBeVisible();
    expect(await mailsFor(citizen.address)).toHaveLength(0);
  });

  test("what was approved leaves once, exactly as shown, and stops the clock", async () => {
    const draft = desk.locator('[data-draft="follow_up"]');
    await expect(draft.getByLabel("Text", { exact: true })).toHaveValue(/Sie können auch anrufen/);
    await draft.getByRole("button", { name: "Freigeben und senden" }).click();
    await expect(desk.locator('[data-outbox="sent"]')).toBeVisible({ timeout: 20_000 });
    const mails = await mailsFor(citizen.address);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.raw).toContain(number);
    await expect(event(desk, "message.sent")).toContainText("für Bürger sichtbar");
    await expect(event(desk, "case.paused")).toBeVisible();
    await expect(desk.getByText("wartet auf Antwort")).toBeVisible();
  });

  test("the citizen's answer joins the case, fills the gap and starts the clock", async () => {
    const sent = (await mailsFor(citizen.address))[0]?.raw ?? "";
    const replyTo = headerAddress(sent, "Reply-To");
    deliver({
      ...citizen,
      to: replyTo,
      subject: `Re: Rückfrage [${number}]`,
      body: "Zone B, bitte ab dem 01.12.2026.\n\nWiebke Tammen",
    });
    await expect(async () => {
      await desk.reload();
      await expect(event(desk, "message.received")).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 10_000 });
    await expect(event(desk, "case.resumed")).toBeVisible();
    await expect(proposal(desk, /gültig|Beginn|ab/i).filter({ hasText: "2026-12-01" })).toBeVisible();
    await desk.goto("/?view=answered");
    await expect(desk.getByRole("row", { name: new RegExp(number) })).toContainText("Antwort ist da");
  });

  test("a forged answer opens a case of its own that is marked for checking", async () => {
    const sent = (await mailsFor(citizen.address))[0]?.raw ?? "";
    const replyTo = headerAddress(sent, "Reply-To");
    deliver({
      from: "Jemand Anders",
      address: "fremd@example.org",
      to: replyTo,
      subject: "Re: Rückfrage",
      body: "Bitte Zone C eintragen.",
    });
    await expect(async () => {
      await desk.goto("/");
      await expect(desk.getByRole("row", { name: /Jemand Anders/ })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 10_000 });
    await desk
      .getByRole("row", { name: /Jemand Anders/ })
      .getByRole("link")
      .click();
    await expect(desk.getByText("kommt aber von einer anderen Adresse").first()).toBeVisible();
    await expect(event(desk, "sender.unverified")).toBeVisible();
  });

  test("the department sees it only after triage, one specialist claims it and closes it", async () => {
    const before = await office.goto(`/cases/${number}`);
    expect(before?.status()).toBe(404);
    await expect(office.getByText("Das gibt es hier nicht")).toBeVisible();
    await desk.goto(`/cases/${number}`);
    await expect(async () => {
      const open = desk.getByRole("button", { name: / bestätigen$/ });
      while ((await open.count()) > 0) await open.first().click({ timeout: 2_000 });
      await expect(open).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await desk.getByRole("button", { name: "Zuordnen und ins Fachamt geben" }).click();
    await expect(event(desk, "case.triaged")).toContainText("Straßenverkehr");
    await office.goto("/");
    await office
      .getByRole("row", { name: new RegExp(number) })
      .getByRole("link")
      .click();
    await office.getByRole("button", { name: "Übernehmen", exact: true }).click();
    await expect(event(office, "case.claimed")).toContainText("Fatih Fachamt");
    await office.getByRole("button", { name: "Abschließen" }).click();
    await office.getByLabel("Ergebnis").selectOption({ label: "erledigt" });
    await office.getByLabel("Vermerk (intern)").fill("Ausweis verschickt");
    await office.getByRole("button", { name: "Ausführen" }).click();
    await expect(event(office, "case.closed")).toContainText("erledigt – Ausweis verschickt");
  });

  test("the manager sees it in the throughput figures and takes them along as a file", async ({
    browser,
  }) => {
    const manager = await signedIn(browser, "leitung");
    await manager.goto("/metrics");
    await expect(manager.getByRole("heading", { name: "Durchlauf" })).toBeVisible();
    await expect(manager.getByText(/kamen \S.* Vorgänge an/)).toBeVisible();
    await manager.getByText("Als Datei ausgeben").click();
    const file = manager.waitForEvent("download");
    await manager.getByRole("button", { name: "Herunterladen" }).click();
    expect((await file).suggestedFilename()).toMatch(/^durchlauf-[\d-]+\.csv$/);
  });
});

const event = (page: Page, type: string) => page.locator(`[data-event="${type}"]`);
const proposal = (page: Page, label: string | RegExp) =>
  page.locator("[data-proposal]").filter({ hasText: label });
