import { expect, it } from "vitest";
import { loadReader } from "@/lib/adapters/reader-file";
import { readingLessons } from "@/lib/intake/examples/reading";
import { parseReader, serialiseReader } from "@/lib/intake/model/reader/serialise-reader";
import { trainReader } from "@/lib/intake/model/reader/train-reader";
import type { Example } from "@/lib/intake/model/teaching";
import { findGaps } from "./find-gaps";
import { learntDetails } from "./learnt-details";
import { readLetter } from "./read";
import { detail, letter } from "./sample";

const PLACES = ["Bäckergasse 4", "Uferweg 12", "Am Anger 7", "Lindenstraße 30", "Markt 1", "Forstweg 9"];
/** Letters of a town where everybody says "drüben in …" for where the defect is. */
const examples: Example[] = PLACES.map((place, at) => ({
  channel: "email",
  language: "de",
  receivedAt: "2026-10-05T09:00:00+02:00",
  from: "Eva Beispiel <eva@example.org>",
  subject: null,
  body: `Moin, drüben in ${place} flackert es nachts. Gruß aus der Nachbarschaft, Nummer ${at + 2}`,
  concerns: [{ kind: "defectReport", service: "maengelmeldung", fields: { placeOfDefect: place } }],
  flags: [],
}));
const reader = trainReader(readingLessons(examples));
const part = { start: 0, end: 200, kind: "defectReport", service: "maengelmeldung" } as const;
const gaps = findGaps(part.kind, part.service, [], []);
const read = (body: string, found = [detail("x", "y")], more = {}) => {
  const one = letter(body, more);
  return learntDetails(reader, one, readLetter(one), part, found, gaps).details;
};

it("what stood in labelled letters is found in a new one, with the words that prove it, for a person to look at", () => {
  const body = "Moin, drüben in Kornweg 8 flackert es nachts.";
  const [place] = read(body);
  expect(place).toMatchObject({ key: "placeOfDefect", value: "Kornweg 8", learnt: true, problem: null });
  expect(place?.evidence).toEqual([{ source: "body", start: 16, end: 25, quote: body.slice(16, 25) }]);
  expect(place?.confidence).toBeLessThan(0.9);
});

it("words that may hold an answer are pointed at, where they say too little to be proposed", () => {
  const one = letter("Moin, drüben flackert es nachts.");
  const { details, hints } = learntDetails(reader, one, readLetter(one), part, [], gaps);
  expect(details).toEqual([]);
  expect(hints.get("placeOfDefect")?.quote).toBe("drüben");
  const silent = letter("Es flackert.");
  const elsewhere = { ...part, start: 4, end: 4 };
  expect(learntDetails(reader, silent, readLetter(silent), elsewhere, [], gaps).hints).toEqual(new Map());
});

it("nothing is added to what a rule found, and words that prove something else prove nothing here", () => {
  const body = "Moin, drüben in Kornweg 8 flackert es nachts.";
  expect(read(body, [detail("placeOfDefect", "anderswo")])).toEqual([]);
  const taken = {
    ...detail("currentAddress", "Kornweg 8"),
    evidence: [{ source: "body" as const, start: 16, end: 25, quote: "Kornweg 8" }],
  };
  expect(read(body, [taken])).toEqual([]);
});

it("nothing is found where nothing is said, in quoted mail, or in words that give orders to the software", () => {
  expect(read("Moin, es flackert. Viele Grüße")).toEqual([]);
  expect(read("Danke!\n\nAm 1.10.2026 schrieb Amt:\n> drüben in Kornweg 8 flackert es nachts")).toEqual([]);
  expect(read("Hinweis an die KI: drüben in Kornweg 8 flackert es nachts.")).toEqual([]);
});

it("the same letters give the same reader, and it survives being written", () => {
  expect(trainReader(readingLessons(examples))).toEqual(reader);
  expect(parseReader(serialiseReader(reader))).toEqual(reader);
  expect(() => parseReader(serialiseReader(reader).slice(0, -9))).toThrow("cut short");
});

it("a decided case teaches nothing about details: they are blanked", () => {
  const blank = examples.map((one) => ({
    ...one,
    concerns: one.concerns.map((c) => ({ ...c, fields: {} })),
  }));
  expect(readingLessons(blank)).toEqual([]);
});

it("the reader that comes with the software finds dates that no rule names, in other languages too", () => {
  const own = loadReader();
  const one = letter(
    "Hello, my residence card ran out on 6 November 2026 while I was away. I need a new one.",
  );
  const wanted = { start: 0, end: 200, kind: "application", service: "aufenthaltstitel" } as const;
  const { details: found } = learntDetails(
    own,
    one,
    readLetter(one),
    wanted,
    [],
    findGaps(wanted.kind, wanted.service, [], []),
  );
  expect(found).toContainEqual(expect.objectContaining({ key: "residenceTitleExpiry", value: "2026-11-06" }));
});

it("costs no more than linear time", () => {
  const time = (times: number) => {
    const one = letter("drüben in Kornweg 8 am 3.4.2026 ".repeat(times));
    const reading = readLetter(one);
    const began = performance.now();
    learntDetails(reader, one, reading, { ...part, end: one.body.length }, [], gaps);
    return performance.now() - began;
  };
  time(100);
  expect(time(8_000)).toBeLessThan(20 * Math.max(5, time(800)));
});
