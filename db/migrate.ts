import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as migrateFolder } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";

/** A number of our own, so that two starters migrate one after the other. */
const MIGRATION_LOCK = 4_711_2026;

/** Brings a database to this version: job queue first (our functions call it), then our own tables. Repeatable. */
export async function migrate(connectionString: string): Promise<void> {
  // The owner is called klarfall, like our schema of functions: without this, new tables would land there.
  const connection = { search_path: "public" };
  const client = postgres(connectionString, { max: 1, connection, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await runMigrations({ connectionString });
    await migrateFolder(drizzle(client), {
      migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)),
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}
