import { createServer } from "node:http";
import { inspectFile } from "@/lib/adapters/files/inspect";
import { fileWords } from "@/lib/adapters/files/text/read";

/** An address that hostile files of tests name, and how often somebody came. */
export type Bait = { url: string; calls: () => number; close: () => Promise<void> };

/** Lays out an address of this machine alone. */
export async function layBait(): Promise<Bait> {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.end("x");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/x`,
    calls: () => calls,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** How a file ends that is looked at and then read, as it came; `held` ones are never read. */
export async function endOf(
  name: string,
  bytes: Buffer,
): Promise<{ state: string; text: string; ms: number }> {
  const start = performance.now();
  const isHeld = inspectFile(name, bytes).state === "held";
  const words = isHeld ? null : await fileWords(name, new Uint8Array(bytes));
  return {
    state: words?.state ?? "held",
    text: words?.pages.join("\n") ?? "",
    ms: performance.now() - start,
  };
}
