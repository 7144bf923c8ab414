import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@/db/embedded";
import { type Mailbox, startMailbox } from "./mailbox";
import type { SharedTown } from "./town";

const FIRST_PASSWORD = "einmal-passwort-der-tests";

export type Town = SharedTown & {
  /** The watched folder: a mail put here has been delivered. */
  inbox: string;
  stop: () => Promise<void>;
  /** Runs a verb of the command line against this town. */
  klarfall: (...args: string[]) => string;
};
type Options = { port?: number; env?: Record<string, string> };

/** A whole Klarfall as `npm start` runs it (built application, worker, own PostgreSQL), with a mail server beside it. */
export async function startKlarfall(options: Options = {}): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), "klarfall-e2e-"));
  // The database does not run as root and has to reach its folder.
  chmodSync(folder, 0o755);
  const [port, smtpPort, controlPort] = [
    options.port ?? (await freePort()),
    await freePort(),
    await freePort(),
  ];
  const mailbox: Mailbox = await startMailbox(smtpPort, controlPort);
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    KLARFALL_DATA: folder,
    KLARFALL_URL: url,
    PORT: String(port),
    KLARFALL_DEMO: "no",
    KLARFALL_FIRST_PASSWORD: FIRST_PASSWORD,
    KLARFALL_UNDO_SECONDS: "3",
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    LOG_LEVEL: "warn",
    ...options.env,
  };
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/supervise.ts"],
    { env, stdio: "inherit" },
  );
  const stop = async () => {
    await end(child);
    await mailbox.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await answering(url, () => child.exitCode !== null).catch(async (error: unknown) => {
    // Whoever was never told of this town cannot stop it.
    await stop();
    throw error;
  });
  return {
    url,
    folder,
    mailbox: `http://127.0.0.1:${controlPort}`,
    password: FIRST_PASSWORD,
    inbox: join(folder, "inbox"),
    stop,
    klarfall: (...args) => klarfall({ ...env, LOG_LEVEL: "silent" }, args),
  };
}

/** Runs a verb of the command line; throws with its words when it fails. */
export function klarfall(env: NodeJS.ProcessEnv, args: readonly string[]): string {
  const run = spawnSync(process.execPath, ["scripts/run.mjs", "cli/main.ts", ...args], {
    env,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`klarfall ${args[0]}: ${run.stderr || run.stdout}`);
  return run.stdout.trim();
}

/** Waits until Klarfall is ready for work; `ended` tells that there is nothing left to wait for. */
export async function answering(url: string, ended: () => boolean = () => false): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (ended()) throw new Error("Klarfall ended before it was ready");
    const ready = fetch(`${url}/api/ready`, { signal: AbortSignal.timeout(2_000) });
    const ok = await ready.then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((after) => setTimeout(after, 200));
  }
  throw new Error("Klarfall did not become ready within a minute");
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once("exit", () => done());
    child.kill("SIGTERM");
  });
}
