import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { runKills } from "./kills";

// The long proof is `npm run kill-test`. It needs the built application, which the test command makes beforehand.
it.skipIf(!existsSync(".next/BUILD_ID"))(
  "it loses and doubles nothing when web, worker and database are killed in turn (R1)",
  { timeout: 240_000 },
  async () => {
    const outcome = await runKills({ intakes: 60, kills: 3 });
    expect(outcome).toMatchObject({ kills: 3, lost: 0, duplicated: 0, unprepared: 0, altered: 0 });
    expect(outcome.acknowledged).toBeGreaterThanOrEqual(60);
  },
);
