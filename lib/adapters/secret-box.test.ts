import { describe, expect, it } from "vitest";
import { open, seal } from "./secret-box";

const TOWN = "test-secret-that-is-long-enough-0123456789";

describe("a sealed secret", () => {
  it("it opens with the town's secret and looks different each time", () => {
    expect(open(TOWN, seal(TOWN, "geheim ß"))).toBe("geheim ß");
    expect(seal(TOWN, "geheim")).not.toBe(seal(TOWN, "geheim"));
  });
  it("it stays shut with another secret, or when a bit was changed", () => {
    const sealed = seal(TOWN, "geheim");
    expect(open(`${TOWN}x`, sealed)).toBeNull();
    const bytes = Buffer.from(sealed, "base64");
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    expect(open(TOWN, bytes.toString("base64"))).toBeNull();
    expect(open(TOWN, "")).toBeNull();
  });
});
