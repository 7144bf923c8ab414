import { readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { sharedTown } from "./town";

/**
 * Moves the limits of a person's living sign-ins near, so that a story does not have to wait for half an hour: `idle`
 * and `absolute` are the seconds that are left.
 */
export async function shorten(email: string, left: { idle?: number; absolute?: number }): Promise<void> {
  const file = join(sharedTown().folder, "postgres", "access.json");
  const access: { port: number; password: string } = JSON.parse(readFileSync(file, "utf8"));
  const { port, password } = access;
  const sql = postgres({ host: "127.0.0.1", port, password, user: "klarfall", database: "klarfall", max: 1 });
  await sql`update sessions set
      last_seen_at = ${left.idle === undefined ? sql`last_seen_at` : sql`now() - interval '30 minutes' + make_interval(secs => ${left.idle})`},
      expires_at = ${left.absolute === undefined ? sql`expires_at` : sql`now() + make_interval(secs => ${left.absolute})`}
    where revoked_at is null and user_id = (select id from users where email = ${email})`;
  await sql.end();
}
