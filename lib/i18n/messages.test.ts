import { expect, it } from "vitest";
import { de } from "./de";
import { en } from "./en";

type Group = { [key: string]: string | Group };

function flat(group: Group, path = ""): [string, string][] {
  return Object.entries(group).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

const english = new Map(flat(en));

/** The same in both languages: names, forms, and words that are spelt alike. */
const ALIKE = [/^app\.name$/u, /deadlineLine$/u, /^case\.version$/u, /name$/iu, /^draft\.sources$/u];

it.each(flat(de))("has %s in English, with the same values and not in German", (key, german) => {
  const text = english.get(key) ?? "";
  const holes = (words: string) => (words.match(/\{\w+\}/gu) ?? []).toSorted();
  expect(text.trim()).not.toBe("");
  expect(holes(text)).toEqual(holes(german));
  if (text.includes(" ") && !ALIKE.some((pattern) => pattern.test(key))) expect(text).not.toBe(german);
  if (key !== "app.language") expect(text).not.toMatch(/[äöüß]|\b(?:und|nicht|bitte|wird)\b/iu);
});
