// npm run dev: the same supervisor with the development server of Next, which compiles while you edit.
import { spawn } from "node:child_process";
import { ensureInstalled, root, typescript } from "./installed.mjs";

ensureInstalled();
const child = spawn(process.execPath, [...typescript("scripts/supervise.ts"), "--dev"], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
