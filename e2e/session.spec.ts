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
