import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema/identity";
import { events } from "@/db/schema/records";
import type { ActorKind, EventType, Visibility } from "./schema";

/** What is written into the timeline. `data` holds codes, ids and numbers; letters' text stays in its message. */
export type NewEvent = {
  type: EventType;
  actorKind: ActorKind;
  actorId?: string;
  visibility?: Visibility;
  data?: Record<string, unknown>;
  at: Date;
};

/** Appends to the timeline inside the transaction that changes the state. */
export async function appendEvents(tx: Tx, caseId: string, entries: readonly NewEvent[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.insert(events).values(
    entries.map((e) => ({
      id: v7(),
      caseId,
      type: e.type,
      actorKind: e.actorKind,
      actorId: e.actorId ?? null,
      visibility: e.visibility ?? "internal",
      data: e.data ?? {},
      at: e.at,
    })),
  );
}

/** The story of a case, oldest first, with the names of the people in it. */
export async function timelineOf(tx: Tx, caseId: string) {
  return tx
    .select({
      id: events.id,
      type: events.type,
      actorKind: events.actorKind,
      actorName: users.name,
      visibility: events.visibility,
      data: events.data,
      at: events.at,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(eq(events.caseId, caseId))
    .orderBy(asc(events.seq));
}

/** The last entry that changed the case (a note does not), null if there is none. */
export async function lastStep(tx: Tx, caseId: string) {
  const rows = await tx
    .select({ type: events.type, actorId: events.actorId, data: events.data, at: events.at })
    .from(events)
    .where(and(eq(events.caseId, caseId), sql`${events.data} ? 'version'`))
    .orderBy(desc(events.seq))
    .limit(1);
  return rows[0] ?? null;
}
