import { statSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { deliver } from "./support/letters";
import { signedIn } from "./support/people";

const citizen = { from: "Runa Auskunfteich", address: "runa@auskunfteich.example" };

/** No fault that axe knows, and nothing wider than a phone. */
async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => v.id)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1366, height: 768 });
}

test("a citizen is given what is held about her, a hold is set, and the auditor sees it", async ({
  browser,
}) => {
  const desk = await signedIn(browser, "buergerservice");
  deliver({
    ...citizen,
    subject: "Auskunfteich",
    body: "Guten Tag,\n\ndie Laterne am Lindenweg 5 ist aus.\n\nRuna Auskunfteich",
  });
  const row = desk.getByRole("row", { name: /Auskunfteich/ });
  await expect(row).toBeVisible({ timeout: 20_000 });
  const number = (await row.getAttribute("data-number")) ?? "";

  const officer = await signedIn(browser, "datenschutz");
  await officer.goto("/records");
  await sound(officer);
  await officer.getByLabel("Vorgangsnummer", { exact: true }).fill(number);
  await officer.getByRole("button", { name: "Sperren" }).click();
  await expect(officer.getByRole("button", { name: `Löschsperre von ${number} aufheben` })).toBeVisible();
  await officer.getByLabel("E-Mail-Adresse oder Vorgangsnummer").fill(citizen.address);
  await officer.getByRole("button", { name: "Suchen" }).click();
  await expect(officer.getByRole("heading", { name: "Auskunft nach Artikel 15 DSGVO" })).toBeVisible();
  expect(officer.url()).not.toContain("@");
  await expect(officer.getByText("die Laterne am Lindenweg 5 ist aus")).toHaveCount(2);
  await sound(officer);
  const [file] = await Promise.all([
    officer.waitForEvent("download"),
    officer.getByRole("link", { name: "Als PDF herunterladen" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`auskunft-${number}.pdf`);
  expect(statSync(await file.path()).size).toBeGreaterThan(10_000);
  await officer.getByRole("checkbox").check();
  await officer.getByRole("button", { name: "Endgültig löschen" }).click();
  await expect(officer.getByText("Mindestens ein Vorgang ist noch offen")).toBeVisible();

  const auditor = await signedIn(browser, "revision");
  await auditor.goto(`/audit?number=${number}`);
  for (const kind of ["Auskunft freigegeben", "Auskunft angesehen", "Löschsperre gesetzt"])
    await expect(auditor.getByRole("cell", { name: kind }).first()).toBeVisible();
  await sound(auditor);
});
