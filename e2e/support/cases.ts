import { expect, type Page } from "@playwright/test";
import { deliver } from "./letters";

/** A citizen whose request somebody works on. */
export const citizen = { from: "Wiebke Tammen", address: "wiebke.tammen@example.org" };

/** Delivers a request that is clear but lacks something, and gives its number once the open queue shows it. */
export async function newCase(desk: Page, subject: string): Promise<string> {
  await desk.goto("/");
  deliver({
    ...citizen,
    subject,
    body: "Guten Tag,\n\nhiermit beantrage ich einen Bewohnerparkausweis für mein Auto mit dem Kennzeichen ALB-WT 88.\nIch wohne in der Gartenstraße 12, 49991 Altenbrück.\n\nMit freundlichen Grüßen\nWiebke Tammen",
  });
  const row = desk.getByRole("row", { name: new RegExp(subject) });
  await expect(row).toBeVisible({ timeout: 20_000 });
  const number = await row.getAttribute("data-number");
  return number ?? "";
}

/** Opens a case as the person of this page sees it. */
export async function open(page: Page, number: string): Promise<void> {
  await page.goto(`/cases/${number}`);
  await expect(event(page, "case.prepared")).toBeVisible();
}

/** Lets the front desk confirm everything and hand the case to its department. */
export async function handOver(desk: Page, number: string): Promise<void> {
  await open(desk, number);
  await expect(async () => {
    const waiting = desk.getByRole("button", { name: / bestätigen$/ });
    while ((await waiting.count()) > 0) await waiting.first().click({ timeout: 2_000 });
    await expect(waiting).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await desk.getByRole("button", { name: "Zuordnen und ins Fachamt geben" }).click();
  await expect(event(desk, "case.triaged")).toBeVisible();
}

/** Entries of the timeline of one kind. */
export const event = (page: Page, type: string) => page.locator(`[data-event="${type}"]`);
