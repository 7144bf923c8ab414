import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { asWorker, closePools } from "@/db/client";
import { hashPassword } from "@/lib/adapters/password";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { dropFactors } from "@/lib/second-factor/store";
import { addUserInput } from "@/lib/user/schema";
import { insertUser, userByEmail } from "@/lib/user/store/account";
import { takeRunningSettings } from "../settings";

const USAGE = `npm run klarfall -- user add EMAIL --name NAME --role ROLE [--department ID] [--oidc-subject SUBJECT]
npm run klarfall -- user reset EMAIL`;
const options = {
  name: { type: "string" },
  role: { type: "string" },
  department: { type: "string" },
  "oidc-subject": { type: "string" },
} as const;

/**
 * `user add`: an account with a one-time password, or for an identity of the town's own sign-in service. `user reset`:
 * takes app and passkeys away from whoever lost her device, also from the last administrator.
 */
export async function user(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb, email] = positionals;
  if (verb === "reset" && email !== undefined) return reset(email);
  const input = addUserInput.safeParse({
    email,
    name: values.name,
    role: values.role,
    departmentId: values.department ?? null,
  });
  if (verb !== "add" || !input.success) {
    console.error(USAGE);
    return 2;
  }
  takeRunningSettings();
  const { name, role, departmentId } = input.data;
  const subject = values["oidc-subject"];
  const issuer = env().OIDC_ISSUER;
  if (subject !== undefined && issuer === undefined) {
    console.error("OIDC_ISSUER ist nicht gesetzt.");
    return 1;
  }
  const password = randomBytes(16).toString("base64url");
  const own =
    subject !== undefined && issuer !== undefined
      ? { passwordHash: null, mustChangePassword: false, oidc: { issuer, subject } }
      : { passwordHash: await hashPassword(password), mustChangePassword: true };
  const id = await asWorker((tx) =>
    insertUser(tx, { email: input.data.email, name, memberships: [{ role, departmentId }], ...own }),
  );
  await closePools();
  if (id === null) {
    console.error("Zu dieser E-Mail-Adresse gibt es schon ein Konto.");
    return 1;
  }
  if (subject === undefined) console.log(password);
  return 0;
}

async function reset(email: string): Promise<number> {
  takeRunningSettings();
  const had = await asWorker(async (tx) => {
    const known = await userByEmail(tx, email);
    return known !== null && (await dropFactors(tx, known.id, now()));
  });
  await closePools();
  const [say, told] = had
    ? ([console.log, "Der zweite Schritt ist zurückgesetzt, alle Anmeldungen sind beendet."] as const)
    : ([console.error, "Zu dieser E-Mail-Adresse ist kein zweiter Schritt eingerichtet."] as const);
  say(told);
  return had ? 0 : 1;
}
