import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { newCase, open } from "./support/cases";
import { signedIn } from "./support/people";
import { shorten } from "./support/sign-ins";

const EMAIL = "buergerservice2@altenbrueck.example";
const warning = (page: Page) => page.getByRole("alertdialog", { name: "Ihre Anmeldung endet gleich" });
const bodyOf = (page: Page) => page.locator('[data-draft="follow_up"]').getByLabel("Text", { exact: true });

/** Lets every open page ask the server now instead of within ten seconds. Loading one would be a sign of life. */
const askAnew = (page: Page) =>
  page.evaluate(() => new BroadcastChannel("klarfall-sign-in").postMessage("stayed"));

let desk: Page;
let number = "";
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  desk = await signedIn(browser, "buergerservice2");
  number = await newCase(desk, "Parkausweis Feierabend");
});

test.describe("the end of a sign-in", () => {
  test.describe.configure({ mode: "serial" });
  test("it is announced where nobody moved a hand, and put off in one tab for all", async () => {
    const other = await desk.context().newPage();
    await Promise.all([desk.goto(`/cases/${number}`), other.goto("/preferences")]);
    await shorten(EMAIL, { idle: 110 });
    await askAnew(desk);
    await expect(warning(desk)).toBeVisible();
    await expect(warning(desk)).toContainText(/Noch 1:\d\d Minuten/);
    await expect(desk.getByRole("button", { name: "Angemeldet bleiben" })).toBeFocused();
    await expect(warning(other)).toBeVisible();
    const { violations } = await new AxeBuilder({ page: desk }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await desk.keyboard.press("Enter");
    await expect(warning(desk)).toHaveCount(0);
    await expect(warning(other)).toHaveCount(0);
    await other.close();
  });

  test("the working day ends: the text is kept, and goes on after signing in", async () => {
    await open(desk, number);
    await bodyOf(desk).fill("Vor dem Feierabend getippt.");
    await expect(desk.locator('[data-draft="follow_up"]').getByRole("status")).toHaveText("Gespeichert");
    await shorten(EMAIL, { absolute: 110 });
    await desk.reload();
    await expect(warning(desk)).toContainText("lässt sich nicht verlängern");
    await desk.getByRole("button", { name: "Bis dahin weiterarbeiten" }).click();
    // Once read it stays closed, whatever the server tells meanwhile.
    await askAnew(desk);
    await expect(desk.getByText(/Ihre Anmeldung endet gleich Noch/)).toBeVisible();
    await expect(warning(desk)).toHaveCount(0);
    await bodyOf(desk).press("ControlOrMeta+End");
    await bodyOf(desk).pressSequentially(" Und noch das.");
    await shorten(EMAIL, { absolute: 2 });
    await askAnew(desk);
    await expect(desk).toHaveURL(/\/signin/, { timeout: 30_000 });
    await desk.getByLabel("E-Mail-Adresse").fill(EMAIL);
    await desk.getByLabel("Passwort", { exact: true }).fill("mein-eigenes-passwort");
    await desk.getByRole("button", { name: "Anmelden", exact: true }).click();
    await expect(desk).toHaveURL(new RegExp(number));
    await expect(bodyOf(desk)).toHaveValue("Vor dem Feierabend getippt. Und noch das.");
  });

  test("whoever leaves at once is followed by her other tabs", async () => {
    const other = await desk.context().newPage();
    await other.goto("/preferences");
    await shorten(EMAIL, { idle: 110 });
    await askAnew(desk);
    await warning(desk).getByRole("button", { name: "Jetzt abmelden" }).click();
    await expect(desk).toHaveURL(/\/signin\?back=/);
    await expect(other).toHaveURL(/\/signin\?back=%2Fpreferences/);
  });
});
