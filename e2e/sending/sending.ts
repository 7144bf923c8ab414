import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { fakeSmtp } from "../support/fake-smtp";
import { approveMany } from "./approvals";
import { blows } from "./blows";
import { compare, type SendingOutcome } from "./compare";

const TURN_MS = 200;

/**
 * Approves messages and lets the real worker send them to a server that cuts connections and has the worker killed
 * with SIGKILL at six points of the dialogue. Waits until every message has an end, then compares. Throws when that
 * takes longer than `patienceMs`.
 */
export async function runSending(
  database: string,
  size: { approvals: number; kills: number; userId: string; patienceMs: number },
): Promise<SendingOutcome> {
  const owner = postgres(database, { max: 2, onnotice: () => undefined });
  await approveMany(size.approvals, size.userId);
  const next = blows(size.approvals, size.kills);
  let connections = 0;
  const crew = new Crew(owner);
  const server = await fakeSmtp(
    () => {
      connections += 1;
      return next();
    },
    () => crew.kill(),
  );
  try {
    crew.start(database, server.url);
    const until = Date.now() + size.patienceMs;
    while ((await unsettled(owner)) > 0 && Date.now() < until) {
      await passTime(owner);
      await sleep(TURN_MS);
    }
    // Whatever would be sent once more has the time to.
    await sleep(2 * TURN_MS);
    return { ...(await compare(owner, server.contents)), kills: crew.kills, connections };
  } finally {
    await crew.stop();
    await server.stop();
    await owner.end({ timeout: 2 });
  }
}

/** The worker process, started again whenever it was killed. */
class Crew {
  kills = 0;
  #child: ChildProcess | null = null;
  #ended = false;
  readonly #owner: postgres.Sql;
  constructor(owner: postgres.Sql) {
    this.#owner = owner;
  }

  start(database: string, smtp: string): void {
    if (this.#ended) return;
    const env = { ...process.env, DATABASE_URL: database, SMTP_URL: smtp, KLARFALL_INBOX: "" };
    const node = ["--conditions=react-server", "--import", "tsx", "worker/main.ts"];
    const child = spawn(process.execPath, node, { env, stdio: "ignore" });
    this.#child = child;
    child.once("exit", () => {
      this.#child = null;
      void this.#bury().then(() => this.start(database, smtp));
    });
  }
  kill(): void {
    if (this.#child?.kill("SIGKILL")) this.kills += 1;
  }
  async stop(): Promise<void> {
    this.#ended = true;
    const child = this.#child;
    if (child) await new Promise<void>((gone) => child.once("exit", () => gone()).kill("SIGKILL"));
  }
  /** Nothing has been heard of the dead for long: the wait for that is let pass at once. */
  async #bury(): Promise<void> {
    if (!this.#ended) await this.#owner`update workers set seen_at = seen_at - interval '1 hour'`;
  }
}

async function unsettled(owner: postgres.Sql): Promise<number> {
  const rows = await owner<{ n: number }[]>`
    select count(*)::int as n from outbox where state in ('queued', 'sending')`;
  return rows[0]?.n ?? 0;
}

/** Lets hours pass at once: what may be tried again later may be tried now. What the worker holds is left alone. */
async function passTime(owner: postgres.Sql): Promise<void> {
  await owner`update outbox set not_before = now() where id in
    (select id from outbox where state = 'queued' and not_before > now() for update skip locked)`;
  await owner`update graphile_worker._private_jobs set run_at = now() where id in
    (select id from graphile_worker._private_jobs where run_at > now() and locked_by is null for update skip locked)`;
}
