import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mailbox, startMailbox } from "./mailbox";

/** What all stories share; kept in the environment because Playwright runs tests in other processes. */
const FIRST_PASSWORD = "einmal-passwort-der-tests";

/** A whole Klarfall as `npm start` runs it (built application, worker, own PostgreSQL), with a mail server beside it. */
export async function startKlarfall(): Promise<{ stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "klarfall-e2e-"));
  const [port, smtpPort, controlPort] = [await freePort(), await freePort(), await freePort()];
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
  };
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/supervise.ts"],
    { env, stdio: "inherit" },
  );
  process.env.E2E_URL = url;
  process.env.E2E_FOLDER = folder;
  process.env.E2E_MAILBOX = `http://127.0.0.1:${controlPort}`;
  process.env.E2E_PASSWORD = FIRST_PASSWORD;
  await answering(`${url}/api/ready`, child);
  return {
    stop: async () => {
      await end(child);
      await mailbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`Klarfall ended with ${child.exitCode}`);
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((after) => setTimeout(after, 200));
  }
  throw new Error("Klarfall did not answer within a minute");
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGTERM");
  });
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
