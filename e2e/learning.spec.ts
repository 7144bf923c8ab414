import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signedIn } from "./support/people";
import { sharedTown } from "./support/town";

test("an administrator changes the catalogue; a broken file changes nothing", async ({ browser }) => {
  const admin = await signedIn(browser, "verwaltung");
  await admin.getByRole("link", { name: "Katalog" }).click();
  await expect(admin.getByRole("heading", { name: "Leistungskatalog" })).toBeVisible();
  expect((await new AxeBuilder({ page: admin }).analyze()).violations).toEqual([]);
  const waiting = admin.waitForEvent("download");
  await admin.getByRole("link", { name: "Katalog herunterladen" }).click();
  const text = readFileSync(await (await waiting).path(), "utf8");
  const file = join(sharedTown().folder, "katalog.json");
  const upload = async (content: string) => {
    writeFileSync(file, content);
    await admin.getByLabel("Geänderte Datei").setInputFiles(file);
    await admin.getByRole("button", { name: "Prüfen und Unterschiede zeigen" }).click();
  };
  await upload(text.replace('"department": "tiefbau"', '"department": "tiefpfad"'));
  await expect(admin.getByText("Die Datei wurde nicht übernommen")).toBeVisible();
  await expect(admin.getByRole("row").filter({ hasText: "tiefpfad" })).toBeVisible();
  await upload(text.replaceAll('"Straßenverkehr"', '"Verkehrsamt"'));
  await expect(admin.getByRole("row").filter({ hasText: "Verkehrsamt" }).first()).toBeVisible();
  await admin.getByRole("button", { name: "In Kraft setzen" }).click();
  await expect(admin.getByText("Der Katalog ist in Kraft")).toBeVisible();
  await expect(
    admin.getByRole("table", { name: "Fassungen, die neueste zuerst" }).getByRole("row"),
  ).toHaveCount(3);
  await upload(text);
  await admin.getByRole("button", { name: "In Kraft setzen" }).click();
  await expect(admin.getByText("Der Katalog ist in Kraft")).toBeVisible();
});

test("a manager sees how good the preparation is, and on which letters", async ({ browser }) => {
  const manager = await signedIn(browser, "leitung");
  await manager.getByRole("link", { name: "Qualität" }).click();
  for (const name of ["Was Menschen entscheiden", "Das Modell in Kraft", "Was mehr Beispielbriefe bringen"])
    await expect(manager.getByRole("heading", { name })).toBeVisible();
  await expect(manager.getByRole("table", { name: "Zahlen und Ziele" }).first()).toBeVisible();
  expect((await new AxeBuilder({ page: manager }).analyze()).violations).toEqual([]);
  await manager.setViewportSize({ width: 320, height: 640 });
  expect(await manager.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
