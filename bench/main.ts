import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callersPath } from "@/cli/settings";
import { startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";

/**
 * npm run bench [-- --small]: one run on one machine, own durable server, ratios beside figures. Loopback only.
 * npm run bench -- figures CASES: the dashboard and counting anew alone, at that many cases.
 * npm run bench -- classify FOLDER: the classifier on labelled sets, without a database.
 * npm run bench -- screen [--small]: what a person feels, in a browser on a slow processor.
 * npm run bench -- export [SIZE…]: exports alone, at 10,000 and 1,000,000 cases if nothing else is said.
 */
const small = process.argv.includes("--small");
const [part, given] = process.argv.slice(2);
if (part === "classify" && given !== undefined) {
  const { benchClassify } = await import("./classify/main");
  benchClassify(callersPath(given));
  process.exit(0);
}
if (part === "screen") {
  const { benchScreen } = await import("./screen/main");
  await benchScreen(small);
  process.exit(0);
}
const exportSizes = process.argv.slice(3).map(Number).filter(Number.isInteger);
const folder = mkdtempSync(join(tmpdir(), "klarfall-bench-"));
const server = await startEmbedded(folder);
try {
  process.env.DATABASE_URL = server.url;
  process.env.KLARFALL_SECRET = "bench-secret-that-is-long-enough-for-it";
  await migrate(server.url);
  const { seedTown } = await import("@/db/seed/town");
  await seedTown();
  if (part === "export") {
    const { benchExport } = await import("./export");
    await benchExport(server.url, exportSizes.length > 0 ? exportSizes : [10_000, 1_000_000]);
  } else if (part === "figures") await benchFigures(server.url, Number(given ?? 10_000));
  else await benchAll(server.url);
} finally {
  const { closePools } = await import("@/db/client");
  await closePools();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function benchFigures(url: string, size: number): Promise<void> {
  const { fillQueue } = await import("./queue");
  const { benchMetrics } = await import("./metrics");
  await fillQueue(url, size);
  await benchMetrics(url, 60);
}

async function benchAll(url: string): Promise<void> {
  const { benchIntake } = await import("./intake");
  const { benchMailbox } = await import("./mailbox");
  const { benchQueue } = await import("./queue");
  await benchIntake(url, small ? 30 : 2_000);
  const { benchClaims } = await import("./claims");
  await benchClaims(url, small ? 5 : 1_000);
  await benchMailbox(small ? 10 : 1_000);
  await benchQueue(url, small ? [200, 400] : [1_000, 100_000, 1_000_000], small ? 5 : 200);
  const { benchMetrics } = await import("./metrics");
  await benchMetrics(url, small ? 5 : 60);
}
