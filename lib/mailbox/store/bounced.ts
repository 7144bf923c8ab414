import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { bouncedAddresses } from "@/db/schema/mailbox";
import type { DeliveryFailure } from "@/lib/message/schema";

/** Marks an address at which a mail did not arrive. Once dead it stays dead until a mail comes from there. */
export async function markBounced(tx: Tx, failure: DeliveryFailure, at: Date): Promise<void> {
  const { address, hard, status } = failure;
  await tx
    .insert(bouncedAddresses)
    .values({ address, hard, status, bouncedAt: at })
    .onConflictDoUpdate({
      target: bouncedAddresses.address,
      set: {
        hard: sql`${bouncedAddresses.hard} or excluded.hard`,
        status,
        count: sql`${bouncedAddresses.count} + 1`,
        bouncedAt: at,
      },
    });
}

/** Who writes from an address can be reached there: the mark goes. */
export async function unmarkBounced(tx: Tx, address: string): Promise<void> {
  await tx.delete(bouncedAddresses).where(eq(bouncedAddresses.address, address));
}

/** What is known of an address; null where every mail arrived. */
export async function bounceOf(tx: Tx, address: string): Promise<{ hard: boolean; at: Date } | null> {
  const rows = await tx
    .select({ hard: bouncedAddresses.hard, at: bouncedAddresses.bouncedAt })
    .from(bouncedAddresses)
    .where(eq(bouncedAddresses.address, address.toLowerCase()));
  return rows[0] ?? null;
}
