import { expect, it } from "vitest";
import { prepareConcern } from "./pipeline";
import { CONTEXT, letter } from "./steps/drafts/sample";

it("it prepares a concern from its own words, at their places in the letter, and writes of it alone", () => {
  const first = "Mein Nachbar hat gedroht, mich umzubringen. ";
  const second = "Außerdem beantrage ich einen Bewohnerparkausweis für mein Auto.";
  const whole = { ...letter(), body: first + second };
  const part = (start: number, end: number) => ({
    start,
    end,
    kind: "application" as const,
    service: "bewohnerparken",
  });
  const own = prepareConcern(whole, CONTEXT, part(first.length, whole.body.length), new Set());
  const all = prepareConcern(whole, CONTEXT, part(0, whole.body.length), new Set());
  expect(all.flags.length).toBeGreaterThan(0);
  expect(own.flags).toEqual([]);
  for (const { evidence } of [...own.flags, ...own.deadlines])
    for (const span of evidence.filter(({ source }) => source === "body"))
      expect(whole.body.slice(span.start, span.end)).toBe(span.quote);
  expect(own.concerns[0]).toMatchObject({ start: first.length, end: whole.body.length });
});
