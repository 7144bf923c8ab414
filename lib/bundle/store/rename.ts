import "server-only";
import type { Tx } from "@/db/client";
import { type CaseRow, saveChange } from "@/lib/case/store/change";
import { fail, type Result } from "@/lib/result";
import { appendEvents } from "@/lib/timeline/store";
import { bundleOf, casesOfBundle, updateTitle } from "./rows";

/**
 * Gives the bundle of a case another title, and tells every case in it. Null when somebody changed the case, a fault when
 * somebody renamed the bundle since its title was read.
 */
export async function renameBundle(
  tx: Tx,
  caseFile: CaseRow,
  { before, title }: { before: string; title: string },
  { userId, at }: { userId: string; at: Date },
): Promise<CaseRow | null | Result<never, "not_bundled" | "bundle_stale">> {
  const bundle = await bundleOf(tx, caseFile.id);
  if (bundle === null) return fail("not_bundled");
  if (!(await updateTitle(tx, bundle.id, before, title))) return fail("bundle_stale");
  const data = { bundle: bundle.id, title, old: before };
  const entry = { type: "case.bundleRenamed", actorKind: "person", actorId: userId, data, at } as const;
  for (const { id } of await casesOfBundle(tx, bundle.id))
    if (id !== caseFile.id) await appendEvents(tx, id, [entry]);
  return saveChange(tx, caseFile, {}, [entry]);
}
