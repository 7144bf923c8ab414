import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { v7 } from "uuid";
import { freePort, serverPid } from "@/db/embedded";
import { answering } from "../support/klarfall";

/** What the proof found. All but `acknowledged`, `kills` and `drainedSeconds` must be zero. */
export type Outcome = {
  acknowledged: number;
  kills: number;
  lost: number;
  duplicated: number;
  unprepared: number;
  altered: number;
  drainedSeconds: number;
};

const WIDTH = 4;
const DRAIN_SECONDS = 60;

/**
 * Delivers mails over HTTP while web, worker and database are killed with SIGKILL in turn. A sender repeats what
 * was not acknowledged, as mail servers do. Afterwards every acknowledged mail must be exactly one prepared case.
 */
export async function runKills(size: { intakes: number; kills: number }): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "klarfall-kills-"));
  // The database does not run as root and has to reach its folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const supervisor = start(folder, url, port);
  try {
    await answering(url);
    const database = databaseUrl(folder);
    const token = await makeToken(database);
    const killing = killInTurn(supervisor, folder, size.kills);
    const receipts = await sendAll(url, token, size.intakes, () => killing.done);
    await killing.finished;
    await answering(url);
    return await compare(database, receipts, killing.count());
  } finally {
    await new Promise<void>((ended) => supervisor.once("exit", () => ended()).kill("SIGTERM"));
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder: string, url: string, port: number): ChildProcess {
  const env = {
    ...process.env,
    KLARFALL_DATA: folder,
    KLARFALL_URL: url,
    PORT: String(port),
    KLARFALL_DEMO: "no",
    LOG_LEVEL: "silent",
    DATABASE_URL: "",
  };
  return spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "scripts/supervise.ts"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

const pause = (ms: number) => new Promise<void>((after) => setTimeout(after, ms));

function databaseUrl(folder: string): string {
  const access: { port: number; password: string } = JSON.parse(
    readFileSync(join(folder, "postgres", "access.json"), "utf8"),
  );
  return `postgres://klarfall:${access.password}@127.0.0.1:${access.port}/klarfall`;
}

async function makeToken(database: string): Promise<string> {
  const token = randomBytes(24).toString("hex");
  const client = postgres(database, { max: 1 });
  await client`insert into api_tokens (id, name, token_hash) values (${v7()}, 'kills', ${createHash("sha256").update(token).digest("hex")})`;
  await client.end();
  return token;
}

/** Kills web, worker and database in turn at random moments, waiting in between until something is there to kill. */
function killInTurn(supervisor: ChildProcess, folder: string, kills: number) {
  let count = 0;
  const state = { done: false, count: () => count, finished: Promise.resolve() };
  const victims = [
    () => childPid(supervisor.pid ?? 0, "next"),
    () => childPid(supervisor.pid ?? 0, "worker/main"),
    () => serverPid(join(folder, "postgres", "pg")),
  ];
  state.finished = (async () => {
    while (count < kills) {
      await pause(500 + Math.random() * 1_500);
      const pid = victims[count % victims.length]?.() ?? null;
      if (pid === null) continue;
      process.kill(pid, "SIGKILL");
      count += 1;
    }
    state.done = true;
  })();
  return state;
}

/** The child of the supervisor whose command line names `what`; only ever a process of this very run. */
function childPid(parent: number, what: string): number | null {
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const parentOf = Number(/^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, "utf8"))?.[1]);
      if (parentOf === parent && readFileSync(`/proc/${entry}/cmdline`, "utf8").includes(what))
        return Number(entry);
    } catch {
      // The process ended between listing and reading.
    }
  }
  return null;
}

/** Sends every mail until it is acknowledged; goes on sending while there is killing to be done. */
async function sendAll(
  url: string,
  token: string,
  intakes: number,
  killed: () => boolean,
): Promise<Map<string, string>> {
  const receipts = new Map<string, string>();
  let next = 0;
  const lane = async () => {
    while (next < intakes || !killed()) {
      const marker = `kill-${next++}`;
      const receipt = await untilAcknowledged(url, token, marker);
      receipts.set(marker, receipt);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
  return receipts;
}

async function untilAcknowledged(url: string, token: string, marker: string): Promise<string> {
  for (;;) {
    const answer = await fetch(`${url}/api/v1/requests`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "message/rfc822" },
      body: mail(marker),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => null);
    const body: unknown = answer?.status === 202 ? await answer.json().catch(() => null) : null;
    if (typeof body === "object" && body !== null && "receipt" in body) return String(body.receipt);
    await pause(answer?.status === 429 ? 1_000 : 100);
  }
}

const mail = (marker: string): string =>
  `From: Kim Muster <${marker}@example.org>\r\nTo: buergerservice@altenbrueck.example\r\nSubject: ${marker}\r\nMessage-ID: <${marker}@example.org>\r\n\r\nGuten Tag, ich bin umgezogen. ${marker}\r\n`;

async function compare(database: string, receipts: Map<string, string>, kills: number): Promise<Outcome> {
  const client = postgres(database, { max: 1, onnotice: () => undefined });
  const began = Date.now();
  let waiting = receipts.size;
  while (waiting > 0 && Date.now() - began < DRAIN_SECONDS * 1000) {
    const rows = await client<
      { n: number }[]
    >`select count(*)::int as n from originals where state = 'stored'`;
    waiting = rows[0]?.n ?? 0;
    if (waiting > 0) await pause(250);
  }
  const drainedSeconds = (Date.now() - began) / 1000;
  const cases = await client<
    { subject: string; n: number }[]
  >`select subject, count(*)::int as n from cases group by subject`;
  const stored = await client<
    { id: string; sha256: string; bytes: Buffer }[]
  >`select id, sha256, bytes from originals`;
  await client.end();
  const perMarker = new Map(cases.map((row) => [row.subject, row.n]));
  const known = new Set(stored.map((row) => row.id));
  return {
    acknowledged: receipts.size,
    kills,
    lost: [...receipts].filter(([marker, id]) => !perMarker.has(marker) || !known.has(id)).length - waiting,
    duplicated: [...perMarker.values()].filter((n) => n > 1).length,
    unprepared: waiting,
    altered: stored.filter((row) => createHash("sha256").update(row.bytes).digest("hex") !== row.sha256)
      .length,
    drainedSeconds,
  };
}
