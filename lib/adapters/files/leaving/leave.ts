import "server-only";
import type { LeavingFile } from "@/lib/draft/schema";
import { log } from "@/lib/log";
import { fail, ok, type Result } from "@/lib/result";
import { ThreadPool } from "../../threads";
import { scanFile } from "../virus-scan";
import type { LeavingCopy } from "./copy";

/** A person waits for it. */
const MOST_MS = 20_000;

const threads = new ThreadPool<LeavingCopy>({
  entry: ["lib", "adapters", "files", "leaving", "leave-thread.ts"],
  threads: 1,
  megabytes: 512,
});

/** Why a file stays here; a key of i18n `faults`. `file_held` says in `why` what was found, a key of i18n `files.faults`. */
export type LeavingFault = "file_type" | "file_marked" | "file_held" | "file_too_costly";
type Ready = LeavingFile & { bytes: Uint8Array };

/**
 * Makes of a file what may leave, in a thread with limits on time and memory, and shows the copy to the virus scanner
 * at `scanner` where one is set up. Without an answer of the scanner it counts as not looked at, as files that come in do.
 */
export async function readyToLeave(
  name: string,
  content: Uint8Array,
  scanner: string | undefined,
): Promise<Result<Ready, LeavingFault>> {
  const bytes = new Uint8Array(content);
  const given = await threads.ask({ name, bytes }, [bytes.buffer], MOST_MS);
  if (given.state !== "answered") return fail("file_too_costly");
  const copy = given.answer;
  if (!copy.ok) return copy.code === "file_held" ? fail(copy.code, { why: copy.why }) : fail(copy.code);
  const result = scanner === undefined ? "unknown" : await scanFile(scanner, copy.bytes);
  if (scanner !== undefined && result === "unknown") log.warn("virus scanner gave no answer");
  if (result === "virus") return fail("file_held", { why: "virus" });
  return ok({ ...copy.file, bytes: copy.bytes, state: result === "clean" ? "clean" : "unscanned" });
}

/** Ends all idle threads; for tests. */
export const closeLeaving = (): Promise<void> => threads.close();
