import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { klarfall } from "./support/klarfall";
import { raw } from "./support/letters";
import { signedIn } from "./support/people";
import { sharedTown } from "./support/town";

const url = (path: string) => `${sharedTown().url}${path}`;

/** Runs a verb of the command line against the Klarfall of the tests. */
const verb = (...args: string[]): string =>
  klarfall({ ...process.env, KLARFALL_DATA: sharedTown().folder, LOG_LEVEL: "silent" }, args);

test.describe("requests of every channel", () => {
  let desk: Page;
  test.beforeAll(async ({ browser }) => {
    desk = await signedIn(browser, "buergerservice");
  });

  test("a phone call is taken down and its preparation shown in the same breath", async () => {
    await desk.goto("/cases/new");
    await desk.getByLabel("Wie kam das Anliegen?").selectOption({ label: "Telefon" });
    await desk.getByLabel("Name der Person").fill("Frau Ebru Kaplan");
    await desk.getByLabel("Worum geht es?").fill("Laterne");
    await desk
      .getByLabel("Was hat die Person gesagt")
      .fill("Straßenlaterne vor Lindenweg 12 in Altenbrück ist seit Montag aus, alles dunkel.");
    await desk.keyboard.press("Control+Enter");
    await expect(desk.getByRole("heading", { name: /Vorgang \d{4}-\d{6} ist angelegt/ })).toBeVisible();
    await expect(desk.getByText("Mängelmeldung").first()).toBeVisible();
    await desk.getByRole("link", { name: "Vorgang öffnen" }).click();
    await expect(desk.locator('[data-event="case.received"]')).toBeVisible();
    await expect(desk.getByText("Telefon").first()).toBeVisible();
  });

  test("another system delivers over HTTP: once a key, with a receipt, and refused in plain words", async ({
    request,
  }) => {
    const token = verb("token", "add", "portal");
    const headers = { authorization: `Bearer ${token}`, "idempotency-key": randomUUID() };
    const data = {
      channel: "web_form",
      from: "Jonas Pohl",
      email: "jonas.pohl@example.org",
      subject: "Sperrmüll anmelden",
      body: "Bitte holen Sie am 15.12.2026 ein Sofa ab, Ahornweg 3, 49991 Altenbrück.",
    };
    const first = await request.post(url("/api/v1/requests"), { headers, data });
    expect(first.status()).toBe(202);
    const { receipt } = await first.json();
    expect((await (await request.post(url("/api/v1/requests"), { headers, data })).json()).receipt).toBe(
      receipt,
    );
    expect(
      (
        await request.post(url("/api/v1/requests"), { headers, data: { ...data, body: "Etwas anderes" } })
      ).status(),
    ).toBe(409);
    expect(
      (await request.post(url("/api/v1/requests"), { headers, data: { ...data, extra: 1 } })).status(),
    ).toBe(422);
    expect((await request.post(url("/api/v1/requests"), { data })).status()).toBe(401);
    await expect(async () => {
      const state = await (await request.get(url(`/api/v1/requests/${receipt}`), { headers })).json();
      expect(state).toMatchObject({ status: "prepared", case: expect.stringMatching(/^\d{4}-\d{6}$/) });
    }).toPass({ timeout: 8_000 });
    await desk.goto("/");
    await expect(desk.getByRole("row", { name: /Sperrmüll anmelden/ })).toContainText("Formular");
  });

  test("the same raw mail delivered twice is one case, and garbage waits where staff see it", async ({
    request,
  }) => {
    const token = verb("token", "add", "mailserver");
    const headers = { authorization: `Bearer ${token}`, "content-type": "message/rfc822" };
    const mail = raw({
      from: "Olaf Brandt",
      address: "olaf@example.org",
      subject: "Hund angemeldet?",
      body: "Ich habe seit dem 1.11.2026 einen Hund, einen Dackel. Olaf Brandt, Wiesenweg 4",
    });
    const answers = [
      await request.post(url("/api/v1/requests"), { headers, data: mail }),
      await request.post(url("/api/v1/requests"), { headers, data: mail }),
    ];
    const [one, two] = await Promise.all(answers.map((answer) => answer.json()));
    expect(two).toMatchObject({ receipt: one.receipt, repeated: true });
    await request.post(url("/api/v1/requests"), { headers, data: "\u0000\u0001" });
    await expect(async () => {
      await desk.goto("/quarantine");
      await expect(desk.getByRole("button", { name: "Noch einmal versuchen" })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 8_000 });
  });
});

test.describe("who may see what", () => {
  test("nobody who is signed out sees anything", async ({ page, request }) => {
    await page.goto(url("/"));
    await expect(page.getByRole("heading", { name: "Anmelden" })).toBeVisible();
    expect((await request.get(url(`/api/attachments/${randomUUID()}`))).status()).toBe(401);
    expect((await request.get(url("/api/metrics"))).status()).toBe(404);
  });

  test("an administrator manages accounts and sees no case; a revoked person is out at once", async ({
    browser,
  }) => {
    const admin = await signedIn(browser, "verwaltung");
    const colleague = await signedIn(browser, "buergerservice2");
    await admin.goto("/metrics");
    await expect(admin.getByRole("heading", { name: "Dafür haben Sie keine Rolle" })).toBeVisible();
    await admin.goto("/administration");
    await admin.getByRole("button", { name: "Bora Schalter überall abmelden" }).click();
    await expect(async () => {
      await colleague.goto("/");
      await expect(colleague.getByRole("heading", { name: "Anmelden" })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 5_000 });
  });

  test("every page passes the accessibility check, light and dark, and reads in English too", async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const desk = await signedIn(browser, "buergerservice");
    // Darkness changes colours and nothing else.
    const look = (scheme: "light" | "dark") => {
      const axe = new AxeBuilder({ page: desk });
      return scheme === "light" ? axe.analyze() : axe.withRules(["color-contrast"]).analyze();
    };
    for (const colorScheme of ["light", "dark"] as const) {
      await desk.emulateMedia({ colorScheme });
      // Queue, case and search are looked at in access.spec.
      for (const path of ["/cases/new", "/quarantine", "/quality", "/ai-register"]) {
        await desk.goto(path);
        await expect(desk.getByRole("heading", { level: 1 })).toBeVisible();
        expect((await look(colorScheme)).violations, `${path} ${colorScheme}`).toEqual([]);
      }
    }
    await desk.goto("/");
    await desk.getByRole("row").nth(1).getByRole("link").click();
    await expect(desk.getByRole("heading", { name: "Zuordnung" })).toBeVisible();
    await desk.getByRole("button", { name: "English" }).click();
    await expect(desk.getByRole("heading", { name: "Timeline" })).toBeVisible();
    await desk.getByRole("button", { name: "Deutsch" }).click();
  });
});
