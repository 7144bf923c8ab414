import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/testing";

const readme = readFileSync("README.md", "utf8");
const folder = mkdtempSync(join(tmpdir(), "klarfall-readme-"));
const letter = join(folder, "letter.eml");
const days = join(folder, "days.csv");
const sample = join(folder, "letters.jsonl");

/** What each command of the README is called with here; the rest run elsewhere, and the value says where. */
const RUN: Record<string, readonly string[]> = {
  "npm run klarfall -- intake letter.eml": ["cli/main.ts", "intake", letter],
  "npm run klarfall -- token add portal": ["cli/main.ts", "token", "add", "portal"],
  "npm run klarfall -- prepare FILE…": ["cli/main.ts", "prepare", letter],
  "npm run klarfall -- evaluate LETTERS.jsonl": ["cli/main.ts", "evaluate", sample, "--json"],
  "npm run klarfall -- model list": ["cli/main.ts", "model", "list"],
  "npm run klarfall -- classify --train A.jsonl --test B.jsonl --text FIELD --label FIELD": [
    "cli/main.ts",
    "classify",
    ...["--train", sample, "--test", sample, "--text", "body", "--label", "channel", "--json"],
  ],
  "npm run klarfall -- import FILE…": ["cli/main.ts", "import", letter],
  "npm run klarfall -- mail-corpus DIR": ["cli/main.ts", "mail-corpus", folder],
  "npm run klarfall -- verify": ["cli/main.ts", "verify"],
  "npm run klarfall -- records processing": ["cli/main.ts", "records", "processing"],
  "npm run klarfall -- forecast DAILY_COUNTS.csv": ["cli/main.ts", "forecast", days, "--json"],
  "npm run klarfall -- ai-register": ["cli/main.ts", "ai-register"],
  "npm run klarfall -- check-figures 500": ["cli/main.ts", "check-figures", "20"],
  "npm run klarfall -- rollup": ["cli/main.ts", "rollup"],
  "npm run klarfall -- doctor": ["cli/main.ts", "doctor"],
  "npm run bench": ["bench/main.ts", "--small"],
};
const ELSEWHERE: Record<string, string> = {
  "npm start": "e2e/support/klarfall.ts starts the same supervisor for every browser test",
  "npm test": "runs this",
  "npm run dev": "the supervisor of npm start with another web server",
  "npm run check": "its three steps are steps of npm test",
  "npm run kill-test": "e2e/kills/kills.test.ts",
  "npm run send-proof": "e2e/sending/sending.db.test.ts",
  "npm run forged-proof": "e2e/forged/forged.db.test.ts",
  "npm run race-proof": "e2e/races/races.db.test.ts",
  "npm run klarfall -- learn": "lib/intake/learn.db.test.ts",
  "npm run klarfall -- quality": "lib/intake/examples/quality.test.ts",
  "npm run bench -- classify FOLDER": "lib/intake/model/generic.test.ts",
  "npm run klarfall -- erase --email ADDRESS": "worker/retention.db.test.ts",
  "npm run erasure-test -- 100": "worker/retention.db.test.ts",
  "npm run bench -- screen": "measures a browser; its parts are those of every browser test",
  "npm run bench -- export": "lib/export/queries.db.test.ts, lib/adapters/zip-stream.test.ts",
  "npm run fuzz -- 100000": "e2e/fuzz/fuzz.test.ts",
  "npm run hostile-html -- 400": "e2e/original.spec.ts",
  "npm run access-proof": "e2e/access.spec.ts",
  "npm run klarfall -- train": "lib/intake/model/train.test.ts",
  "npm run klarfall -- user reset ADDRESS": "cli/user.db.test.ts",
  "npm run pictures -- ADDRESS PASSWORD": "takes the pictures of the README itself",
};

const commands = [
  ...new Set([...readme.matchAll(/^(npm [^\n#]+)$|`(npm [^`]+)`/gm)].map((m) => (m[1] ?? m[2] ?? "").trim())),
];

describe("the README", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    const letters = readFileSync("lib/intake/examples/several.jsonl", "utf8").split("\n");
    writeFileSync(sample, letters.slice(0, 8).join("\n"));
    const counts = Array.from(
      { length: 120 },
      (_, i) => `${new Date(i * 86_400_000).toISOString()},${i % 9}`,
    );
    writeFileSync(days, `date,count\n${counts.join("\n")}\n`);
    writeFileSync(
      letter,
      "From: Kim Muster <kim@example.org>\r\nSubject: Umzug\r\n\r\nIch bin umgezogen.\r\n",
    );
  });
  afterAll(() => database.close());

  it("names no command that is not run by a test", () => {
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((command) => !(command in RUN) && !(command in ELSEWHERE))).toEqual([]);
  });

  it.each(Object.keys(RUN))("tells the truth about %s", { timeout: 300_000 }, (command) => {
    expect(commands).toContain(command);
    const run = spawnSync(process.execPath, ["scripts/run.mjs", ...(RUN[command] ?? [])], {
      env: { ...process.env, DATABASE_URL: database.url, KLARFALL_DATA: folder },
      encoding: "utf8",
    });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout).not.toBe("");
  });
});
