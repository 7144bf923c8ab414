import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { bundleCases, bundles } from "@/db/schema/relations";

export type Bundle = { id: string; title: string };

/** The bundle a case lies in, null if in none. */
export async function bundleOf(tx: Tx, caseId: string): Promise<Bundle | null> {
  const rows = await tx
    .select({ id: bundles.id, title: bundles.title })
    .from(bundleCases)
    .innerJoin(bundles, eq(bundles.id, bundleCases.bundleId))
    .where(and(eq(bundleCases.caseId, caseId), isNull(bundleCases.removedAt)));
  return rows[0] ?? null;
}

/** A bundle by its id, as far as the actor sees one of its cases. */
export async function bundleById(tx: Tx, id: string): Promise<Bundle | null> {
  const rows = await tx
    .select({ id: bundles.id, title: bundles.title })
    .from(bundles)
    .where(eq(bundles.id, id));
  return rows[0] ?? null;
}

/** A new bundle, still empty. Nobody sees it before a case lies in it, so its row is not read back. */
export async function insertBundle(tx: Tx, title: string, userId: string, at: Date): Promise<Bundle> {
  const id = v7();
  await tx.insert(bundles).values({ id, title, createdBy: userId, createdAt: at });
  return { id, title };
}

/** Gives a bundle another title; false when somebody did since `before` was read. */
export async function updateTitle(tx: Tx, id: string, before: string, title: string): Promise<boolean> {
  const rows = await tx
    .update(bundles)
    .set({ title })
    .where(and(eq(bundles.id, id), eq(bundles.title, before)))
    .returning({ id: bundles.id });
  return rows.length > 0;
}

/** Puts a case into a bundle; the caller holds the case and knows that it lies in none. */
export async function addToBundle(tx: Tx, bundleId: string, caseId: string): Promise<void> {
  await tx.insert(bundleCases).values({ id: v7(), bundleId, caseId });
}

/** Takes a case out of its bundle; false if it was in none. */
export async function removeFromBundle(tx: Tx, caseId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(bundleCases)
    .set({ removedAt: at })
    .where(and(eq(bundleCases.caseId, caseId), isNull(bundleCases.removedAt)))
    .returning({ id: bundleCases.id });
  return rows.length > 0;
}

/** The ids of all cases in the bundle of a case, itself included; none where it lies in no bundle. */
export async function matesOf(tx: Tx, caseId: string): Promise<string[]> {
  const bundle = await bundleOf(tx, caseId);
  return bundle === null ? [] : (await casesOfBundle(tx, bundle.id)).map(({ id }) => id);
}

/** The cases of a bundle that the actor sees, oldest first. */
export async function casesOfBundle(tx: Tx, bundleId: string) {
  return tx
    .select({
      id: cases.id,
      number: cases.number,
      version: cases.version,
      claimedBy: cases.claimedBy,
      compartment: cases.compartment,
      applicantEmail: cases.applicantEmail,
      subject: cases.subject,
      applicantName: cases.applicantName,
      status: cases.status,
      departmentId: cases.departmentId,
      receivedAt: cases.receivedAt,
    })
    .from(bundleCases)
    .innerJoin(cases, eq(cases.id, bundleCases.caseId))
    .where(and(eq(bundleCases.bundleId, bundleId), isNull(bundleCases.removedAt)))
    .orderBy(asc(cases.receivedAt), asc(cases.id));
}
