// npm start: installs, builds, and hands over to the supervisor, which runs until Ctrl-C.
import { spawn } from "node:child_process";
import { ensureBuilt, ensureInstalled, root, typescript } from "./installed.mjs";

ensureInstalled();
ensureBuilt();
const child = spawn(process.execPath, [...typescript("scripts/supervise.ts"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
// Ctrl-C reaches the supervisor by itself (same terminal); a signal sent to npm alone is passed on.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
