import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";
import Provider from "oidc-provider";
import { freePort } from "@/db/embedded";
import { startKlarfall } from "./support/klarfall";

/** A town's own sign-in service, as real as it gets on one machine: code flow, PKCE, signed tokens. */
async function startIssuer(port: number, callback: string): Promise<Server> {
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      { client_id: "klarfall", client_secret: "klarfall-secret-of-the-test", redirect_uris: [callback] },
    ],
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    pkce: { required: () => true },
  });
  const server = createServer(provider.callback());
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", () => ready()));
  return server;
}

test("staff sign in with the town's own service, known by issuer and subject only", async ({ browser }) => {
  test.setTimeout(120_000);
  const [issuerPort, webPort] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${webPort}`;
  const issuer = `http://127.0.0.1:${issuerPort}`;
  const server = await startIssuer(issuerPort, `${address}/api/auth/callback/oidc`);
  const env = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "klarfall",
    OIDC_CLIENT_SECRET: "klarfall-secret-of-the-test",
  };
  const town = await startKlarfall({ port: webPort, env });
  try {
    town.klarfall(
      "user",
      "add",
      "ina@altenbrueck.example",
      "--name",
      "Ina Amt",
      "--role",
      "front_desk",
      "--oidc-subject",
      "ina",
    );
    const signIn = async (subject: string) => {
      const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
      await page.goto(`${address}/signin`);
      await page.getByRole("button", { name: "Mit dem Dienstkonto anmelden" }).click();
      await page.locator("input[name=login]").fill(subject);
      await page.locator("input[name=password]").fill("egal");
      await page.locator("button[type=submit]").click();
      const goOn = page.getByRole("button", { name: "Continue" });
      if (await goOn.isVisible().catch(() => false)) await goOn.click();
      return page;
    };
    await expect((await signIn("ina")).getByRole("heading", { name: "Posteingang" })).toBeVisible();
    const stranger = await signIn("ina@altenbrueck.example");
    await expect(stranger.getByRole("alert").filter({ hasText: "nicht geklappt" })).toBeVisible();
  } finally {
    await town.stop();
    server.close();
  }
});
