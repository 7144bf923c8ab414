import { describe, expect, it } from "vitest";
import { isNamed, whoseFile } from "./whose";

const EVA = ["Eva Müßig"];
const letterBy = (name: string) =>
  `Sehr geehrte Damen und Herren,\nich bitte um Auskunft.\nMit freundlichen Grüßen\n${name}`;

describe("whose words a file holds", () => {
  it.each<[string, string, string[], string]>([
    ["a letter she signed", letterBy("Eva Müßig"), EVA, "letter"],
    ["a letter to her by somebody else", `Frau Eva Müßig\n${letterBy("Jan Ast")}`, EVA, "about"],
    ["a letter by somebody else", letterBy("Jan Ast"), EVA, "other"],
    ["a letter, where nobody knows who wrote the mail", letterBy("Jan Ast"), [], "letter"],
    ["a form with her name", "Antrag auf Wohngeld\nName: Müßig, Eva", EVA, "form"],
    ["a form of somebody else", "Antrag auf Wohngeld\nName: Ast, Jan", EVA, "other"],
    ["a contract that names her", "Mietvertrag\nzwischen H. Apfel und Eva Müßig", EVA, "about"],
    ["a price list", "Preisliste\nApfel 1,20", EVA, "other"],
    ["a price list, where nobody knows who wrote the mail", "Preisliste", [], "other"],
  ])("it tells %s", (_what, text, names, whose) => {
    expect(whoseFile(text, names)).toBe(whose);
  });
  it.each<[string, boolean]>([
    ["Müßig, Eva", true],
    ["MÜSSIG EVA", true],
    ["Eva Maria Müßig", true],
    ["Frau Müßig", false],
    ["Eva Müßiggang", false],
    ["Eva ging. Dann kam Frau Dr. von und zu Müßig", false],
  ])("a name is both names together: %s", (text, named) => {
    expect(isNamed(text, EVA)).toBe(named);
  });
});
