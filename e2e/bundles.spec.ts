import { expect, type Page, test } from "@playwright/test";
import { event, open } from "./support/cases";
import { deliver } from "./support/letters";
import { mailsFor } from "./support/mailbox";
import { signedIn } from "./support/people";

const first = { from: "Bernd Fink", address: "bernd.fink@example.org" };
const second = { from: "Rita Moll", address: "rita.moll@example.org" };

/** The number of a letter once its row stands in the queue. */
async function numberOf(desk: Page, subject: string): Promise<string> {
  const row = desk.getByRole("row", { name: new RegExp(subject) });
  await expect(row).toBeVisible({ timeout: 30_000 });
  return (await row.getAttribute("data-number")) ?? "";
}

test("what two people report is proposed as one thing, bundled, renamed, and answered with one text", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const desk = await signedIn(browser, "buergerservice");
  await desk.goto("/");
  const hole = "in der Kapellenstraße vor Haus 23 ist ein riesiges Schlagloch.";
  deliver({ ...first, subject: "Loch vor der Tür", body: `Guten Tag,\n\n${hole}\n\nBernd Fink` });
  const one = await numberOf(desk, "Loch vor der Tür");
  const again = "in der Kapellenstr. 21 ist ein tiefes Schlagloch in der Fahrbahn.";
  deliver({ ...second, subject: "Fahrbahn kaputt", body: `Moin,\n\n${again}\n\nRita Moll` });
  const two = await numberOf(desk, "Fahrbahn kaputt");

  await open(desk, two);
  const proposal = desk.getByRole("region", { name: "Das könnte dieselbe Sache sein" });
  await expect(proposal).toContainText(`Vorgang ${one} kam von jemand anderem`);
  await expect(proposal).toContainText("Kapellenstr. 21");
  await proposal.getByLabel("Name des Bündels").fill("Schlagloch Kapellenstraße");
  await proposal.getByRole("button", { name: "Bündeln", exact: true }).click();
  await expect(event(desk, "case.bundled")).toContainText("Schlagloch Kapellenstraße");
  await expect(proposal).toHaveCount(0);

  await desk.getByRole("link", { name: "Bündel „Schlagloch Kapellenstraße“" }).click();
  await desk.getByRole("button", { name: "Umbenennen" }).click();
  await desk.getByLabel("Neuer Name des Bündels").fill("Schlaglöcher Kapellenstraße");
  await desk.locator("form").getByRole("button", { name: "Umbenennen" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Schlaglöcher Kapellenstraße");

  await desk.getByLabel("Betreff").fill("Ihre Meldung zur Kapellenstraße");
  await desk.getByLabel("Text (ohne Anrede)").fill("das Schlagloch wird am Montag geschlossen.");
  await desk.getByText(`So geht es an ${second.address}`).click();
  await expect(desk.getByText("Guten Tag Rita Moll,")).toBeVisible();
  await desk.getByRole("button", { name: "Für 2 Vorgänge freigeben und senden" }).click();
  await expect(
    desk.getByRole("status").filter({ hasText: "Freigegeben: 2. Nicht gesendet: 0." }),
  ).toBeVisible();

  for (const [number, { address }] of [
    [one, first],
    [two, second],
  ] as const) {
    await open(desk, number);
    await expect(event(desk, "case.bundleRenamed")).toContainText("Schlaglöcher Kapellenstraße");
    await expect(event(desk, "draft.approved")).toBeVisible();
    await expect
      .poll(async () => (await mailsFor(address)).map(({ raw }) => raw).join("\n"), { timeout: 30_000 })
      .toContain(number);
    await expect(event(desk, "message.sent")).toBeVisible({ timeout: 15_000 });
  }
});
