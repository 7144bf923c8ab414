import "server-only";
import { ThreadPool } from "../../threads";
import type { ViewWords } from "./document";

/** A person waits for it. */
const MOST_MS = 10_000;

const threads = new ThreadPool<string>({
  entry: ["lib", "adapters", "mail", "view", "view-thread.ts"],
  threads: 1,
  megabytes: 384,
});

/** A mail as a page that needs nothing and does nothing, made in a thread with limits; null where it broke them. */
export async function viewApart(bytes: Uint8Array, words: ViewWords): Promise<string | null> {
  const copy = new Uint8Array(bytes);
  const given = await threads.ask({ bytes: copy, words }, [copy.buffer], MOST_MS);
  return given.state === "answered" ? given.answer : null;
}

/** Ends all idle threads; for tests. */
export const closeViews = (): Promise<void> => threads.close();
