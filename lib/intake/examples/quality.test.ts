import { describe, expect, it } from "vitest";
import { exampleLetters, keptLetters } from "@/lib/adapters/example-files";
import { loadModel } from "@/lib/adapters/model-file";
import { documentOf } from "@/lib/quality/rules/document";
import { reportSchema } from "@/lib/quality/schema";
import { SETTINGS } from "../model/train";
import { binsOf, mixUpsOf, officesOf } from "./answers";
import { learningCurve, measureSet, reportOf } from "./quality";

const answer = (gold: string, said: string, stated = 0.9, abstained = false) => ({
  gold,
  said,
  stated,
  right: gold === said,
  abstained,
});
const answers = [answer("a", "a"), answer("a", "b", 0.62), answer("a", "b", 0.68, true), answer("c", "a", 1)];

describe("what is told about answers", () => {
  it("it counts mix-ups, the commonest first, and no right answer", () => {
    expect(mixUpsOf(answers, 9)).toEqual([
      { gold: "a", said: "b", n: 2 },
      { gold: "c", said: "a", n: 1 },
    ]);
    expect(mixUpsOf(answers, 1)).toHaveLength(1);
  });

  it("it sets what was said beside what was right, range by range", () => {
    expect(binsOf(answers)).toEqual([
      { from: 0.6, n: 2, stated: expect.closeTo(0.65), right: 0 },
      { from: 0.9, n: 2, stated: expect.closeTo(0.95), right: 0.5 },
    ]);
  });

  it("it counts by the department that is right", () => {
    expect(officesOf(answers)).toEqual({
      a: { n: 3, right: 1, answered: 2, answeredRight: 1 },
      c: { n: 1, right: 0, answered: 1, answeredRight: 0 },
    });
  });
});

describe("a measuring", () => {
  it("it tells all figures of the letters kept aside, as data and as a document", () => {
    const kept = keptLetters();
    const set = measureSet(loadModel(), "kept", kept.slice(0, 10));
    const quick = { ...SETTINGS, epochs: 2, folds: 2, planes: { ...SETTINGS.planes, rounds: 1 } };
    const letters = exampleLetters().filter((_, at) => at % 60 === 0);
    const curve = learningCurve(letters, kept.slice(0, 10), quick);
    const report = reportOf("2026-11-25", loadModel(), [set], curve);
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(curve.map((step) => step.letters)).toEqual([1, 2, 3].map((part) => Math.ceil((letters.length * part) / 3)));
    const document = documentOf(report);
    expect(document).toContain("Measured on 2026-11-25");
    expect(document).toContain(`| kind | ${set.figures.kind.toFixed(3)} | 0.880 | 0.950 |`);
    expect(document).not.toMatch(/undefined|NaN/);
  });

  it("it is made from letters that no training reads", () => {
    const learnt = new Set(exampleLetters().map((letter) => letter.body));
    expect(keptLetters().filter((letter) => learnt.has(letter.body))).toEqual([]);
    expect(keptLetters().length).toBeGreaterThanOrEqual(40);
  });
});
