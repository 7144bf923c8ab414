import { describe, expect, it } from "vitest";
import { peerOf } from "./peer";

describe("where a request came from", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
    ["made up, 198.51.100.1,2001:db8::7", "2001:db8::7"],
    ["", "local"],
    ["203.0.113.7,", "local"],
    [undefined, "local"],
    [["203.0.113.7"], "local"],
  ])("it believes of %j the last alone: %s", (header, peer) => expect(peerOf(header)).toBe(peer));
});
