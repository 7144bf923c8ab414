import "server-only";
import type { Tx } from "@/db/client";
import { type CaseRow, saveChange } from "@/lib/case/store/change";
import { caseById } from "@/lib/case/store/find";
import { acceptBetween } from "@/lib/proposal/store";
import { fail, type Result } from "@/lib/result";
import { appendEvents } from "@/lib/timeline/store";
import type { LinkKind } from "../schema";
import { endLink, insertLink } from "./link";

type Who = { userId: string; at: Date };

/**
 * Links two cases; both timelines tell. The other case itself stays as it is, so nobody's work there goes stale. What
 * was proposed about the two is accepted with it. Null when somebody was faster.
 */
export async function connectCases(
  tx: Tx,
  caseFile: CaseRow,
  other: CaseRow,
  kind: LinkKind,
  who: Who,
): Promise<CaseRow | null | Result<never, "already_linked">> {
  const link = await insertLink(tx, { caseId: caseFile.id, otherId: other.id, kind, ...who });
  if (link === null) return fail("already_linked");
  const proposals = await acceptBetween(tx, caseFile, other.id, who);
  const entry = { type: "case.linked", actorKind: "person", actorId: who.userId, at: who.at } as const;
  await appendEvents(tx, other.id, [{ ...entry, data: { link: kind, number: caseFile.number } }]);
  const data = { link: kind, number: other.number, other: other.id, linkId: link, proposals };
  return saveChange(tx, caseFile, {}, [{ ...entry, data }]);
}

type Link = { id: string; caseId: string; otherId: string };

/** Takes a link away again; both timelines tell. Null when somebody was faster. */
export async function disconnectCases(
  tx: Tx,
  caseFile: CaseRow,
  link: Link,
  { userId, at }: Who,
): Promise<CaseRow | null> {
  await endLink(tx, link.id, at);
  const other = await caseById(tx, link.caseId === caseFile.id ? link.otherId : link.caseId);
  const entry = { type: "case.unlinked", actorKind: "person", actorId: userId, at } as const;
  if (other !== null) await appendEvents(tx, other.id, [{ ...entry, data: { number: caseFile.number } }]);
  return saveChange(tx, caseFile, {}, [{ ...entry, data: { number: other?.number ?? "" } }]);
}
