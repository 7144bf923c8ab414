import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures";

/** The corpora lie beside the checkout and never in it; without them there is nothing to measure here. */
const DATA = "../shared/data";
const share = (tally: { share: number | null }) => tally.share ?? 0;

describe.skipIf(!existsSync(`${DATA}/mail_zammad`))("the test mails of other systems", () => {
  const figures = existsSync(`${DATA}/mail_zammad`) ? figuresOf(DATA) : null;
  it("it reads sender, subject, files and text as they demand", () => {
    if (figures === null) return;
    const { zammad, stalwart, mime4j, eml } = figures;
    expect([zammad.sender, zammad.subject, zammad.attachments].map(share)).toEqual([1, 1, 1]);
    expect(share(zammad.text)).toBeGreaterThanOrEqual(0.97);
    for (const part of [stalwart.subject, stalwart.addresses, stalwart.text, stalwart.attachments])
      expect(share(part)).toBeGreaterThanOrEqual(0.97);
    for (const part of [mime4j.subject, mime4j.sender, eml.subject, eml.sender])
      expect(share(part)).toBeGreaterThanOrEqual(0.98);
    expect(figures.all.crashes).toBe(0);
  });
  it("it tells bounces from everything else", () => {
    expect(share(figures?.bounces.recall ?? { share: 0 })).toBeGreaterThanOrEqual(0.98);
    expect(figures?.bounces.falseAlarms.share).toBeLessThanOrEqual(0.005);
  });
  it("it finds the reply among what it quotes", () => {
    expect(share(figures?.quotes.exact ?? { share: 0 })).toBeGreaterThanOrEqual(0.9);
  });
});
