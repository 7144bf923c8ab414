import { closeThreads } from "@/lib/adapters/mail/parse-apart";
import { proofDatabase } from "../support/proof-database";
import { runForged } from "./forged";

/** npm run forged-proof [-- REPLIES]: the long proof; a small version runs among the tests. Ends by itself. */
const database = await proofDatabase();
try {
  const outcome = await runForged(Number(process.argv[2]) || 200);
  console.log(JSON.stringify(outcome));
  process.exitCode = outcome.joined.length + outcome.unmarked.length === 0 && outcome.control ? 0 : 1;
} finally {
  await closeThreads();
  await database.close();
}
