import { describe, expect, it } from "vitest";
import { olderAddress } from "./rules";
import { auditParams } from "./schema";

describe("the address of older entries", () => {
  it("it keeps what was asked for, and where to go on", () => {
    const params = auditParams.parse({ kind: "signin.failed", from: "2026-11-01", before: "90" });
    expect(olderAddress(params, 41)).toBe("?kind=signin.failed&from=2026-11-01&before=41");
  });

  it("it hands nothing on that the page does not know", () => {
    const asked = JSON.parse('{"constructor":"2","__proto__":"1","kind":["a","b"],"x":"y"}');
    expect(olderAddress(auditParams.parse(asked), 41)).toBe("?before=41");
  });
});
