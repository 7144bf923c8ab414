import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** What a process of its own writes when it logs these words. */
function written(words: string) {
  const script = `import("./lib/log.ts").then(({ log }) => log.warn({ code: ${JSON.stringify(words)} }, "said"));`;
  return spawnSync(process.execPath, ["--import", "tsx", "-e", script], {
    encoding: "utf8",
    env: { ...process.env, LOG_LEVEL: "info" },
  });
}

describe("the log", () => {
  it("it goes where the supervisor keeps it: to standard error, a line of JSON with its time in UTC", () => {
    const { stdout, stderr } = written("export_broken");
    expect(stdout).toBe("");
    expect(JSON.parse(stderr)).toMatchObject({
      code: "export_broken",
      msg: "said",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
  });

  it("it lets nobody write a line of her own into it", () => {
    const { stderr } = written('x\n{"level":30,"msg":"made up"}');
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
