import type postgres from "postgres";
import type { Actor } from "@/lib/user/schema";

/** The database's own roles, by what acts with them. */
type DatabaseRole = "klarfall_web" | "klarfall_worker" | "klarfall_sender" | "klarfall_auditor";

/** Runs raw SQL with the rights of the application, past every check of its code. `owner` is asked for at each use. */
export function rightsOf(owner: () => postgres.Sql) {
  return <T>(role: DatabaseRole, actor: Actor | null, work: (sql: postgres.TransactionSql) => Promise<T>) =>
    owner().begin(async (sql) => {
      await sql.unsafe(`set local role ${role}`);
      if (actor) await sql`select set_config('klarfall.user_id', ${actor.userId}, true)`;
      return work(sql);
    });
}
