// node scripts/run.mjs ENTRY [arguments]: runs a TypeScript entry point with the settings of the running Klarfall.
import { spawnSync } from "node:child_process";
import { ensureInstalled, root, typescript } from "./installed.mjs";

ensureInstalled();
const [entry, ...rest] = process.argv.slice(2);
const run = spawnSync(process.execPath, [...typescript(entry), ...rest], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, KLARFALL_CALLED_FROM: process.cwd() },
});
process.exit(run.status ?? 1);
