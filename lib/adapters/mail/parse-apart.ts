import "server-only";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { ParseResult } from "@/lib/message/schema";
import { MAX_ORIGINAL_BYTES } from "@/lib/original/schema";

/** One mail is read in milliseconds; ten seconds are an attack or a fault, on the slowest machine. */
const MOST_MS = 10_000;
/** Enough for a mail of the largest size taken apart twice; a thread that wants more is ended. */
const MOST_MB = 512;
/** One thread a core: parsing is all they do. */
const THREADS = 2;
/** Run from the checkout, as every entry point is; the web application never reads a mail. */
const ENTRY = pathToFileURL(join(process.cwd(), "lib", "adapters", "mail", "parse-thread.ts")).href;
/** A thread does not inherit the loader of its parent: it registers one, then loads the reader. */
const START = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(ENTRY)}); });`;

const idle: Worker[] = [];
const waiting: ((thread: Worker) => void)[] = [];
let running = 0;

/** The limits of one reading; tests set tighter ones. */
export type ParseLimits = { ms: number };

/** Reads a mail in a thread with limits on size, time and memory. Never throws; whatever breaks them is a fault. */
export async function parseApart(
  bytes: Uint8Array,
  limits: ParseLimits = { ms: MOST_MS },
): Promise<ParseResult> {
  if (bytes.byteLength > MAX_ORIGINAL_BYTES) return { ok: false, fault: "too_large" };
  const thread = await takeThread();
  const { result, alive } = await ask(thread, bytes, limits);
  if (alive) giveBack(thread);
  else replace(thread);
  return result;
}

/** Ends all idle threads; for tests and entry points that end. */
export async function closeThreads(): Promise<void> {
  const ended = idle.splice(0).map((thread) => thread.terminate());
  running -= ended.length;
  await Promise.all(ended);
}

async function takeThread(): Promise<Worker> {
  const free = idle.pop();
  if (free) return free;
  if (running < THREADS) return started();
  return new Promise((resolve) => waiting.push(resolve));
}

function started(): Worker {
  running += 1;
  const thread = new Worker(START, {
    eval: true,
    execArgv: ["--conditions=react-server"],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
  });
  // An idle thread keeps no process alive.
  thread.unref();
  return thread;
}

type Answer = { result: ParseResult; alive: boolean };

function ask(thread: Worker, bytes: Uint8Array, limits: ParseLimits): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      thread.off("message", answered).off("error", lost).off("exit", lost);
      thread.unref();
      resolve(answer);
    };
    const answered = (result: ParseResult) => settle({ result, alive: true });
    const lost = () => settle({ result: { ok: false, fault: "too_costly" }, alive: false });
    const late = () => settle({ result: { ok: false, fault: "timeout" }, alive: false });
    const timer = setTimeout(late, limits.ms);
    thread.on("message", answered).on("error", lost).on("exit", lost);
    thread.ref();
    // A copy goes over: the caller keeps its bytes.
    const copy = new Uint8Array(bytes);
    thread.postMessage(copy, [copy.buffer]);
  });
}

function giveBack(thread: Worker): void {
  const next = waiting.shift();
  if (next) next(thread);
  else idle.push(thread);
}

/** A thread that broke a limit is ended, never used again; whoever waits gets a new one. */
function replace(thread: Worker): void {
  running -= 1;
  thread.on("error", () => undefined);
  void thread.terminate();
  const next = waiting.shift();
  if (next) next(started());
}
