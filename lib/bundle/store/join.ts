import "server-only";
import type { Tx } from "@/db/client";
import { type CaseRow, saveChange } from "@/lib/case/store/change";
import { isProtected } from "@/lib/learning/rules";
import { acceptBetween, standingFlags } from "@/lib/proposal/store";
import { fail, type Result } from "@/lib/result";
import { appendEvents } from "@/lib/timeline/store";
import { addToBundle, type Bundle, bundleOf, insertBundle, removeFromBundle } from "./rows";

type Who = { userId: string; at: Date };

/**
 * Puts two cases into one bundle: that of either, or a new one. Nothing that a service or a warning protects lies
 * beside other people's matters. Null when somebody was faster.
 */
export async function joinBundle(
  tx: Tx,
  caseFile: CaseRow,
  other: CaseRow,
  title: string,
  who: Who,
): Promise<CaseRow | null | Result<never, "bundle_protected" | "already_bundled">> {
  for (const one of [caseFile, other]) if (await isSecret(tx, one)) return fail("bundle_protected");
  const [mine, theirs] = [await bundleOf(tx, caseFile.id), await bundleOf(tx, other.id)];
  if (mine !== null && theirs !== null) return fail("already_bundled");
  const bundle = mine ?? theirs ?? (await insertBundle(tx, title, who.userId, who.at));
  const added = [...(mine ? [] : [caseFile.id]), ...(theirs ? [] : [other.id])];
  for (const id of added) await addToBundle(tx, bundle.id, id);
  const proposals = [
    ...(await acceptBetween(tx, caseFile, other.id, who)),
    ...(await acceptBetween(tx, other, caseFile.id, who)),
  ];
  return tell(tx, caseFile, other, { bundle, added, proposals }, who);
}

/** Whether a service or a warning protects the case, as proposed or as confirmed. */
export async function isSecret(tx: Tx, { id, service, proposedService }: CaseRow): Promise<boolean> {
  const flags = (await standingFlags(tx, id)).map((flag) => flag.key);
  return [service, proposedService].some((one) => isProtected({ service: one, flags }));
}

type Joined = { bundle: Bundle; added: string[]; proposals: string[] };

/** The other case stays as it is, so nobody's work there goes stale; it is told all the same. */
async function tell(
  tx: Tx,
  caseFile: CaseRow,
  other: CaseRow,
  { bundle, added, proposals }: Joined,
  { userId, at }: Who,
): Promise<CaseRow | null> {
  const entry = { type: "case.bundled", actorKind: "person", actorId: userId, at } as const;
  const about = { bundle: bundle.id, title: bundle.title };
  await appendEvents(tx, other.id, [{ ...entry, data: { ...about, number: caseFile.number } }]);
  const data = { ...about, number: other.number, other: other.id, added, proposals };
  return saveChange(tx, caseFile, {}, [{ ...entry, data }]);
}

/** Takes the case out of its bundle; the rest stays together. Null when somebody was faster. */
export async function leaveBundle(
  tx: Tx,
  caseFile: CaseRow,
  { userId, at }: Who,
): Promise<CaseRow | null | Result<never, "not_bundled">> {
  const bundle = await bundleOf(tx, caseFile.id);
  if (bundle === null || !(await removeFromBundle(tx, caseFile.id, at))) return fail("not_bundled");
  const data = { bundle: bundle.id, title: bundle.title };
  return saveChange(tx, caseFile, {}, [
    { type: "case.unbundled", actorKind: "person", actorId: userId, data, at },
  ]);
}
