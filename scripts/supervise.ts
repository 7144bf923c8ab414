import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type EmbeddedServer, freePort, serverPid, startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { parseEnv } from "@/lib/env";

const dev = process.argv.includes("--dev");
const began = Date.now();
const data = resolve(process.env.KLARFALL_DATA ?? ".data");
mkdirSync(data, { recursive: true });

const servers: EmbeddedServer[] = [];
const children: ChildProcess[] = [];
let stopping = false;

const env = await settings();
const checked = parseEnv(env);
if (!checked.ok) {
  console.error(`Klarfall ist nicht richtig eingerichtet:\n- ${checked.faults.join("\n- ")}`);
  await servers[0]?.stop();
  process.exit(1);
}
Object.assign(process.env, env);
await migrate(checked.env.DATABASE_URL);
const { seedTown } = await import("@/db/seed/town");
greetFirst(await seedTown());
await fillDemoTown();
start("worker", ["--conditions=react-server", "--import", "tsx", "worker/main.ts"]);
const address = new URL(checked.env.KLARFALL_URL);
const next = [
  "node_modules/next/dist/bin/next",
  dev ? "dev" : "start",
  "-H",
  address.hostname,
  "-p",
  env.PORT ?? "3000",
];
start("web", next);
await answering(`http://${address.hostname}:${env.PORT}/api/health`);
greet();
const watching = servers.length > 0 ? setInterval(() => void watchDatabase(), 1_000) : undefined;
process.on("SIGINT", () => void stop(0));
process.on("SIGTERM", () => void stop(0));

/** The settings of all parts: what the operator set, and for the rest what a first start needs. */
async function settings(): Promise<Record<string, string>> {
  const given = Object.fromEntries(
    Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined && e[1] !== ""),
  );
  if (!given.DATABASE_URL) servers.push(await startEmbedded(join(data, "postgres")));
  const port =
    given.PORT ?? String(given.KLARFALL_URL ? new URL(given.KLARFALL_URL).port || "3000" : await webPort());
  const url = given.KLARFALL_URL ?? `http://127.0.0.1:${port}`;
  return {
    ...given,
    PORT: port,
    KLARFALL_URL: url,
    NEXTAUTH_URL: url,
    DATABASE_URL: given.DATABASE_URL ?? servers[0]?.url ?? "",
    KLARFALL_SECRET: given.KLARFALL_SECRET ?? ownSecret(),
    KLARFALL_INBOX: given.KLARFALL_INBOX ?? join(data, "inbox"),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** 3000 where it is free, any other free port where somebody else has it. */
async function webPort(): Promise<number> {
  const taken = await fetch("http://127.0.0.1:3000/", { signal: AbortSignal.timeout(500) }).then(
    () => true,
    () => false,
  );
  return taken ? freePort() : 3000;
}

/** A secret of this installation, made once and readable by its owner only. */
function ownSecret(): string {
  const file = join(data, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** Starts a part; one that ends by itself is started again, unless everything is stopping. */
function start(name: string, args: string[]): void {
  const output = name === "web" && !dev ? "ignore" : "inherit";
  const child = spawn(process.execPath, ["--import", "./scripts/leash.mjs", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", output, "inherit", "ipc"],
  });
  children.push(child);
  child.on("exit", (code) => {
    children.splice(children.indexOf(child), 1);
    if (stopping) return;
    console.error(`Klarfall: ${name} ist beendet (${code ?? "Signal"}), Neustart in einer Sekunde.`);
    setTimeout(() => start(name, args), 1000);
  });
}

let reviving = false;

/** Starts our own database again when it died; web and worker reconnect by themselves. */
async function watchDatabase(): Promise<void> {
  if (stopping || reviving || serverPid(servers[0]?.data ?? "") !== null) return;
  reviving = true;
  console.error("Klarfall: Die Datenbank ist beendet, Neustart.");
  await startEmbedded(join(data, "postgres")).catch((error: unknown) => console.error(String(error)));
  reviving = false;
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 600 && !stopping; tries++) {
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((after) => setTimeout(after, 100));
  }
}

function greet(): void {
  console.log(
    `\nKlarfall läuft: ${env.KLARFALL_URL}  (bereit nach ${((Date.now() - began) / 1000).toFixed(1)} s)`,
  );
  console.log(`Posteingang (Ordner für *.eml): ${env.KLARFALL_INBOX}`);
  if (!env.SMTP_URL)
    console.log(
      "SMTP_URL ist nicht gesetzt: Freigegebene Nachrichten warten, bis ein Mailserver angegeben ist.",
    );
  console.log("\nBeenden mit Strg-C.");
}

/** Shows the first sign-in at once: whatever happens later, it has been seen. */
function greetFirst(first: { email: string; password: string } | null): void {
  if (first === null) return;
  writeFileSync(join(data, "demo"), "pending");
  console.log(`\nErste Anmeldung:  ${first.email}`);
  console.log(`Einmal-Passwort:  ${first.password}`);
  console.log("Die weiteren Konten der Demostadt haben dasselbe Einmal-Passwort:");
  console.log("buergerservice@, fachamt@, leitung@altenbrueck.example\n");
}

/** Fills the demo town after the first start; a start that was killed meanwhile goes on where it stood. */
async function fillDemoTown(): Promise<void> {
  const marker = join(data, "demo");
  if (env.KLARFALL_DEMO === "no" || !existsSync(marker) || readFileSync(marker, "utf8") !== "pending") return;
  const { seedDemo } = await import("@/db/seed/demo");
  console.log(`Demostadt: ${await seedDemo(new Date())} Anliegen vorbereitet.`);
  writeFileSync(marker, "done");
}

/** Stops everything this process started, clients before their server, and nothing else. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  clearInterval(watching);
  const ended = children.map(
    (child) =>
      new Promise<void>((done) => (child.exitCode === null ? child.once("exit", () => done()) : done())),
  );
  for (const child of children) child.kill("SIGTERM");
  const late = setTimeout(() => {
    for (const child of children) child.kill("SIGKILL");
  }, 8_000);
  await Promise.all(ended);
  clearTimeout(late);
  await servers[0]?.stop();
  process.exit(code);
}
