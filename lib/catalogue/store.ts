import "server-only";
import { eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { departments, memberships } from "@/db/schema/identity";
import { catalogueVersions } from "@/db/schema/records";
import { CATALOGUE_VERSION, putInForce, SHIPPED, versionOfCatalogue } from "@/lib/intake/catalogue/catalogue";
import { exportCatalogue, importCatalogue } from "@/lib/intake/catalogue/exchange";
import type { Catalogue } from "@/lib/intake/catalogue/schema";
import { type Activator, activate, activationsOf, versionInForce } from "@/lib/learning/store/activation";
import { log } from "@/lib/log";

/**
 * Brings this process to the catalogue in force, if it works with another one. A kept catalogue that this version
 * of the software does not accept any more is left aside, and the software's own holds.
 */
export async function refreshCatalogue(tx: Tx): Promise<void> {
  const version = await versionInForce(tx, "catalogue");
  if (version === null || version === CATALOGUE_VERSION || refused.has(version)) return;
  const catalogue = await keptCatalogue(tx, version);
  if (catalogue !== null) return putInForce(catalogue);
  refused.add(version);
  log.error({ version }, "catalogue does not fit this software; its own holds");
  putInForce(SHIPPED);
}

const refused = new Set<string>();

/** A catalogue as it was kept; null for an unknown version, or one that this software does not accept. */
export async function keptCatalogue(tx: Tx, version: string): Promise<Catalogue | null> {
  const rows = await tx
    .select({ content: catalogueVersions.content })
    .from(catalogueVersions)
    .where(eq(catalogueVersions.version, version));
  const content = rows[0]?.content;
  const read = importCatalogue(typeof content === "string" ? content : JSON.stringify(content ?? null));
  return read.ok ? read.catalogue : null;
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
  // As text: jsonb puts keys in an order of its own, and the version is a hash of the text.
  const content = exportCatalogue(catalogue);
  await tx.insert(catalogueVersions).values({ version, content, at }).onConflictDoNothing();
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

/** Which of these departments still hold cases or people; they cannot go yet. */
export async function departmentsAtWork(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const wanted = [...ids];
  const people = await tx
    .selectDistinct({ id: memberships.departmentId })
    .from(memberships)
    .where(inArray(memberships.departmentId, wanted));
  const work = await tx
    .selectDistinct({ id: cases.departmentId })
    .from(cases)
    .where(inArray(cases.departmentId, wanted));
  const busy = new Set([...people, ...work].map(({ id }) => id));
  return wanted.filter((id) => busy.has(id));
}
