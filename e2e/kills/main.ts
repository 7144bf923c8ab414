import { runKills } from "./kills";

/** npm run kill-test [-- INTAKES KILLS]: the long proof; a small version runs among the tests. Ends by itself. */
const [intakes, kills] = process.argv.slice(2).map(Number);
const outcome = await runKills({ intakes: intakes || 1_000, kills: kills || 20 });
console.log(JSON.stringify(outcome));
process.exit(outcome.lost + outcome.duplicated + outcome.unprepared === 0 ? 0 : 1);
