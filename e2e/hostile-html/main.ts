import { chromium } from "@playwright/test";
import { judge, MODES } from "./judge";
import { payloads } from "./payloads";

/**
 * npm run hostile-html [-- PAYLOADS MODE]: hostile mails in a real browser, all ways to guard a view one after the other;
 * a small version runs among the tests. Fails where anything ran or was fetched. Ends by itself.
 */
/** Every way to run or fetch, in several disguises. */
const ALL = 400;
const [given, only] = process.argv.slice(2);
const count = Number(given) || ALL;
const list = payloads(ALL).filter(
  (_, n) => Math.floor((n * count) / ALL) !== Math.floor(((n - 1) * count) / ALL),
);
const browser = await chromium.launch({
  executablePath: process.env.KLARFALL_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
let harmful = 0;
for (const mode of MODES.filter((mode) => only === undefined || mode === only)) {
  const { ran, fetched } = await judge(browser, list, mode);
  console.log(`${mode}: ${list.length} payloads, scripts run ${ran.length}, fetched ${fetched.length}`);
  if (mode === "open") continue;
  for (const name of [...ran, ...fetched]) console.log(`  ${name}`);
  harmful += ran.length + fetched.length;
}
await browser.close();
process.exit(harmful === 0 ? 0 : 1);
