import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { signedIn } from "./support/people";

test("a head reads how work flows, narrows it, and opens the cases behind a number", async ({ browser }) => {
  const head = await signedIn(browser, "leitung");
  await head.getByRole("link", { name: "Durchlauf" }).click();
  await expect(head.getByRole("heading", { name: "Was jetzt ansteht" })).toBeVisible();
  await expect(head.getByRole("heading", { name: "Was jetzt hilft" })).toBeVisible();
  // Few people work in this office: what they did is not told, and why is.
  await head.goto("/metrics?department=tiefbau");
  await expect(head.getByText(/weniger als 5 Personen/)).toBeVisible();
  await head.goto("/metrics");
  await head.getByText("Als Tabelle").click();
  await expect(head.getByRole("table", { name: "Eingang und Erledigung" })).toBeVisible();
  await head.locator("summary", { hasText: "Alle Kennzahlen" }).click();
  await expect(head.getByRole("rowheader", { name: "Durchlaufzeit, Median", exact: true })).toBeVisible();
  expect((await new AxeBuilder({ page: head }).analyze()).violations).toEqual([]);
  await head.getByLabel("Zeitraum").selectOption({ label: "letzte 91 Tage" });
  await head.getByRole("button", { name: "Anzeigen" }).click();
  await expect(head).toHaveURL(/days=91/);
  await head.setViewportSize({ width: 320, height: 640 });
  expect(await head.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await head.goto("/metrics/cases?list=arrivals&days=91");
  await expect(head.getByRole("heading", { name: "Vorgänge hinter der Zahl: Eingegangen" })).toBeVisible();
  expect((await new AxeBuilder({ page: head }).analyze()).violations).toEqual([]);
  await head.getByRole("link", { name: "Zurück zum Durchlauf" }).click();
  await expect(head.getByLabel("Zeitraum")).toHaveValue("91");
});
