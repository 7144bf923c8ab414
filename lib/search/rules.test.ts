import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, groundsOf, isVeiled, marked, needlesOf, snippet } from "./rules";

/** The text with hits in brackets. */
const shown = (text: string, words: string, stems: string[] = []) =>
  marked(text, needlesOf(words, stems))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

describe("fold", () => {
  it.each([
    ["Müller", "muller"],
    ["Mueller", "muller"],
    ["Straße", "strasse"],
    ["Łukasz Yıldırım", "lukasz yildirim"],
    ["Bauer", "baur"],
  ])("it makes %s %s", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("marked", () => {
  it.each([
    ["Die Mülltonnen stehen.", "Mülltonne", ["mullton"], "Die [Mülltonnen] stehen."],
    ["Müllabfuhr", "Müll", ["mull"], "[Müllabfuhr]"],
    ["Straßen und Strassen", "straße", ["strass"], "[Straßen] und [Strassen]"],
    ["Wir und die anderen", "und die", [], "Wir und die anderen"],
    ["Az. 32.1-4711/2026 vom", "32147112026", [], "Az. [32.1-4711/2026] vom"],
    ["2026-004711", "4711", [], "2026-[004711]"],
    ["5 8123 000412 7", "58123.000412.7", [], "[5 8123 000412 7]"],
    ["Nr. 47112", "4711", [], "Nr. 47112"],
  ])("it marks in %j what %j looks for", (text, words, stems, expected) => {
    expect(shown(text, words, stems)).toBe(expected);
  });
  it("it neither loses nor adds a letter, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (text, words, stems) => {
        const parts = marked(text, needlesOf(words, stems));
        expect(parts.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("snippet", () => {
  const long = `${"Vorrede ohne Belang. ".repeat(40)}Am Spielplatz liegt Glas, die Rutsche ist kaputt. ${"Nachrede ohne Belang. ".repeat(40)}`;
  const text = (words: string, stems: string[]) =>
    snippet(long, needlesOf(words, stems))
      ?.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
      .join("");
  it("it shows the stretch that holds most of the words", () => {
    expect(text("Spielplatz Rutsche", ["spielplatz", "rutsch"])).toMatch(
      /^….*\[Spielplatz\] liegt Glas, die \[Rutsche\] ist kaputt.*…$/,
    );
  });
  it("it is short, and null where nothing is marked", () => {
    expect(text("Spielplatz", ["spielplatz"])?.length).toBeLessThan(300);
    expect(text("Zirkus", ["zirkus"])).toBeUndefined();
  });
});

describe("groundsOf", () => {
  it("it says in words why a case is here", () => {
    const hit = [{ text: "Eva", hit: true }];
    const none = [{ text: "Eva", hit: false }];
    const needles = { beginnings: ["eva"], numbers: [] };
    expect(groundsOf({ stage: "similar", number: none, name: hit, subject: none }, hit, needles)).toEqual([
      "name",
      "similarName",
      "message",
    ]);
  });
});

describe("isVeiled", () => {
  it.each([
    [true, [], true],
    [false, ["sensitive_data"], true],
    [false, ["danger_to_public", "press"], false],
  ] as const)("sensitive service %s with %j: %s", (sensitive, flags, veiled) => {
    expect(isVeiled(sensitive, flags)).toBe(veiled);
  });
});
