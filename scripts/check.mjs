// npm run check: what is quick to know while working: types, lint, house rules.
import { spawnSync } from "node:child_process";
import { ensureInstalled, root } from "./installed.mjs";

ensureInstalled();
const steps = [
  ["node_modules/typescript/bin/tsc", "--noEmit"],
  ["node_modules/@biomejs/biome/bin/biome", "check", "."],
  ["node_modules/vitest/vitest.mjs", "run", "e2e/house.test.ts"],
];
for (const args of steps) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
