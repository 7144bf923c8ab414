import { type ChildProcess, spawn } from "node:child_process";
import { setPriority } from "node:os";

/** Everything else goes first. */
const POLITE = 10;
const running = new Set<ChildProcess>();

/** Runs the learning in a process of its own, which ends with this one, and waits for it. Throws when it fails. */
export async function learnTask(): Promise<void> {
  const node = ["--import", "./scripts/leash.mjs", "--conditions=react-server", "--import", "tsx"];
  const child = spawn(process.execPath, [...node, "worker/learn.ts"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  running.add(child);
  if (child.pid !== undefined) setPriority(child.pid, POLITE);
  const code = await new Promise((ended) => child.once("exit", ended).once("error", ended));
  running.delete(child);
  if (code !== 0) throw new Error("learning failed");
}

/** Ends a run that is under way; what it would have written, the next one writes. */
export function stopLearning(): void {
  for (const child of running) child.kill("SIGTERM");
}
