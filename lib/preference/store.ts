import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema/identity";
import type { Preferences } from "./schema";

/** Keeps what a person likes; it is hers alone and no part of any case, so there is no entry in a timeline. */
export async function savePreferences(tx: Tx, userId: string, preferences: Preferences): Promise<void> {
  await tx.update(users).set({ preferences }).where(eq(users.id, userId));
}
