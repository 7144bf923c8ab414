import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSaid, lowered, passagesOf, phrase, placesOf } from "./phrase";
import { needlesOf } from "./phrase/needles";
import { readLetter } from "./read";
import { letter } from "./sample";

describe("a phrase", () => {
  it.each([
    ["hund*", "zwei hunde", true],
    ["hund", "hunde", false],
    ["strom … abgestellt", "der strom wurde am 5.11. um neun abgestellt", true],
    ["strom … abgestellt", "der strom ist da. das wasser abgestellt", false],
    ["(mein|dein) (alter )?hund", "mein hund", true],
    ["(mein|dein) (alter )?hund", "dein alter hund", true],
    ["жить … не хоч*", "жить я больше не хочу", true],
  ])("%s in “%s”: %s", (words, text, expected) => expect(isSaid(text, phrase(words))).toBe(expected));

  it("is taken back by its exception in the same sentence only", () => {
    const places = (body: string) => {
      const one = letter(body);
      return placesOf(passagesOf(one, readLetter(one), []), phrase("strom"), phrase("laterne*")).length;
    };
    expect(places("Der Strom der Laterne ist aus.")).toBe(0);
    expect(places("Die Laterne ist aus. Auch der Strom fehlt.")).toBe(1);
  });

  it("gives places that quote the letter, whatever its letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const one = letter(`${before} Strom ${after}`);
        return placesOf(passagesOf(one, readLetter(one), []), phrase("strom")).every(
          ({ source, start, end, quote }) => source !== "body" || one.body.slice(start, end) === quote,
        );
      }),
    );
  });
});

describe("needles", () => {
  it.each([
    ["gas (strömt|tritt) … aus", ["strömt", "tritt"]],
    ["(die )?räumung*", ["räumung"]],
    ["\\p{L}*tonne*", ["tonne"]],
    ["(a|\\d)", []],
  ])("of %s", (wording, needles) => expect(needlesOf(wording)).toEqual(needles));
});

it("lower case keeps the length of every text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => lowered(text).length === text.length));
  expect(lowered("İZMİR’de")).toHaveLength("İZMİR’de".length);
});
