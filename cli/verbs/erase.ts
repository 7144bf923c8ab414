import { parseArgs } from "node:util";
import { closePools } from "@/db/client";
import { de } from "@/lib/i18n/de";
import { type Certificate, citizenInput } from "@/lib/retention/schema";
import { casesDue, eraseCitizen, runRetention } from "@/worker/retention";
import { takeRunningSettings } from "../settings";

const USAGE = `npm run klarfall -- erase --email ADDRESS | --number NUMBER [--thorough]
npm run klarfall -- erase --due [--dry-run]`;
const options = {
  email: { type: "string" },
  number: { type: "string" },
  thorough: { type: "boolean" },
  due: { type: "boolean" },
  "dry-run": { type: "boolean" },
} as const;

/** `erase`: one citizen, or every case whose time is over. Prints the certificate; 1 where it cannot be done now. */
export async function erase(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  takeRunningSettings();
  try {
    return values.due ? await eraseDue(values["dry-run"] ?? false) : await eraseOne(values);
  } finally {
    await closePools();
  }
}

async function eraseDue(dryRun: boolean): Promise<number> {
  if (dryRun) console.log(`Vorgänge, deren Frist abgelaufen ist: ${(await casesDue()).length}`);
  else print(await runRetention());
  return 0;
}

async function eraseOne(values: { email?: string; number?: string; thorough?: boolean }): Promise<number> {
  const { email, number } = values;
  const citizen = citizenInput.safeParse(email === undefined ? { number } : { email });
  if (!citizen.success) {
    console.error(USAGE);
    return 2;
  }
  const erased = await eraseCitizen(citizen.data, values.thorough ?? false);
  if (erased.ok) print([erased.value]);
  else console.error(de.faults[erased.code]);
  return erased.ok ? 0 : 1;
}

const print = (certificates: readonly Certificate[]): void =>
  console.log(JSON.stringify(certificates, null, 2));
