import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "./embedded";
import { migrate } from "./migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** The server of this run; its database `klarfall_template` is migrated and never connected to. */
    testServer: string;
  }
}

/** The database that every test file copies. */
export const TEMPLATE = "klarfall_template";

/** One real PostgreSQL for a whole run of vitest, in a temporary folder; nothing of it is left behind. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "klarfall-test-"));
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, { durable: false });
  const owner = postgres(server.url, { max: 1, onnotice: () => undefined });
  await owner.unsafe(`create database ${TEMPLATE}`);
  await owner.end();
  await migrate(databaseUrl(server.url, TEMPLATE));
  project.provide("testServer", server.url);
  return async () => {
    await server.stop();
    for (const path of new Set([folder, dirname(server.data)]))
      rmSync(path, { recursive: true, force: true });
  };
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
