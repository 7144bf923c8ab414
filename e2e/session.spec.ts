import { expect, test } from "@playwright/test";
import { signedIn } from "./support/people";
import { sharedTown } from "./support/town";

const url = (path: string) => `${sharedTown().url}${path}`;

test("whoever signs out is out: the cookie of before opens nothing any more (S5)", async ({ browser }) => {
  const page = await signedIn(browser, "revision");
  const kept = await page.context().cookies();
  const session = kept.filter(({ name }) => name.startsWith("klarfall.session"));
  expect(session.length).toBeGreaterThan(0);
  expect(session.every(({ httpOnly, sameSite }) => httpOnly && sameSite === "Lax")).toBe(true);
  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page).toHaveURL(/\/signin/);
  await page.context().addCookies(kept);
  await page.goto(url("/"));
  await expect(page).toHaveURL(/\/signin/);
  await page.context().close();
});

test("a session that nobody was given is nobody's, however it is made (S5)", async ({ request }) => {
  const unsigned = `${btoa('{"alg":"none","typ":"JWT"}')}.${btoa('{"sid":"00000000-0000-4000-8000-000000000000"}')}.`;
  for (const made of [
    "00000000-0000-4000-8000-000000000000",
    unsigned,
    `${unsigned}.x.y`,
    "x".repeat(5000),
  ]) {
    const answer = await request.get(url("/api/live"), { headers: { cookie: `klarfall.session=${made}` } });
    expect(answer.status()).toBe(401);
  }
});

test("a password is typed unseen, may be pasted, and a password manager knows its field", async ({
  page,
}) => {
  await page.goto(url("/signin"));
  const field = page.getByLabel("Passwort", { exact: true });
  await expect(field).toHaveAttribute("type", "password");
  await expect(field).toHaveAttribute("autocomplete", "current-password");
  await field.evaluate((input) => {
    const data = new DataTransfer();
    data.setData("text/plain", "aus dem Tresor");
    const pasted = input.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, cancelable: true }),
    );
    input.setAttribute("data-paste", String(pasted));
  });
  await expect(field).toHaveAttribute("data-paste", "true");
});

test("whoever forgot her password gets another of an administrator, and has to choose her own (S7)", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const admin = await signedIn(browser, "verwaltung");
  await admin.goto("/administration");
  await admin.getByRole("button", { name: "Emil Empfang ein neues Einmal-Passwort geben" }).click();
  const asked = admin.getByRole("group", { name: "Emil Empfang ein neues Einmal-Passwort geben" });
  await expect(asked).toContainText("wird überall abgemeldet");
  await asked.getByRole("button", { name: "Abmelden und Passwort vergeben" }).click();
  const told = await admin
    .getByRole("alert")
    .filter({ hasText: "Einmal-Passwort für Emil Empfang" })
    .textContent();
  const password = told?.split(": ").at(-1) ?? "";
  const emil = await (await browser.newContext({ baseURL: sharedTown().url, locale: "de-DE" })).newPage();
  await emil.goto("/signin");
  await emil.getByLabel("E-Mail-Adresse").fill("empfang@altenbrueck.example");
  await emil.getByLabel("Passwort", { exact: true }).fill(password);
  await emil.getByRole("button", { name: "Anmelden", exact: true }).click();
  await emil.getByLabel("Bisheriges Passwort").fill(password);
  await emil.getByLabel("Neues Passwort").fill("Passwort-2026!");
  await emil.getByRole("button", { name: "Passwort speichern" }).click();
  await expect(emil.getByRole("alert").filter({ hasText: "beim Raten zuerst versucht" })).toBeVisible();
  await emil.getByLabel("Neues Passwort").fill("mein-eigenes-passwort");
  await emil.getByRole("button", { name: "Passwort speichern" }).click();
  await expect(emil.getByRole("navigation", { name: "Hauptnavigation" })).toBeVisible();
  await admin.context().close();
  await emil.context().close();
});
