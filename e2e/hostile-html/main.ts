import { chromium } from "@playwright/test";
import { judge, MODES } from "./judge";
import { payloads } from "./payloads";

/** `npm run hostile-html -- 400`: hostile mails in a real browser; fails when anything ran or was fetched. */
const count = Number(process.argv[2] ?? 400);
const browser = await chromium.launch({
  executablePath: process.env.KLARFALL_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const list = payloads(count);
let harmful = 0;
for (const mode of MODES) {
  const { ran, fetched } = await judge(browser, list, mode);
  console.log(`${mode}: ${list.length} payloads, scripts run ${ran.length}, fetched ${fetched.length}`);
  if (mode === "open") continue;
  for (const name of [...ran, ...fetched]) console.log(`  ${name}`);
  harmful += ran.length + fetched.length;
}
await browser.close();
process.exit(harmful === 0 ? 0 : 1);
