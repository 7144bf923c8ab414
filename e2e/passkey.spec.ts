import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { freePort } from "@/db/embedded";
import { startKlarfall } from "./support/klarfall";
import { signedIn } from "./support/people";

/** A device with a fingerprint reader that always says yes, as Chromium plays one; gives how many keys it holds. */
async function device(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  return async () => (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length;
}

test("she signs in with a passkey, without a name and without a password (S6)", async ({ browser }) => {
  test.setTimeout(180_000);
  // Browsers know passkeys under a name only, not under the number that all other stories use.
  const port = await freePort();
  const town = await startKlarfall({
    port,
    env: { KLARFALL_URL: `http://localhost:${port}` },
  });
  try {
    const page = await signedIn(browser, "fachamt", `http://localhost:${port}`);
    const keys = await device(page);
    const own = page.getByRole("list", { name: "Passkeys" });
    await page.getByRole("link", { name: "Anmeldung sichern" }).click();
    for (const name of ["Diensthandy", "Sicherheitsschlüssel"]) {
      await page.getByLabel("Name des neuen Passkeys").fill(name);
      await page.locator("#passkey-password").fill("mein-eigenes-passwort");
      await page.getByRole("button", { name: "Passkey einrichten" }).click();
      if (name === "Diensthandy") await expect(own.getByRole("listitem")).toContainText("Noch nicht benutzt");
    }
    // One device makes one key for one account.
    await expect(page.getByText(/schon ein Passkey eingerichtet/)).toBeVisible();
    expect(await keys()).toBe(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

    await page.context().clearCookies();
    await page.goto("/signin?back=/preferences/sign-in");
    await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
    await expect(own.getByRole("listitem")).toContainText("Zuletzt benutzt am");
    await page.getByText("Umbenennen", { exact: true }).first().click();
    await page.getByLabel("Neuer Name").fill("Mein Telefon");
    await page.getByRole("button", { name: "Umbenennen" }).click();
    await expect(own.getByRole("listitem")).toContainText("Mein Telefon");
    await page.getByText("Entfernen", { exact: true }).first().click();
    await own.getByRole("listitem").getByLabel("Ihr Passwort").fill("mein-eigenes-passwort");
    await page.getByRole("button", { name: "Entfernen" }).click();
    await expect(page.getByText("Noch ist kein Passkey eingerichtet.")).toBeVisible();

    await page.context().clearCookies();
    await page.goto("/signin");
    await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
    await expect(page.getByText(/Die Anmeldung mit dem Passkey hat nicht geklappt/)).toBeVisible();
  } finally {
    await town.stop();
  }
});
