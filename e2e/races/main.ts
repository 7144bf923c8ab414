import { spawnSync } from "node:child_process";

/**
 * npm run race-proof [-- RACES]: the long proof; a small version runs among the tests. Ends by itself. Server actions
 * ask the request who is signed in: the test stands in for that alone, so the long proof is the same test with more.
 */
const test = ["run", "--project", "database", "e2e/races/races.db.test.ts", "--disable-console-intercept"];
const races = String(Number(process.argv[2]) || 200);
const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", ...test], {
  stdio: "inherit",
  env: { ...process.env, KLARFALL_RACES: races },
});
process.exitCode = status ?? 1;
