import { describe, expect, it } from "vitest";
import { CATALOGUE } from "./catalogue";
import { exportCatalogue, importCatalogue } from "./exchange";
import { readJson } from "./json-position";

const TEXT = exportCatalogue(CATALOGUE);
const LINES = TEXT.split("\n");

/** Line (from 1) of the first line at or after `from` that holds `words`. */
function lineWith(words: string, from = 1): number {
  const at = LINES.findIndex((line, index) => index + 1 >= from && line.includes(words));
  if (at < 0) throw new Error(`no line with ${words}`);
  return at + 1;
}
const SERVICES = lineWith('"services": [');

/** The exported file with one line exchanged. */
function withLine(line: number, change: (text: string) => string): string {
  return LINES.map((text, index) => (index + 1 === line ? change(text) : text)).join("\n");
}

describe("an exported catalogue", () => {
  it("comes back unchanged, and exports to the same text again", () => {
    const result = importCatalogue(TEXT);
    expect(result).toEqual({ ok: true, catalogue: CATALOGUE });
    if (result.ok) expect(exportCatalogue(result.catalogue)).toBe(TEXT);
  });

  it("does not depend on the order in which the value was put together", () => {
    const { services, ...rest } = CATALOGUE;
    expect(exportCatalogue({ services, ...rest })).toBe(TEXT);
  });

  it("may come back with a byte order mark and Windows line ends", () => {
    expect(importCatalogue(`\uFEFF${TEXT.replaceAll("\n", "\r\n")}`).ok).toBe(true);
  });
});

const required = lineWith('"required": [', SERVICES) + 1;
const keys = lineWith('"keys": [', SERVICES) + 1;
const sensitive = lineWith('"sensitive": ', SERVICES);
const channel = lineWith('"channels": [', SERVICES) + 1;
const nameDe = lineWith('"nameDe"', SERVICES);
const department = lineWith('"department"', SERVICES);
const when = lineWith('"when"', SERVICES);
const birthKey = lineWith('"key": "dateOfBirth"');
const secondKey = lineWith('"key": "representativeName"');
const question = lineWith('"questions": {', SERVICES) + 1;
const mode = lineWith('"mode": "none"');

describe("a broken file", () => {
  it.each([
    ["a missing comma", nameDe, (t: string) => t.replace(/,$/, ""), "", /fehlt ein Komma/],
    ["an open text", nameDe, (t: string) => t.replace(/",$/, ","), "", /nicht abgeschlossen/],
    ["a bare word", sensitive, (t: string) => t.replace("false", "nein"), "", /Erwartet wird ein Wert/],
    ["a missing colon", nameDe, (t: string) => t.replace(":", ""), "", /fehlt ein Doppelpunkt/],
    ["a doubled name", nameDe, (t: string) => `${t} ${t}`, "", /„nameDe“ steht zweimal/],
    ["a wrong escape", nameDe, (t: string) => t.replace("Wohnsitz", "\\q"), "", /Ungültiges/],
    ["a wrong type", sensitive, (t: string) => t.replace("false", "1"), "services[0].sensitive", /true oder/],
    ["an unknown key", nameDe, (t: string) => `"foo": 1, ${t}`, "services[0].foo", /unbekannt/],
    ["a wrong form", keys, (t: string) => t.replace("99", ""), "services[0].keys[0]", /verlangte Form/],
    [
      "a wrong choice",
      channel,
      (t: string) => t.replace("in_person", "fax"),
      "services[0].channels[0]",
      /nur/,
    ],
    ["an empty text", nameDe, () => '"nameDe": " ",', "services[0].nameDe", /nicht leer/],
    ["a wrong variant", mode, (t: string) => t.replace("none", "x"), "kinds[0].missingRule.mode", /Formen/],
  ])("is refused for %s with its line", (_what, line, change, path, reason) => {
    expect(importCatalogue(withLine(line, change))).toEqual({
      ok: false,
      faults: [{ line, path, reason: expect.stringMatching(reason) }],
    });
  });

  it.each([
    ["field", required, "applicantName", "nope", "services[0].required[0]", /„nope“ gibt es/],
    ["paper as a detail", required, "applicantName", "idCopy", "services[0].required[0]", /„idCopy“/],
    ["department", department, "buergerbuero", "mars", "services[0].department", /Amt „mars“/],
    ["condition", when, "tenant", "raining", "services[0].conditional[0].when", /Bedingung „raining“/],
    ["service field", question, "applicantName", "dogChip", "services[0].questions.dogChip", /verwendet/],
    ["second of a key", secondKey, "representativeName", "applicantName", "fields[1].key", /zweimal/],
  ])("is refused for an unknown %s with its line", (_what, line, word, other, path, reason) => {
    const result = importCatalogue(withLine(line, (text) => text.replace(word, other)));
    expect(result).toMatchObject({ ok: false });
    if (!result.ok)
      expect(result.faults).toContainEqual({ line, path, reason: expect.stringMatching(reason) });
  });

  it("points a missing key to the entry that should hold it", () => {
    const faults = importCatalogue(withLine(nameDe, () => ""));
    expect(faults).toEqual({
      ok: false,
      faults: [{ line: nameDe - 2, path: "services[0].nameDe", reason: "Dieses Feld fehlt." }],
    });
  });

  it("points a question that a detail lacks to that detail", () => {
    const line = lineWith('"questionDe"', birthKey);
    expect(importCatalogue(withLine(line, () => ""))).toMatchObject({
      faults: [{ line: birthKey - 1, path: "fields[2].questionDe" }],
    });
  });

  it("lists several faults in the order of the file", () => {
    const twice = withLine(sensitive, () => '"sensitive": 1,').replace('"rank": 1,', '"rank": "eins",');
    const result = importCatalogue(twice);
    expect(result.ok ? [] : result.faults.map((fault) => fault.path)).toEqual([
      "urgencies[0].rank",
      "services[0].sensitive",
    ]);
  });

  it("is refused when a kind that the software knows is not in it", () => {
    const { kinds, ...rest } = CATALOGUE;
    const text = JSON.stringify({ ...rest, kinds: kinds.filter((kind) => kind.id !== "spam") }, null, 2);
    expect(importCatalogue(text)).toMatchObject({
      faults: [{ path: "kinds", reason: "Der Eintrag „spam“ fehlt in der Liste." }],
    });
  });

  it.each([
    ["", 1, /zu früh/],
    ["\n\n", 3, /zu früh/],
    ["{", 1, /Name in Anführungszeichen/],
    ['{\n"a": [1,\n2', 3, /endet, bevor/],
    ["{}\n}", 2, /Nach dem Ende/],
    ["[".repeat(200_000), 1, /zu tief/],
  ])("is refused for bad JSON: %#", (text, line, reason) => {
    expect(importCatalogue(text)).toEqual({
      ok: false,
      faults: [{ line, path: "", reason: expect.stringMatching(reason) }],
    });
  });
});

describe("the JSON reader", () => {
  it.each([
    "0",
    "-1.5e+3",
    '"ä\\n\\u0041\\"\\\\"',
    "[]",
    "{}",
    ' [1, true, null, {"a": [false]}] ',
    '{"__proto__": {"x": 1}}',
  ])("reads %s as JSON.parse does", (text) => {
    const result = readJson(text);
    expect(result.ok).toBe(true);
    if (result.ok) expect(JSON.stringify(result.value)).toBe(JSON.stringify(JSON.parse(text)));
  });

  it.each(["01", "1.", "+1", "'a'", "[1,]", '{"a":1,}', "nul", '"\t"', '"\\u12"', "NaN"])(
    "refuses %s as JSON.parse does",
    (text) => {
      expect(() => JSON.parse(text)).toThrow();
      expect(readJson(text).ok).toBe(false);
    },
  );
});
