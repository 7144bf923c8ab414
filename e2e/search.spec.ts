import { expect, type Page, test } from "@playwright/test";
import { handOver, newCase, open } from "./support/cases";
import { deliver } from "./support/letters";
import { signedIn } from "./support/people";

let desk: Page;
let office: Page;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  desk = await signedIn(browser, "buergerservice");
  office = await signedIn(browser, "fachamt");
});

const hits = (page: Page) => page.getByRole("list", { name: "Gefundene Vorgänge" }).getByRole("listitem");
/** Types words into the one field, as a person does who never leaves the keyboard. */
async function look(page: Page, words: string): Promise<void> {
  await page.locator("h1").first().click();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

test.describe("search", () => {
  test.describe.configure({ mode: "serial" });
  let number = "";
  test("a letter is found by a word in another form, a misspelt name and a number, and shows why", async () => {
    await desk.goto("/");
    deliver({
      from: "Annegret Wischnewski",
      address: "a.wischnewski@example.org",
      subject: "Defekte Ampeln",
      body: "Guten Tag,\n\nan der Kreuzung Lindenweg sind zwei Ampelanlagen ausgefallen. Mein Zeichen ist 32.1-4711/2026.\n\nMit freundlichen Grüßen\nAnnegret Wischnewski",
    });
    const row = desk.getByRole("row", { name: /Defekte Ampeln/ });
    await expect(row).toBeVisible({ timeout: 20_000 });
    number = (await row.getAttribute("data-number")) ?? "";

    await look(desk, "Ampelanlage Kreuzungen");
    await expect(hits(desk)).toHaveCount(1);
    await expect(hits(desk).locator("mark", { hasText: "Ampelanlagen" })).toBeVisible();
    await expect(hits(desk)).toContainText("Nachricht");
    await look(desk, "Wischnewsky");
    await expect(hits(desk).first()).toContainText("ähnlicher Name");
    await look(desk, "3214711 2026");
    await expect(hits(desk).locator("mark", { hasText: "32.1-4711/2026" })).toBeVisible();
    await look(desk, number);
    await expect(hits(desk)).toHaveCount(1);
  });

  test("what is looked for stands in no address; back from a case the search is as it was", async () => {
    await look(desk, "Wischnewsky");
    await expect(hits(desk).first()).toBeVisible();
    expect(new URL(desk.url()).search).toBe("");
    await desk.locator("h1").click();
    await desk.keyboard.press("j");
    await desk.keyboard.press("Enter");
    await expect(desk).toHaveURL(/\/cases\//);
    await desk.getByRole("link", { name: "Zurück zur Suche" }).click();
    await expect(desk.getByRole("searchbox")).toHaveValue("Wischnewsky");
    await expect(hits(desk).first().getByRole("link")).toBeFocused();
  });

  test("another department finds nothing of it, not even by its number (S3)", async () => {
    await office.goto("/");
    for (const words of ["Ampelanlage", "Wischnewski", number, "3214711 2026"]) {
      await look(office, words);
      await expect(office.getByText("Nichts gefunden.")).toBeVisible();
      await expect(hits(office)).toHaveCount(0);
    }
  });

  test("without a connection the words stay, and the page says what to do", async () => {
    await desk.goto("/search");
    await expect(hits(desk).first()).toBeVisible();
    await desk.context().setOffline(true);
    await look(desk, "Kreuzung");
    await expect(desk.getByRole("alert").filter({ hasText: "Keine Verbindung" }).first()).toBeVisible();
    await expect(desk.getByRole("searchbox")).toHaveValue("Kreuzung");
    await desk.context().setOffline(false);
  });

  test("without a connection a page that was never open is waited for, not left for an error page", async () => {
    await desk.goto("/preferences");
    await expect(desk.getByRole("searchbox")).toBeEnabled();
    await desk.context().setOffline(true);
    await look(desk, "Kreuzung");
    await desk.waitForTimeout(1_500);
    expect(desk.url()).toMatch(/\/preferences$/);
    await expect(desk.getByRole("searchbox")).toHaveValue("Kreuzung");
    await desk.context().setOffline(false);
    await expect(desk).toHaveURL(/\/search$/);
    await expect(hits(desk).first()).toBeVisible();
  });
});

test.describe("queue", () => {
  test("filters stand in the address, are taken away by their chips, and give others the same rows", async ({
    browser,
  }) => {
    const number = await newCase(desk, "Parkausweis Filter");
    await desk.getByText("Filtern und sortieren").click();
    await desk.getByLabel("Weg", { exact: true }).selectOption({ label: "E-Mail" });
    await desk.getByLabel("Es fehlen Angaben").check();
    await desk.getByLabel("Reihenfolge").selectOption({ label: "Der neueste Eingang zuerst" });
    await desk.getByRole("button", { name: "Anwenden" }).click();
    await expect(desk).toHaveURL(/\?view=desk&sort=newest&channel=email&incomplete=1$/);
    await expect(desk.locator("tbody tr").first()).toHaveAttribute("data-number", number);
    await expect(desk.locator("th[aria-sort='descending']")).toContainText("Eingang");
    const rows = (page: Page) =>
      page.locator("tbody tr").evaluateAll((all) => all.map((row) => row.getAttribute("data-number")));
    const second = await signedIn(browser, "buergerservice2");
    await second.goto(desk.url());
    expect(await rows(second)).toEqual(await rows(desk));
    await desk.getByRole("link", { name: "Es fehlen Angaben, Filter entfernen" }).click();
    await expect(desk).toHaveURL(/\?view=desk&sort=newest&channel=email$/);
  });

  test("a view is kept under a name, opens as it was, and goes again", async () => {
    await desk.goto("/?view=desk&sort=newest&channel=email");
    await desk.getByText(/^Gemerkte Ansichten/).click();
    await desk.getByLabel("Diese Ansicht merken als").fill("Neue Mails");
    await desk.getByRole("button", { name: "Merken" }).click();
    await expect(desk.getByText("Gemerkte Ansichten (1)")).toBeVisible();
    await desk.goto("/");
    await desk.getByText("Gemerkte Ansichten (1)").click();
    await desk.getByRole("link", { name: "Neue Mails" }).click();
    await expect(desk.getByRole("link", { name: "Weg: E-Mail, Filter entfernen" })).toBeVisible();
    await desk.getByRole("button", { name: "Ansicht Neue Mails entfernen" }).click();
    await expect(desk.getByText("Gemerkte Ansichten", { exact: true }).first()).toBeVisible();
  });

  test("it opens in the same place on return, also by way of another page", async () => {
    await desk.goto("/?view=desk&sort=newest&channel=email");
    await desk.keyboard.press("j");
    await desk.keyboard.press("j");
    const place = await desk.locator("tbody tr:focus-within").getAttribute("data-number");
    await desk.keyboard.press("Enter");
    await expect(desk).toHaveURL(new RegExp(`/cases/${place}$`));
    await desk.getByRole("link", { name: "Zurück zum Posteingang" }).click();
    await expect(desk).toHaveURL(/\?view=desk&sort=newest&channel=email$/);
    await expect(desk.locator(`tr[data-number="${place}"] a`)).toBeFocused();
    await desk.getByRole("link", { name: "Anliegen aufnehmen" }).click();
    await expect(desk).toHaveURL(/cases\/new$/);
    await desk.getByRole("link", { name: "Posteingang", exact: true }).click();
    await expect(desk).toHaveURL(/\?view=desk&sort=newest&channel=email$/);
  });

  test("who comes back sees what came in meanwhile, and it alone at a press", async ({ browser }) => {
    const first = await signedIn(browser, "buergerservice2");
    await first.context().close();
    const number = await newCase(desk, "Parkausweis Wiederkehr");
    const again = await signedIn(browser, "buergerservice2");
    await again.goto("/");
    await expect(again.locator(`tr[data-number="${number}"]`)).toContainText("neu");
    await again.getByRole("link", { name: /^Neu seit Ihrem letzten Besuch \(\d+\)$/ }).click();
    await expect(again).toHaveURL(/new=1$/);
    await expect(again.locator(`tr[data-number="${number}"]`)).toBeVisible();
  });

  test("a case handed over is found by its department from then on", async () => {
    const number = await newCase(desk, "Parkausweis Auffindbar");
    await look(office, number);
    await expect(office.getByText("Nichts gefunden.")).toBeVisible();
    await handOver(desk, number);
    await open(office, number);
    await look(office, number);
    await expect(hits(office)).toHaveCount(1);
  });
});
