import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Place } from "../schema";

/** The condition that keeps to a place; all three tables of figures and `cases` name their columns alike. */
export function within(place: Place, table: SQL = sql``): SQL {
  const dot = (column: string) => sql`${table}${sql.raw(column)}`;
  const parts = [
    ...(place.department === undefined ? [] : [sql`${dot("department_id")} = ${place.department}`]),
    ...(place.service === undefined ? [] : [sql`${dot("service")} = ${place.service}`]),
    ...(place.channel === undefined ? [] : [sql`${dot("channel")} = ${place.channel}`]),
  ];
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}
