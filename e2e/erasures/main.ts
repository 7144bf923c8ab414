import { runErasures } from "./erasures";

/** npm run erasure-test [-- CITIZENS]: the long proof; a small version runs among the tests. Ends by itself. */
const outcome = await runErasures(Number(process.argv[2]) || 100);
console.log(JSON.stringify(outcome, null, 2));
process.exit(outcome.inTables.length + outcome.inFiles.length === 0 && outcome.findings === 0 ? 0 : 1);
