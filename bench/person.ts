import type postgres from "postgres";
import { NIL } from "uuid";
import { preferencesSchema } from "@/lib/preference/schema";
import type { Actor, Role } from "@/lib/user/schema";

/** The first account of the town with this role, for the whole town. */
export async function personWith(client: postgres.Sql, role: Role): Promise<Actor> {
  const rows = await client<{ id: string; name: string; email: string }[]>`
    select u.id, u.name, u.email from users u join memberships m on m.user_id = u.id where m.role = ${role} limit 1`;
  const user = rows[0];
  if (!user) throw new Error(`no account with the role ${role}`);
  return {
    userId: user.id,
    sessionId: NIL,
    name: user.name,
    email: user.email,
    mustChangePassword: false,
    secondFactorDue: false,
    memberships: [{ role, departmentId: null }],
    standsInFor: [],
    clearances: [],
    preferences: preferencesSchema.parse({}),
  };
}
