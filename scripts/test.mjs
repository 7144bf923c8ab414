// npm test: everything that must hold, in one command, closing with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./installed.mjs";

ensureInstalled();
const results = join(root, ".cache", "test-results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;

const only = process.argv.slice(2);
const wanted = (part) => only.length === 0 || only.includes(part);

if (wanted("types")) check("types", ["node_modules/typescript/bin/tsc", "--noEmit"]);
if (wanted("lint")) check("lint", ["node_modules/@biomejs/biome/bin/biome", "ci", "."]);
if (wanted("unit")) {
  // The kill test among them runs the built application.
  ensureBuilt();
  vitest();
}
if (wanted("browser")) browser();

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run(args, env = {}) {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } })
      .status ?? 1
  );
}

/** A check that passes or fails as a whole. */
function check(name, args) {
  console.log(`\n— ${name}`);
  if (run(args) === 0) passed += 1;
  else failed += 1;
}

/** House rules, unit and database tests. */
function vitest() {
  console.log("\n— house rules, unit and database tests");
  const file = join(results, "vitest.json");
  const status = run([
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile=${file}`,
  ]);
  if (!existsSync(file)) {
    failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that does not even load has no test to count.
  if (status !== 0 && report.numFailedTests === 0) failed += 1;
}

/** Users' stories in Chromium against the built application. */
function browser() {
  console.log("\n— browser tests");
  ensureBrowser();
  ensureBuilt();
  const file = join(results, "browser.json");
  const status = run(["node_modules/@playwright/test/cli.js", "test"], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  if (!existsSync(file)) {
    failed += 1;
    return;
  }
  const { stats } = JSON.parse(readFileSync(file, "utf8"));
  passed += stats.expected + stats.flaky;
  failed += stats.unexpected;
  if (status !== 0 && stats.unexpected === 0) failed += 1;
}

/** Chromium from Debian's packages where there is none; only a privileged Debian can install it. */
function ensureBrowser() {
  if (existsSync("/usr/bin/chromium") || process.env.KLARFALL_CHROMIUM) return;
  const apt = ["-o", "DPkg::Lock::Timeout=300", "-y", "--no-install-recommends"];
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  spawnSync("apt-get", ["install", ...apt, "chromium", "fonts-liberation"], { stdio: "inherit" });
}
