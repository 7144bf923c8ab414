import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { newCase, open } from "./support/cases";
import { signedIn } from "./support/people";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];
const EXPERIMENTAL = ["label-content-name-mismatch", "td-has-header", "table-fake-caption", "p-as-heading"];
const DENSITIES = ["comfortable", "normal", "compact"] as const;
const THEMES = ["light", "dark", "contrast"] as const;
/** KLARFALL_PROOF=whole: every rule in every theme. Otherwise the two others are asked what a theme changes, the contrasts. */
const isWhole = process.env.KLARFALL_PROOF === "whole";

let number = "";
let desk: Page;
let office: Page;
let manager: Page;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  desk = await signedIn(browser, "buergerservice");
  office = await signedIn(browser, "fachamt");
  manager = await signedIn(browser, "leitung");
  number = await newCase(desk, "Parkausweis Zugang");
});

/** Findings of axe, experimental rules included, as `rule: place`; of contrasts alone where only they can differ. */
async function findings(page: Page, contrastOnly = false): Promise<string[]> {
  const rules = Object.fromEntries(EXPERIMENTAL.map((id) => [id, { enabled: true }]));
  const axe = new AxeBuilder({ page });
  const asked = contrastOnly
    ? axe.withRules(["color-contrast"])
    : axe.withTags(TAGS).options({ rules, runOnly: TAGS });
  const { violations } = await asked.analyze();
  return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(" ")}`));
}

/** Shows the page as a person with these preferences sees it; saving them is told elsewhere. */
const look = (page: Page, theme: string, density: string) =>
  page.evaluate(
    ([t, d]) => Object.assign(document.documentElement.dataset, { theme: t, density: d }),
    [theme, density],
  );

/** Every page of the part that staff work in. */
const pages = () => [
  "/",
  "/?view=desk&sort=newest&channel=email&incomplete=1",
  "/search",
  `/cases/${number}`,
  `/cases/${number}/print`,
  "/preferences",
];

test.describe("axe finds nothing, experimental rules included (U13)", () => {
  for (const theme of THEMES)
    test(`in ${theme}, three densities, three roles`, async () => {
      test.setTimeout(240_000);
      const found: string[] = [];
      const contrastOnly = theme !== "light" && !isWhole;
      for (const path of pages()) {
        await desk.goto(path);
        for (const density of contrastOnly ? (["normal"] as const) : DENSITIES) {
          await look(desk, theme, density);
          found.push(...(await findings(desk, contrastOnly)).map((f) => `${path} ${density} ${f}`));
        }
      }
      for (const page of [office, manager]) {
        await page.goto("/");
        await look(page, theme, "compact");
        found.push(...(await findings(page, contrastOnly)).map((f) => `queue ${f}`));
      }
      expect(found).toEqual([]);
    });

  test("in every window that opens", async () => {
    await open(desk, number);
    await desk.keyboard.press("Control+k");
    expect(await findings(desk)).toEqual([]);
    await desk.keyboard.press("Escape");
    await desk.keyboard.press("?");
    expect(await findings(desk)).toEqual([]);
    await desk.keyboard.press("Escape");
    await desk.getByRole("button", { name: "Art des Anliegens ändern" }).click();
    await desk.getByRole("button", { name: "Notiz hinzufügen" }).click();
    expect(await findings(desk)).toEqual([]);
    await desk.goto("/");
    await desk.getByLabel(`${number} auswählen`).check();
    await desk.getByText("Filtern und sortieren").click();
    await desk.getByText(/^Gemerkte Ansichten/).click();
    expect(await findings(desk)).toEqual([]);
    await desk.getByRole("searchbox").fill("Parkausweis");
    await desk.keyboard.press("Enter");
    await expect(desk.locator("main mark").first()).toBeVisible();
    expect(await findings(desk)).toEqual([]);
  });
});

test.describe("small and enlarged", () => {
  for (const [name, size] of [
    ["320 px", { width: 320, height: 640 }],
    ["200 %", { width: 683, height: 384 }],
  ] as const)
    test(`nothing scrolls in two directions at ${name} (WCAG 1.4.10)`, async () => {
      await desk.setViewportSize(size);
      for (const path of pages()) {
        await desk.goto(path);
        for (const density of DENSITIES) {
          await look(desk, "light", density);
          const wide = await desk.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(wide, `${path} ${density}`).toBeLessThanOrEqual(0);
        }
      }
      await desk.setViewportSize({ width: 1366, height: 768 });
    });

  test("every target has 24 px, also where it is dense (WCAG 2.5.8)", async () => {
    await open(desk, number);
    await look(desk, "light", "compact");
    const small = await desk.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, select, input:not([type=checkbox]), summary")]
        .filter((e) => e.checkVisibility() && Math.min(e.offsetHeight, e.offsetWidth) < 24)
        .map((e) => e.outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });
});

test.describe("by keyboard and by ear", () => {
  test("every stop of the Tab key is seen, once, and none is a trap", async () => {
    await open(desk, number);
    const stops: string[] = [];
    const hidden: string[] = [];
    for (let n = 0; n < 200; n++) {
      await desk.keyboard.press("Tab");
      const stop = await desk.evaluate(() => {
        const e = document.activeElement;
        if (!(e instanceof HTMLElement) || e === document.body) return null;
        const box = e.getBoundingClientRect();
        const at = document.elementFromPoint(
          box.left + box.width / 2,
          box.top + Math.min(box.height / 2, 12),
        );
        const style = getComputedStyle(e);
        const ring = Number.parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
        document.body.dataset.stop = String(Number(document.body.dataset.stop ?? 0) + 1);
        e.dataset.stop ??= document.body.dataset.stop;
        const name = `${e.dataset.stop} ${e.tagName} ${(e.getAttribute("aria-label") ?? e.textContent ?? "").slice(0, 40)}`;
        return { name, ring, covered: at !== null && at !== e && !e.contains(at) && !at.contains(e) };
      });
      if (stop === null || stops.includes(stop.name)) break;
      stops.push(stop.name);
      if (!stop.ring || stop.covered) hidden.push(`${stop.name} ring ${stop.ring} covered ${stop.covered}`);
    }
    expect(stops.length).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
  });

  test("windows give the focus back, panels open where the person is", async () => {
    await open(desk, number);
    const change = desk.getByRole("button", { name: "Art des Anliegens ändern" });
    await change.focus();
    await desk.keyboard.press("Control+k");
    await expect(desk.getByLabel("Befehl suchen")).toBeFocused();
    await desk.keyboard.press("Escape");
    await expect(change).toBeFocused();
    await desk.keyboard.press("Enter");
    await expect(desk.locator("[data-choice='1']")).toBeFocused();
    await desk.keyboard.press("Escape");
    await expect(desk.locator("[data-proposal='Art des Anliegens']")).toBeFocused();
    await expect(desk.locator("mark[data-active='true']").first()).toBeInViewport();
  });

  test("words lead to the value that stands on them, and back", async () => {
    await open(desk, number);
    await desk.locator("mark", { hasText: "ALB-WT 88" }).first().click();
    const row = desk.locator("[data-item]:focus");
    await expect(row).toContainText("ALB-WT 88");
    await expect(desk.locator("mark[data-active='true']", { hasText: "ALB-WT 88" })).toBeInViewport();
  });

  test("the key states read as they should", async () => {
    await open(desk, number);
    await expect(desk.locator("[data-proposal='Kennzeichen']")).toMatchAriaSnapshot(`
      - listitem:
        - paragraph: Kennzeichen
        - paragraph: ALB-WT 88
        - paragraph:
          - button "Fundstelle zeigen"
        - text: belegt
        - button "Kennzeichen bestätigen"
        - button "Kennzeichen ändern"
        - button "Kennzeichen verwerfen"
    `);
    await desk.keyboard.press("Control+k");
    await expect(desk.getByRole("dialog")).toMatchAriaSnapshot(`
      - dialog "Befehle":
        - heading "Befehle" [level=2]
        - button "Schließen"
        - search:
          - textbox "Befehl suchen"
          - list:
            - listitem:
              - button
    `);
    await desk.keyboard.press("Escape");
    await desk.goto("/");
    await desk.getByLabel(`${number} auswählen`).check();
    await expect(desk.getByRole("region", { name: "Ausgewählte Vorgänge" })).toMatchAriaSnapshot(`
      - region "Ausgewählte Vorgänge":
        - status: 1 ausgewählt
        - button /Zuordnen/
        - button /Abschließen/
        - button "Auswahl aufheben"
    `);
  });
});
