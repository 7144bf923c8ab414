import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { proposals } from "@/db/schema/cases";
import { events } from "@/db/schema/records";
import { beforeSchema } from "@/lib/case/schema";
import { type CasePatch, type CaseRow, lockCase, saveChange } from "@/lib/case/store/change";
import { restoreClaim } from "@/lib/case/store/claim";
import { countAnew } from "@/lib/case/store/decide";
import { redraft } from "@/lib/case/store/redraft";
import { reopenProposals } from "@/lib/proposal/store";
import { fail, type Result } from "@/lib/result";
import { lastStep } from "@/lib/timeline/store";
import { endLink, mergeLinkOf } from "./link";

type Who = { userId: string; at: Date };
type Both = { older: CaseRow; younger: CaseRow };
type Link = { id: string; caseId: string; otherId: string };

/**
 * Separates two cases again: the younger goes on as it was, the older gives back what nobody has decided since. Null
 * when somebody was faster.
 */
export async function unmergeCases(
  tx: Tx,
  { older, younger }: Both,
  link: Link,
  who: Who,
): Promise<Both | null> {
  const entry = { actorKind: "person", actorId: who.userId, type: "case.unmerged", at: who.at } as const;
  const [step] = await mergeSteps(tx, older.id, link.id);
  await endLink(tx, link.id, who.at);
  await setState(tx, listed(step?.data.added), "open", "superseded");
  await setState(tx, listed(step?.data.filled), "superseded", "open");
  const [left] = await mergeSteps(tx, younger.id, link.id);
  await reopenProposals(tx, younger.id, listed(left?.data.proposals));
  const patch = { ...(await restored(tx, older, link.id)), ...(await countAnew(tx, older.id)) };
  await redraft(tx, { ...older, ...patch });
  const savedOlder = await saveChange(tx, older, patch, [{ ...entry, data: { number: younger.number } }]);
  const before = await restored(tx, younger, link.id);
  const free = {
    status: younger.departmentId ? ("reopened" as const) : ("received" as const),
    closedAt: null,
  };
  const back = { ...free, ...before, mergedInto: null };
  if (back.claimedBy) await restoreClaim(tx, younger.id, back.claimedBy, who.at);
  const savedYounger = await saveChange(tx, younger, back, [{ ...entry, data: { number: older.number } }]);
  return savedOlder && savedYounger ? { older: savedOlder, younger: savedYounger } : null;
}

/** Lets a case that became part of another go on by itself: what opening it again means. Null when somebody was faster. */
export async function separateCase(
  tx: Tx,
  younger: CaseRow,
  who: Who,
): Promise<CaseRow | null | Result<never, "already_merged">> {
  const link = await mergeLinkOf(tx, younger.id);
  const older = link && (await lockCase(tx, link.otherId));
  // Without a link it gave its concern back to the case it was split from: there is nothing left in it.
  if (!link || !older) return fail("already_merged");
  const both = await unmergeCases(tx, { older, younger }, link, who);
  return both?.younger ?? null;
}

/** What the merge overwrote, if it is still the last thing that happened to the case. */
async function restored(tx: Tx, caseFile: CaseRow, link: string): Promise<CasePatch> {
  const last = await lastStep(tx, caseFile.id);
  return last?.data.link === link ? beforeSchema.parse(last.data.before ?? {}) : {};
}

/** What was written about the merge in the timeline of one of the two. */
async function mergeSteps(tx: Tx, caseId: string, link: string) {
  return tx
    .select({ data: events.data })
    .from(events)
    .where(
      and(
        eq(events.caseId, caseId),
        inArray(events.type, ["case.merged", "case.mergedInto"]),
        sql`${events.data} ->> 'link' = ${link}`,
      ),
    );
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

async function setState(
  tx: Tx,
  ids: readonly string[],
  from: "open" | "superseded",
  to: "open" | "superseded",
): Promise<void> {
  for (const id of ids)
    await tx
      .update(proposals)
      .set({ state: to, version: sql`${proposals.version} + 1` })
      .where(and(eq(proposals.id, id), eq(proposals.state, from)));
}
