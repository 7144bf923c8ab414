import { expect, type Page, test } from "@playwright/test";
import { citizen, event, newCase, open } from "./support/cases";
import { deliver } from "./support/letters";
import { signedIn } from "./support/people";

let desk: Page;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  desk = await signedIn(browser, "buergerservice");
});

/** The row of a letter once it is prepared; its number. */
async function numberOf(page: Page, subject: string): Promise<string> {
  await page.goto("/");
  const row = page.getByRole("row", { name: new RegExp(subject) }).first();
  await expect(row).toBeVisible({ timeout: 20_000 });
  return (await row.getAttribute("data-number")) ?? "";
}

test("a letter with two concerns becomes two cases, and one again", async () => {
  deliver({
    ...citizen,
    subject: "Hund und Parkausweis",
    body: "Guten Tag,\n\nhiermit melde ich meinen Hund Bello zur Hundesteuer an. Er ist ein Labrador und seit dem 1. November bei mir.\n\nAußerdem beantrage ich einen Bewohnerparkausweis für mein Auto mit dem Kennzeichen ALB-WT 88.\n\nMit freundlichen Grüßen\nWiebke Tammen",
  });
  const number = await numberOf(desk, "Hund und Parkausweis");
  await open(desk, number);
  const split = desk.locator('[data-form="split"]');
  await expect(split.getByRole("checkbox")).toHaveCount(1);
  await split.getByRole("button", { name: "Aufteilen" }).click();
  await expect(event(desk, "case.split")).toContainText(/Aufgeteilt: neue Vorgänge \d{4}-\d{6}/);
  await expect(split).toHaveCount(0);
  const other = desk.locator('[data-link="split"]').getByRole("link");
  const second = await other.innerText();
  await other.click();
  await expect(desk).toHaveURL(new RegExp(second));
  await expect(event(desk, "case.splitOff")).toContainText(number);
  await expect(desk.getByRole("article").first()).toContainText("Bewohnerparkausweis");
  await expect(desk.locator('[data-proposal="Leistung"]')).toContainText(/park/i);
  await open(desk, number);
  await desk.getByRole("button", { name: "Zurücknehmen: Aufgeteilt" }).click();
  await expect(event(desk, "case.reverted")).toContainText("Aufgeteilt");
  await expect(split).toBeVisible();
  await desk.goto(`/cases/${second}`);
  await expect(event(desk, "case.rejoined")).toContainText(number);
});

test("what several people report lies in one bundle, and each keeps a case of its own", async () => {
  const first = await newCase(desk, "Bündel Laterne eins");
  const second = await newCase(desk, "Bündel Laterne zwei");
  await open(desk, second);
  await desk.getByRole("button", { name: "Mit ähnlichen Vorgängen bündeln" }).click();
  await desk.getByLabel("Nummer des anderen Vorgangs").fill(first);
  await desk.getByLabel("Worum geht es gemeinsam?").fill("Laternen in der Gartenstraße");
  await desk.getByRole("button", { name: "Ausführen" }).click();
  await expect(event(desk, "case.bundled")).toContainText("Laternen in der Gartenstraße");
  await desk.getByRole("link", { name: "Bündel „Laternen in der Gartenstraße“" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Laternen in der Gartenstraße");
  await expect(desk.locator("[data-number]")).toHaveCount(2);
  await desk.getByRole("link", { name: first }).click();
  await expect(event(desk, "case.bundled")).toContainText(second);
  await desk.getByRole("button", { name: "Aus dem Bündel nehmen" }).click();
  await expect(event(desk, "case.unbundled")).toBeVisible();
  await expect(desk.locator('[data-link="bundle"]')).toHaveCount(0);
});
