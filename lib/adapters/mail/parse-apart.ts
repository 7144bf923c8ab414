import "server-only";
import type { ParseResult } from "@/lib/message/schema";
import { MAX_ORIGINAL_BYTES } from "@/lib/original/schema";
import { ThreadPool } from "../threads";

/** One mail is read in milliseconds; ten seconds are an attack or a fault, on the slowest machine. */
const MOST_MS = 10_000;

const threads = new ThreadPool<ParseResult>({
  entry: ["lib", "adapters", "mail", "parse-thread.ts"],
  // One thread a core: parsing is all they do.
  threads: 2,
  // Enough for a mail of the largest size taken apart twice; a thread that wants more is ended.
  megabytes: 512,
});

/** The limits of one reading; tests set tighter ones. */
export type ParseLimits = { ms: number };

/** Reads a mail in a thread with limits on size, time and memory. Never throws; whatever breaks them is a fault. */
export async function parseApart(
  bytes: Uint8Array,
  limits: ParseLimits = { ms: MOST_MS },
): Promise<ParseResult> {
  if (bytes.byteLength > MAX_ORIGINAL_BYTES) return { ok: false, fault: "too_large" };
  // A copy goes over: the caller keeps its bytes.
  const copy = new Uint8Array(bytes);
  const given = await threads.ask(copy, [copy.buffer], limits.ms);
  if (given.state === "answered") return given.answer;
  return { ok: false, fault: given.state === "late" ? "timeout" : "too_costly" };
}

/** Ends all idle threads; for tests and entry points that end. */
export const closeThreads = (): Promise<void> => threads.close();
