import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { asNobody, closePools } from "@/db/client";
import { startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { seedTown } from "@/db/seed/town";
import { closeThreads } from "@/lib/adapters/mail/parse-apart";
import { userByEmail } from "@/lib/user/store/account";
import { verifyRecord } from "@/worker/audit";
import { eraseCitizen } from "@/worker/retention";
import { citizenOf, leaveTraces } from "./citizens";
import { tracesInDatabase, tracesInFiles } from "./traces";

/** What the proof found. What was there before must be many, `inTables`, `inFiles` and `findings` none. */
export type Outcome = {
  citizens: number;
  tracesBefore: number;
  filesBefore: number;
  inTables: string[];
  inFiles: string[];
  findings: number;
  entries: number;
  seconds: number;
};

/**
 * Lets citizens leave traces everywhere in an installation of its own, erases all of them thoroughly, and looks for each
 * name in every table, in what the planner knows, and in every file of the data folder, those of the database included.
 */
export async function runErasures(citizens: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "klarfall-erasures-"));
  chmodSync(folder, 0o755);
  const server = await startEmbedded(join(folder, "postgres"));
  const inbox = join(folder, "inbox");
  Object.assign(process.env, {
    DATABASE_URL: server.url,
    KLARFALL_SECRET: "only-for-this-proof-0123456789-0123456789",
    KLARFALL_DATA: folder,
    KLARFALL_INBOX: inbox,
  });
  const owner = postgres(server.url, { max: 1, onnotice: () => undefined });
  try {
    await migrate(server.url);
    await seedTown();
    return await prove(citizens, { folder, inbox, owner });
  } finally {
    await Promise.all([closeThreads(), closePools(), owner.end({ timeout: 5 })]);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prove(
  citizens: number,
  { folder, inbox, owner }: { folder: string; inbox: string; owner: postgres.Sql },
): Promise<Outcome> {
  const began = performance.now();
  const clerk = await asNobody((tx) => userByEmail(tx, "buergerservice@altenbrueck.example"));
  const people = Array.from({ length: citizens }, (_, n) => citizenOf(n));
  for (const person of people) await leaveTraces(person, { userId: clerk?.id ?? "" }, inbox);
  await owner`analyze`;
  const common = "quastenberg";
  const tracesBefore =
    (await tracesInDatabase(owner, common)).length + tracesInFiles(inbox, "Quastenberg").length;
  await owner`checkpoint`;
  const filesBefore = tracesInFiles(folder, "Quastenberg").length;
  for (const [n, { email }] of people.entries()) await eraseCitizen({ email }, n === people.length - 1);
  const check = await verifyRecord(join(folder, "audit"));
  return {
    citizens,
    tracesBefore,
    filesBefore,
    inTables: await tracesInDatabase(owner, common),
    inFiles: [...tracesInFiles(folder, "Quastenberg"), ...tracesInFiles(folder, common)],
    findings: check.count,
    entries: check.entries,
    seconds: Math.round((performance.now() - began) / 1000),
  };
}
