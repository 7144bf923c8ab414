import { describe, expect, it } from "vitest";
import { runFuzz } from "./fuzz";
import { mutant } from "./mutate";

describe("broken mails", () => {
  it("they neither crash nor delay the reader, and none is dropped (R6)", { timeout: 120_000 }, () => {
    const { crashed, slow, dropped, read, quarantined } = runFuzz(2000, 20_261_125);
    expect({ crashed, slow, dropped }).toEqual({ crashed: [], slow: [], dropped: 0 });
    expect(read + quarantined).toBe(2000);
  });
  it("they are the same for the same seed", () => {
    const seeds = [Buffer.from("From: a@b.example\n\nx"), Buffer.from("Subject: y\n\nz")];
    expect(mutant(seeds, 7)).toEqual(mutant(seeds, 7));
  });
});
