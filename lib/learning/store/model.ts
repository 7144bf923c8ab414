import "server-only";
import { desc, eq, getTableColumns } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { modelVersions } from "@/db/schema/records";
import { loadModel, modelOf, shippedBytes } from "@/lib/adapters/model-file";
import type { Model } from "@/lib/intake/model/model";
import { fitsSoftware } from "../rules";
import type { ModelFigures } from "../schema";
import { type Activator, activate, versionInForce } from "./activation";

const { bytes: _bytes, ...described } = getTableColumns(modelVersions);

/** The model that prepares from now on: the one put in force, else the one that comes with the software. */
export async function modelInForce(tx: Tx): Promise<Model> {
  const version = await versionInForce(tx, "model");
  const shipped = loadModel();
  if (version === null || version === shipped.version) return shipped;
  return (await modelOf(version, (wanted) => bytesOf(tx, wanted))) ?? shipped;
}

async function bytesOf(tx: Tx, version: string): Promise<Uint8Array | null> {
  const rows = await tx
    .select({ bytes: modelVersions.bytes })
    .from(modelVersions)
    .where(eq(modelVersions.version, version));
  return rows[0]?.bytes ?? null;
}

/** A model version without its bytes, null for an unknown one. */
export async function modelVersion(tx: Tx, version: string) {
  const rows = await tx.select(described).from(modelVersions).where(eq(modelVersions.version, version));
  return rows[0] ?? null;
}

/** All versions ever in force, newest first, without their bytes. */
export async function modelVersionsOf(tx: Tx) {
  return tx
    .select(described)
    .from(modelVersions)
    .orderBy(desc(modelVersions.at), desc(modelVersions.version));
}

/** Keeps a model with its bytes; one that is known already stays as it is. */
export async function keepModel(tx: Tx, model: typeof modelVersions.$inferInsert): Promise<void> {
  await tx.insert(modelVersions).values(model).onConflictDoNothing();
}

/** Notes what a model reaches on the letters kept aside. */
export async function saveFigures(tx: Tx, version: string, figures: ModelFigures): Promise<void> {
  await tx.update(modelVersions).set({ figures }).where(eq(modelVersions.version, version));
}

/**
 * At a start: keeps the model that comes with the software, and puts it in force where the one in force was made
 * for other software. What the town taught is not lost: the next run learns it again beside the new model.
 */
export async function installShipped(tx: Tx, by: Activator): Promise<void> {
  const { version } = loadModel();
  await keepModel(tx, { version, origin: "shipped", bytes: Buffer.from(shippedBytes()), at: by.at });
  const inForce = await versionInForce(tx, "model");
  const known = inForce === null ? null : await modelVersion(tx, inForce);
  if (!fitsSoftware(known, version)) await activate(tx, "model", version, inForce, by);
}
