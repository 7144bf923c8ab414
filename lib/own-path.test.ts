import { describe, expect, it } from "vitest";
import { ownPath } from "./own-path";

describe("the way back", () => {
  it.each(["/", "/cases/2026-000001?tab=a", "/search#x"])("it goes to %s of our own", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "evil",
    "",
    undefined,
  ])("it goes to the start page instead of to %j", (path) => expect(ownPath(path)).toBe("/"));
});
