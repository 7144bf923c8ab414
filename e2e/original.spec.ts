import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signedIn } from "./support/people";
import { pdf, photo } from "./support/sample-files";
import { sharedTown } from "./support/town";

/** As scanners call them: no blank, so that no line may break in it. */
const LEASE = "Mietvertrag_Lindenstrasse_unterschrieben_gescannt_Seite_1_bis_2.pdf";
const HTML = `<html><body style="background:url(http://127.0.0.1:9/x)"><p>Guten Tag,</p>
<p>ich möchte Wohngeld beantragen. Der Vertrag hängt an.</p>
<p><a href="https://anderswo.example/ziel">www.altenbrueck.example</a></p>
<img src="http://127.0.0.1:9/pixel.gif" alt="Unser Haus"><script>document.title = "HIT"</script>
<p onclick="x()">Viele Grüße<br>Eva Ast</p></body></html>`;

/** A mail with a layout, a contract of two pages and a photo. */
function mail(): string {
  const part = (type: string, name: string, bytes: Buffer) => [
    "--b",
    `Content-Type: ${type}`,
    ...(name ? [`Content-Disposition: attachment; filename="${name}"`] : []),
    "Content-Transfer-Encoding: base64",
    "",
    bytes.toString("base64").replace(/.{76}/g, "$&\r\n"),
  ];
  const lease = pdf([
    ["Mietvertrag", "zwischen Horst Apfel (Vermieter)", "und Eva Ast (Mieterin)"],
    ["Die Miete beträgt monatlich 640,00 Euro."],
  ]);
  return [
    "From: Eva Ast <eva.ast@example.org>",
    "To: buergerservice@altenbrueck.example",
    "Subject: Wohngeld mit Vertrag",
    `Message-ID: <${crypto.randomUUID()}@example.org>`,
    "Content-Type: multipart/mixed; boundary=b",
    "",
    ...part("text/html; charset=utf-8", "", Buffer.from(HTML)),
    ...part("application/pdf", LEASE, lease),
    ...part("image/jpeg", "Haus.jpg", photo("SECRET 51.5 N")),
    "--b--",
  ].join("\r\n");
}

test.describe("a mail with a layout and files", () => {
  let desk: Page;
  test.beforeAll(async ({ browser }) => {
    desk = await signedIn(browser, "buergerservice");
    writeFileSync(join(sharedTown().folder, "inbox", `${crypto.randomUUID()}.eml`), mail());
    const row = desk.getByRole("row", { name: /Wohngeld mit Vertrag/ });
    await expect(async () => {
      await desk.goto("/");
      await expect(row).toBeVisible({ timeout: 300 });
    }).toPass({ timeout: 20_000 });
    await row.getByRole("link").click();
    await expect(desk.getByRole("heading", { name: "Zuordnung" })).toBeVisible();
  });

  test("a value from a contract names file and page, and leads to its words and back", async () => {
    const rent = desk.locator('[data-proposal="Miete"]');
    await expect(rent).toContainText(`aus „${LEASE}“, Seite 2`);
    await rent.getByRole("button", { name: "Fundstelle zeigen" }).click();
    const words = desk.getByRole("region", { name: "Seite 2" }).locator("mark").first();
    await expect(words).toBeInViewport();
    await expect(words).toHaveAttribute("data-active", "true");
    await words.click();
    await expect(rent).toBeFocused();
    await expect(desk.getByText("Hier nicht lesbar: Die Datei ist ein Bild.")).toBeVisible();
    expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
    await desk.setViewportSize({ width: 320, height: 700 });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await desk.setViewportSize({ width: 1366, height: 768 });
  });

  test("a photo is given away without place and time", async () => {
    const href = await desk.getByRole("link", { name: "Haus.jpg" }).getAttribute("href");
    const answer = await desk.request.get(`${sharedTown().url}${href}`);
    expect([answer.status(), (await answer.body()).includes("SECRET")]).toEqual([200, false]);
  });

  test("the layout is shown where nothing loads and nothing runs, links with their true target", async () => {
    const asked: string[] = [];
    desk.on("request", (request) => asked.push(request.url()));
    await desk.getByRole("link", { name: "Ansehen, wie sie gestaltet war" }).click();
    const frame = desk.frameLocator('iframe[title="Gestaltete Nachricht"]');
    await expect(frame.getByText("ich möchte Wohngeld beantragen")).toBeVisible();
    await expect(frame.getByText("[https://anderswo.example/ziel]")).toBeVisible();
    await expect(frame.getByText("[Bild: Unser Haus]")).toBeVisible();
    await expect(frame.locator("a, img, script, form, [onclick]")).toHaveCount(0);
    expect(asked.filter((url) => !url.startsWith(sharedTown().url))).toEqual([]);
    await expect(desk).not.toHaveTitle("HIT");
    const view = await desk.request.get(String(await desk.locator("iframe").getAttribute("src")), {
      maxRedirects: 0,
    });
    expect(view.headers()["content-security-policy"]).toMatch(/^default-src 'none';.*sandbox/);
    expect((await new AxeBuilder({ page: desk }).exclude("iframe").analyze()).violations).toEqual([]);
  });

  test("hostile layouts run nothing and fetch nothing", () => {
    const said = execFileSync("node", ["scripts/run.mjs", "e2e/hostile-html/main.ts", "25", "product"]);
    expect(said.toString()).toContain("product: 25 payloads, scripts run 0, fetched 0");
  });
});
