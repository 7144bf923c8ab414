import { describe, expect, it } from "vitest";
import { arrivalOf } from "./arrival";

const NOW = new Date("2026-11-25T12:00:00Z");
const of = (...lines: string[]) =>
  arrivalOf(Buffer.from([...lines, "", "x"].join("\r\n")), NOW)?.toISOString() ?? null;
const TRACE = "Received: from a by b; Thu, 1 Oct 2026 10:00:05 +0200";
const DATE = "Date: Thu, 1 Oct 2026 09:00:00 +0200";

describe("arrivalOf", () => {
  it.each([
    ["the trace before the date", [TRACE, DATE], "2026-10-01T08:00:05.000Z"],
    ["the date without a trace", [DATE], "2026-10-01T07:00:00.000Z"],
    ["nothing of no date", ["Subject: x"], null],
    ["nothing of nonsense", ["Date: bald"], null],
    ["nothing of the future", ["Date: Thu, 1 Oct 2093 09:00:00 +0200"], null],
  ])("it takes %s", (_what, lines, arrival) => {
    expect(of(...lines)).toBe(arrival);
  });
});
