import { asWorker } from "@/db/client";
import { listUsers } from "@/lib/user/store/account";
import { proofDatabase } from "../support/proof-database";
import { runSending } from "./sending";

/** npm run send-proof [-- APPROVALS KILLS]: the long proof; a small version runs among the tests. Ends by itself. */
const [approvals, kills] = process.argv.slice(2).map(Number);
const database = await proofDatabase();
try {
  const [approver] = await asWorker((tx) => listUsers(tx));
  const outcome = await runSending(database.url, {
    approvals: approvals || 2_000,
    kills: kills ?? 24,
    userId: approver?.id ?? "",
    patienceMs: 20 * 60_000,
  });
  console.log(JSON.stringify(outcome));
  const { twice, unapproved, altered, untrue, untold, unsettled } = outcome;
  process.exitCode = twice + unapproved + altered + untrue + untold + unsettled === 0 ? 0 : 1;
} finally {
  await database.close();
}
