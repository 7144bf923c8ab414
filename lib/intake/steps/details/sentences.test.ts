import { describe, expect, it } from "vitest";
import { clausesOf, sentencesOf } from "./sentences";

describe("a sentence", () => {
  it.each([
    ["Am 3. Mai fiel der Ast um. Nun liegt er da.", ["Am 3. Mai fiel der Ast um.", "Nun liegt er da."]],
    [
      "Kind kommt seit 2 Wo. hungrig. Mutter weicht aus.",
      ["Kind kommt seit 2 Wo. hungrig.", "Mutter weicht aus."],
    ],
    ["Herr M. Kruse war da! Er schrie.", ["Herr M. Kruse war da!", "Er schrie."]],
    ["Zu Hausnr. 12 oder 3. Stock", ["Zu Hausnr. 12 oder 3. Stock"]],
    ["erste zeile\nzweite zeile", ["erste zeile", "zweite zeile"]],
    ["", []],
  ])("in %j ends where the writer ended it", (text, expected) => {
    expect(sentencesOf(text).map((part) => part.text)).toEqual(expected);
  });

  it("falls into clauses, brackets kept whole", () => {
    const text = "Seit gestern fehlt der Deckel, er lag (rund, schwer) im Graben: bitte holen";
    expect(clausesOf({ start: 5, end: 5 + text.length, text })).toEqual([
      { start: 5, end: 34, text: "Seit gestern fehlt der Deckel" },
      { start: 36, end: 67, text: "er lag (rund, schwer) im Graben" },
      { start: 69, end: 80, text: "bitte holen" },
    ]);
  });
});
