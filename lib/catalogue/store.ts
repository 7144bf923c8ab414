import "server-only";
import { desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { departments } from "@/db/schema/identity";
import { catalogueVersions } from "@/db/schema/records";
import { CATALOGUE_VERSION, putInForce, SHIPPED, versionOfCatalogue } from "@/lib/intake/catalogue/catalogue";
import { type Catalogue, catalogueSchema } from "@/lib/intake/catalogue/schema";
import { type Activator, activate, activationsOf, versionInForce } from "@/lib/learning/store/activation";
import { log } from "@/lib/log";

/**
 * Brings this process to the catalogue in force, if it works with another one. A kept catalogue that this version
 * of the software does not accept any more is left aside, and the software's own holds.
 */
export async function refreshCatalogue(tx: Tx): Promise<void> {
  const version = await versionInForce(tx, "catalogue");
  if (version === null || version === CATALOGUE_VERSION || refused.has(version)) return;
  const content = await contentOf(tx, version);
  const parsed = catalogueSchema.safeParse(content);
  if (parsed.success) return putInForce(parsed.data);
  refused.add(version);
  log.error({ version }, "catalogue does not fit this software; its own holds");
  putInForce(SHIPPED);
}

const refused = new Set<string>();

async function contentOf(tx: Tx, version: string): Promise<unknown> {
  const rows = await tx
    .select({ content: catalogueVersions.content })
    .from(catalogueVersions)
    .where(eq(catalogueVersions.version, version));
  return rows[0]?.content;
}

/** Keeps a catalogue and its departments, and puts it in force; false when another was put in force meanwhile. */
export async function saveCatalogue(
  tx: Tx,
  catalogue: Catalogue,
  expected: string | null,
  by: Activator,
): Promise<boolean> {
  await keepCatalogue(tx, catalogue, by.at);
  return activate(tx, "catalogue", versionOfCatalogue(catalogue), expected, by);
}

/** At a start: keeps the software's own catalogue, in force until the town puts one of its own in its place. */
export async function installShippedCatalogue(tx: Tx, by: Activator): Promise<void> {
  await keepCatalogue(tx, SHIPPED, by.at);
  const [newest] = await activationsOf(tx, "catalogue", 1);
  const own = newest !== undefined && newest.origin !== "start";
  const version = versionOfCatalogue(SHIPPED);
  if (!own && newest?.version !== version)
    await activate(tx, "catalogue", version, newest?.version ?? null, by);
}

async function keepCatalogue(tx: Tx, catalogue: Catalogue, at: Date): Promise<void> {
  const version = versionOfCatalogue(catalogue);
  await tx.insert(catalogueVersions).values({ version, content: catalogue, at }).onConflictDoNothing();
  const rows = catalogue.departments.map(({ id, nameDe, nameEn, shortDe, shortEn }) => ({
    id,
    nameDe,
    nameEn,
    shortDe,
    shortEn,
  }));
  await tx
    .insert(departments)
    .values(rows)
    .onConflictDoUpdate({ target: departments.id, set: fromNew("nameDe", "nameEn", "shortDe", "shortEn") });
}

/** `excluded.column` for each of these columns: what the new row says. */
function fromNew(...names: ("nameDe" | "nameEn" | "shortDe" | "shortEn")[]) {
  const columns = getTableColumns(departments);
  return Object.fromEntries(names.map((name) => [name, sql`excluded.${sql.identifier(columns[name].name)}`]));
}

/** Every catalogue kept, newest first, without its content. */
export async function catalogueVersionsOf(tx: Tx) {
  return tx
    .select({ version: catalogueVersions.version, at: catalogueVersions.at })
    .from(catalogueVersions)
    .orderBy(desc(catalogueVersions.at));
}
