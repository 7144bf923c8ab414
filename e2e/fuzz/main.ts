import { runFuzz } from "./fuzz";

/** npm run fuzz [-- MUTANTS SEED]: the long proof; a small version runs among the tests. Ends by itself. */
const [mutants, seed] = process.argv.slice(2).map(Number);
const result = runFuzz(mutants || 100_000, seed || 1, (done) => process.stderr.write(`\r${done}`));
process.stderr.write("\n");
console.log(JSON.stringify(result));
process.exit(
  result.crashed.length + result.slow.length + result.dropped === 0 && result.grownMb < 256 ? 0 : 1,
);
