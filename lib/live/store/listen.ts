import "server-only";
import { sql } from "drizzle-orm";
import { hear, nobody } from "@/db/client";
import { log } from "@/lib/log";
import { CHANNEL, type Signal, signalSchema } from "../schema";

/** Every listener gets every signal; one connection to the database serves a whole process. */
type Hub = {
  listeners: Set<(signal: Signal) => void>;
  close: (() => Promise<void>) | null;
  heardAt: number;
  timer: NodeJS.Timeout | null;
};
declare global {
  var klarfallHub: Hub | undefined;
}
/** Kept on globalThis: in development the module is loaded anew with each change, the connection must not be. */
globalThis.klarfallHub ??= { listeners: new Set(), close: null, heardAt: 0, timer: null };
const hub = globalThis.klarfallHub;

/** The heartbeat goes through the database, so silence means that news would not arrive either. */
const BEAT_MS = 10_000;
const SILENT_MS = 25_000;

/** Hears what the database tells until the returned function is called. */
export function subscribe(listener: (signal: Signal) => void): () => void {
  hub.listeners.add(listener);
  if (hub.timer === null) {
    hub.timer = setInterval(() => void beat(), BEAT_MS);
    hub.timer.unref();
    void beat();
  }
  return () => {
    hub.listeners.delete(listener);
    if (hub.listeners.size === 0) void stop();
  };
}

/** Sends a heartbeat; listens anew when none came back. A database that is away is tried again with the next beat. */
async function beat(): Promise<void> {
  try {
    if (Date.now() - hub.heardAt > SILENT_MS) await listen();
    await nobody().execute(
      sql`select pg_notify(${CHANNEL}, json_build_object('kind', 'beat', 'seq', klarfall.live_position())::text)`,
    );
  } catch (error) {
    log.warn({ code: "live_silent", error: String(error) }, "live channel");
  }
}

async function listen(): Promise<void> {
  const old = hub.close;
  hub.heardAt = Date.now();
  hub.close = null;
  await old?.().catch(() => undefined);
  hub.close = await hear(CHANNEL, pass);
}

function pass(text: string): void {
  hub.heardAt = Date.now();
  const signal = signalSchema.safeParse(JSON.parse(text));
  if (signal.success) for (const listener of hub.listeners) listener(signal.data);
  else log.warn({ code: "live_unknown" }, "live channel");
}

async function stop(): Promise<void> {
  if (hub.timer !== null) clearInterval(hub.timer);
  const close = hub.close;
  Object.assign(hub, { close: null, timer: null, heardAt: 0 });
  await close?.().catch(() => undefined);
}
