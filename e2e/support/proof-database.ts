import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { closePools } from "@/db/client";
import { startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { seedTown } from "@/db/seed/town";

/** A town of its own for a long proof that runs outside of the tests: settings, database and accounts. */
export async function proofDatabase(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "klarfall-proof-"));
  // The database does not run as root and has to reach its folder.
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, { durable: false });
  Object.assign(process.env, {
    DATABASE_URL: server.url,
    KLARFALL_SECRET: "proof-secret-that-is-long-enough-0123456789",
    KLARFALL_MAIL: "buergerservice@altenbrueck.example",
    KLARFALL_AUTHSERV: "mx.altenbrueck.example",
    LOG_LEVEL: "silent",
  });
  await migrate(server.url);
  await seedTown();
  const close = async () => {
    await closePools();
    await server.stop();
    for (const path of new Set([folder, dirname(server.data)]))
      rmSync(path, { recursive: true, force: true });
  };
  return { url: server.url, close };
}
