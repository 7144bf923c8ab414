import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type postgres from "postgres";

type Column = { schema: string; table: string; column: string; type: string };

async function columns(owner: postgres.Sql): Promise<Column[]> {
  return owner<Column[]>`
    select n.nspname as schema, c.relname as table, a.attname as column, t.typname as type
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      join pg_type t on t.oid = a.atttypid
    where c.relkind in ('r', 'p', 'm') and a.attnum > 0 and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1, 2, a.attnum`;
}

/** Where a word still stands in the database, in any column of any table or in what the planner knows: `table.column`. */
export async function tracesInDatabase(owner: postgres.Sql, word: string): Promise<string[]> {
  const parts = (await columns(owner)).map(({ schema, table, column, type }) => {
    const [place, cell] = [`"${schema}"."${table}"`, `"${column}"`];
    const holds =
      type === "bytea"
        ? `position(convert_to($1, 'UTF8') in ${cell}) > 0`
        : `${cell}::text ilike '%' || $1 || '%'`;
    return `select '${schema}.${table}.${column}' as place where exists (select from ${place} where ${holds})`;
  });
  const found = await owner.unsafe<{ place: string }[]>(parts.join(" union all "), [word]);
  const planner = await owner<{ place: string }[]>`
    select tablename || '.' || attname as place from pg_stats
    where schemaname not in ('pg_catalog', 'information_schema')
      and (most_common_vals::text ilike ${`%${word}%`} or histogram_bounds::text ilike ${`%${word}%`}
        or most_common_elems::text ilike ${`%${word}%`})`;
  return [...found.map(({ place }) => place), ...planner.map(({ place }) => `planner: ${place}`)];
}

/** Files below a folder whose bytes hold a word, as UTF-8, as UTF-16, or as base64 at any of its three places. */
export function tracesInFiles(folder: string, word: string): string[] {
  const needles = [Buffer.from(word), Buffer.from(word, "utf16le"), ...inBase64(word)];
  return filesBelow(folder).filter((path) => {
    const bytes = readFileSync(path);
    return needles.some((needle) => bytes.includes(needle));
  });
}

/** What base64 makes of a word, wherever it begins, without the letters at the edges that depend on its neighbours. */
function inBase64(word: string): Buffer[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.from(`${"x".repeat(shift)}${word}`)
      .toString("base64")
      .replace(/=+$/, "");
    return Buffer.from(text.slice(shift === 0 ? 0 : 4, -4));
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
