import "server-only";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { caseLinks, sharedMessages } from "@/db/schema/relations";
import type { CaseRow } from "@/lib/case/store/change";
import { caseById, messagesOf } from "@/lib/case/store/find";
import { SAME_THING } from "@/lib/proposal/rules";
import { openProposals } from "@/lib/proposal/store";
import type { LinkKind } from "../schema";

type NewLink = { caseId: string; otherId: string; kind: LinkKind; userId: string; at: Date };

/** Links two cases, the later one first; gives the link's id, null if they are linked so already. */
export async function insertLink(tx: Tx, link: NewLink): Promise<string | null> {
  const { userId, at, ...pair } = link;
  const known = await tx
    .select({ id: caseLinks.id })
    .from(caseLinks)
    .where(
      and(
        eq(caseLinks.kind, pair.kind),
        isNull(caseLinks.endedAt),
        or(
          and(eq(caseLinks.caseId, pair.caseId), eq(caseLinks.otherId, pair.otherId)),
          and(eq(caseLinks.caseId, pair.otherId), eq(caseLinks.otherId, pair.caseId)),
        ),
      ),
    );
  if (known.length > 0) return null;
  const id = v7();
  await tx.insert(caseLinks).values({ ...pair, id, createdBy: userId, createdAt: at });
  return id;
}

/** One link that still holds. */
export async function linkById(tx: Tx, id: string) {
  const rows = await tx
    .select()
    .from(caseLinks)
    .where(and(eq(caseLinks.id, id), isNull(caseLinks.endedAt)));
  return rows[0] ?? null;
}

/** The link of this kind from the later case to the other that still holds. */
export async function linkBetween(tx: Tx, caseId: string, otherId: string, kind: LinkKind) {
  const pair = and(eq(caseLinks.caseId, caseId), eq(caseLinks.otherId, otherId));
  const rows = await tx
    .select()
    .from(caseLinks)
    .where(and(pair, eq(caseLinks.kind, kind), isNull(caseLinks.endedAt)));
  return rows[0] ?? null;
}

/** The link by which a case became part of another; null if it is its own. */
export async function mergeLinkOf(tx: Tx, caseId: string) {
  const rows = await tx
    .select()
    .from(caseLinks)
    .where(and(eq(caseLinks.caseId, caseId), eq(caseLinks.kind, "merged"), isNull(caseLinks.endedAt)));
  return rows[0] ?? null;
}

/** Ends a link with everything shared along it. */
export async function endLink(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(caseLinks).set({ endedAt: at }).where(eq(caseLinks.id, id));
  await tx
    .update(sharedMessages)
    .set({ endedAt: at })
    .where(and(eq(sharedMessages.linkId, id), isNull(sharedMessages.endedAt)));
}

/** Lets a case carry messages of the case it is linked with; the messages themselves stay where they are. */
export async function shareMessages(
  tx: Tx,
  linkId: string,
  caseId: string,
  messageIds: readonly string[],
): Promise<void> {
  const known = new Set((await messagesOf(tx, caseId)).map(({ message }) => message.id));
  const fresh = [...new Set(messageIds)].filter((id) => !known.has(id));
  if (fresh.length === 0) return;
  await tx.insert(sharedMessages).values(fresh.map((messageId) => ({ id: v7(), linkId, caseId, messageId })));
}

/**
 * The cases a case is linked with, oldest link first. What the actor may not see of the other side is null: that
 * there is one is no secret, what it is about is.
 */
export async function linksOf(tx: Tx, caseId: string) {
  return tx
    .select({
      id: caseLinks.id,
      kind: caseLinks.kind,
      later: sql<boolean>`${caseLinks.caseId} = ${caseId}`,
      number: cases.number,
      subject: cases.subject,
      status: cases.status,
    })
    .from(caseLinks)
    .leftJoin(
      cases,
      sql`${cases.id} = case when ${caseLinks.caseId} = ${caseId} then ${caseLinks.otherId} else ${caseLinks.caseId} end`,
    )
    .where(and(or(eq(caseLinks.caseId, caseId), eq(caseLinks.otherId, caseId)), isNull(caseLinks.endedAt)))
    .orderBy(caseLinks.id);
}

/** Where a case's answers belong now: the case that took it in, however often that happened. */
export async function survivorOf(tx: Tx, caseFile: CaseRow): Promise<CaseRow> {
  let current = caseFile;
  // A case is merged into an older one only, so the way ends.
  while (current.mergedInto !== null) {
    const next = await caseById(tx, current.mergedInto);
    if (next === null) return current;
    current = next;
  }
  return current;
}

/** What a case page shows of other cases: links, bundle, where it goes on, and which cases it may repeat. */
export async function relationsOf(tx: Tx, caseFile: CaseRow) {
  const open = await openProposals(tx, caseFile.id);
  const proposed = [];
  for (const { id, version, key, payload } of open.filter(
    (p) => p.kind === "bundle" && p.key !== SAME_THING,
  )) {
    const other = await caseById(tx, String(payload.value));
    if (other !== null) proposed.push({ id, version, key, number: other.number });
  }
  const into = caseFile.mergedInto === null ? null : await caseById(tx, caseFile.mergedInto);
  return { links: await linksOf(tx, caseFile.id), proposed, mergedInto: into?.number ?? null };
}
