import "server-only";
import { asc, count, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { apiTokens, memberships, users } from "@/db/schema/identity";
import { mailboxes } from "@/db/schema/mailbox";
import { erasures, holds } from "@/db/schema/retention";

/** What is set up, in numbers. Runs as the worker. */
export async function setUp(tx: Tx) {
  const people = await tx
    .select({ role: memberships.role, n: count() })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(users.status, "active"))
    .groupBy(memberships.role)
    .orderBy(asc(memberships.role));
  return {
    people,
    mailboxes: await tx.$count(mailboxes, eq(mailboxes.active, true)),
    systems: await tx.$count(apiTokens, isNull(apiTokens.revokedAt)),
    openHolds: await tx.$count(holds, isNull(holds.liftedAt)),
    erasures: await tx.$count(erasures),
  };
}
