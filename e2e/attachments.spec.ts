import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import PostalMime from "postal-mime";
import { citizen, event, newCase, open } from "./support/cases";
import { mailsFor } from "./support/mailbox";
import { signedIn } from "./support/people";
import { latin, pdf, photo } from "./support/sample-files";

test.describe.configure({ mode: "serial" });

const LEAFLET = pdf([["Merkblatt zum Bewohnerparkausweis"]]);
const leaflet = { name: "Merkblatt Größe & Gebühr.pdf", mimeType: "application/pdf", buffer: LEAFLET };
const picture = { name: "Parkzone.jpg", mimeType: "image/jpeg", buffer: photo("GEHEIM 51.5 N 7.0 E") };
const program = { name: "Formular.exe", mimeType: "application/pdf", buffer: latin("MZ") };

test.describe("files that go out with a message", () => {
  let desk: Page;
  let colleague: Page;
  let number: string;
  let draft: Locator;
  test.beforeAll(async ({ browser }) => {
    desk = await signedIn(browser, "buergerservice");
    colleague = await signedIn(browser, "buergerservice2");
    number = await newCase(desk, "Parkausweis mit Merkblatt");
  });
  const chooser = (page: Page) => page.locator('[data-draft="follow_up"] input[type="file"]');
  const lines = (within: Locator) => within.getByRole("list", { name: "Anlagen" }).getByRole("listitem");

  test("she chooses some; what may not leave stays here with a sentence", async () => {
    await open(desk, number);
    draft = desk.locator('[data-draft="follow_up"]');
    await expect(draft.getByText("Diese Nachricht hat keine Anlagen.")).toBeVisible();
    await chooser(desk).setInputFiles([leaflet, program, picture]);
    await expect(lines(draft)).toHaveCount(2);
    await expect(lines(draft).nth(0)).toContainText("Merkblatt Größe & Gebühr.pdf");
    await expect(lines(draft).nth(1)).toContainText("Kopie ohne Ort, Zeit und Gerät");
    await expect(draft.getByRole("alert")).toContainText(
      "„Formular.exe“ ist nicht angehängt: Diese Datei ist gesperrt und geht nicht hinaus. Die Datei ist ein Programm.",
    );
    await expect(event(desk, "draft.attached")).toHaveCount(2);
    await clean(desk);
  });

  test("she opens a photo as it will leave: without where it was taken", async () => {
    const [download] = await Promise.all([
      desk.waitForEvent("download"),
      draft.getByRole("link", { name: "Parkzone.jpg" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(download.suggestedFilename()).toBe("Parkzone.jpg");
    expect(Buffer.concat(chunks).includes("GEHEIM")).toBe(false);
  });

  test("a file dragged onto the message is put there, and taken off again", async () => {
    const data = await desk.evaluateHandle(
      (base64) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        transfer.items.add(new File([bytes], "Gezogen.pdf", { type: "application/pdf" }));
        return transfer;
      },
      pdf([["gezogen"]]).toString("base64"),
    );
    await draft.locator("[data-files]").dispatchEvent("drop", { dataTransfer: data });
    await expect(lines(draft)).toHaveCount(3);
    await draft.getByRole("button", { name: "„Gezogen.pdf“ entfernen" }).click();
    await expect(lines(draft)).toHaveCount(2);
    await expect(event(desk, "draft.detached")).toContainText("Gezogen.pdf");
  });

  test("a large file comes whole; a second one would make the mail too large", async () => {
    const large = {
      ...leaflet,
      name: "Plan.pdf",
      buffer: Buffer.concat([LEAFLET, Buffer.alloc(11 * 1024 * 1024, 7)]),
    };
    const second = { ...large, name: "Lageplan.pdf" };
    await chooser(desk).setInputFiles([large, second]);
    await expect(lines(draft).filter({ hasText: "Plan.pdf" })).toContainText("(11 MB)", { timeout: 30_000 });
    await expect(draft.getByRole("alert")).toContainText("wäre die E-Mail größer als 25 MB", {
      timeout: 30_000,
    });
    await expect(lines(draft)).toHaveCount(3);
    await draft.getByRole("button", { name: "„Plan.pdf“ entfernen" }).click();
    await expect(lines(draft)).toHaveCount(2);
  });

  test("what a colleague changes about them is shown, and nothing is approved over it", async () => {
    await open(colleague, number);
    await chooser(colleague).setInputFiles({ ...leaflet, name: "Nachtrag.pdf", buffer: pdf([["Nachtrag"]]) });
    await expect(lines(colleague.locator('[data-draft="follow_up"]'))).toHaveCount(3);
    const approve = draft.getByRole("button", { name: "Freigeben und senden" });
    await expect(draft.getByRole("alert").filter({ hasText: "Hinzugekommen: Nachtrag.pdf" })).toBeVisible();
    await expect(approve).toBeDisabled();
    await clean(desk);
    await draft.getByRole("button", { name: "Zur Kenntnis genommen" }).click();
    await expect(approve).toBeEnabled();
    await draft.getByRole("button", { name: "„Nachtrag.pdf“ entfernen" }).click();
    await expect(lines(draft)).toHaveCount(2);
  });

  test("they leave as she saw them, and the case keeps which ones did", async () => {
    const before = (await mailsFor(citizen.address)).length;
    await draft.getByRole("button", { name: "Freigeben und senden" }).click();
    await expect(desk.locator('[data-outbox="sent"]')).toBeVisible({ timeout: 20_000 });
    const got = (await mailsFor(citizen.address)).slice(before);
    expect(got).toHaveLength(1);
    const { attachments } = await PostalMime.parse(got[0]?.raw ?? "", { attachmentEncoding: "base64" });
    expect(attachments.map(({ filename }) => filename)).toEqual([
      "Merkblatt Größe & Gebühr.pdf",
      "Parkzone.jpg",
    ]);
    const [first, second] = attachments.map(({ content }) => Buffer.from(String(content), "base64"));
    expect(first?.equals(LEAFLET)).toBe(true);
    expect(second?.includes("GEHEIM")).toBe(false);
    const sent = desk.locator('[data-outbox="sent"]').getByRole("list", { name: "Mit diesen Anlagen" });
    await expect(sent.getByRole("listitem")).toHaveCount(2);
    await expect(event(desk, "message.sent")).toContainText(
      "Gesendet: Rückfrage, mit Merkblatt Größe & Gebühr.pdf, Parkzone.jpg",
    );
    await clean(desk);
  });
});

/** No fault that axe finds, and no page wider than a phone. */
async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => v.id)).toEqual([]);
  const size = page.viewportSize();
  const shot = async () => {
    if (process.env.KLARFALL_SHOTS)
      await page.screenshot({ path: `${process.env.KLARFALL_SHOTS}/${Date.now()}.png`, fullPage: true });
  };
  await shot();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await shot();
  if (size) await page.setViewportSize(size);
}
