import { z } from "zod";

/**
 * What a service under secrecy is closed off by, inside the town hall too: § 35 SGB I (social data), § 30 AO (tax),
 * Art. 9 GDPR (health, religion, sexual identity), Art. 10 GDPR (criminal), § 86 AufenthG (migration), §§ 51, 52 BMG
 * (blocked addresses). The catalogue says which service lies in which.
 */
export const COMPARTMENTS = [
  "health",
  "social",
  "tax",
  "religion",
  "sexualIdentity",
  "criminal",
  "migration",
  "block",
] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/**
 * A clearance: cases of this compartment are seen by the person wherever her role reaches (`departmentId` null), or by
 * the people of a department, among the cases of that department.
 */
export type Clearance = { compartment: Compartment; departmentId: string | null };

/** A clearance for a person or for a department: exactly one of the two. */
export const clearInput = z
  .strictObject({
    compartment: z.enum(COMPARTMENTS),
    userId: z.uuid().nullable(),
    departmentId: z.string().min(1).max(60).nullable(),
  })
  .refine(({ userId, departmentId }) => (userId === null) !== (departmentId === null), {
    path: ["userId"],
  });
/** A clearance to end. */
export const clearanceIdInput = z.strictObject({ id: z.uuid() });
