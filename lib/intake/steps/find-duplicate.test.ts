import { describe, expect, it } from "vitest";
import { findDuplicate } from "./find-duplicate";
import { readLetter } from "./read";
import { letter } from "./sample";

const HOLE =
  "Kastanienallee, Höhe Hausnummer 15, Fahrtrichtung Stadtmitte: Loch von gut 40 cm, handbreit tief. Da bricht sich einer den Hals.";
const first = letter(HOLE, { id: "first" });
const duplicateOf = (body: string, more: Parameters<typeof letter>[1] = {}) => {
  const one = letter(body, { id: "second", ...more });
  return findDuplicate(one, readLetter(one), [first]);
};

describe("a repetition", () => {
  it.each([
    ["the same words", HOLE, {}],
    ["the same words, said to be said again", `Zum Zweiten! ${HOLE.slice(0, 100)}`, {}],
    ["the same name from another address", `Nochmal: ${HOLE}`, { from: "Eva Beispiel <eva@work.example>" }],
  ])("is seen in %s", (_what, body, more) => expect(duplicateOf(body, more)).toBe("first"));

  it.each([
    ["a new number", HOLE.replace("40", "55"), {}],
    ["somebody else", HOLE, { from: "Gernot Sievers <g@example.org>" }],
    ["a question how it stands", `Wann wird das gemacht? ${HOLE}`, {}],
    ["a new file", HOLE, { attachments: [{ name: "loch.jpg", mediaType: "image/jpeg", size: 5 }] }],
    ["something else", "Ich möchte einen neuen Reisepass beantragen, bitte einen Termin.", {}],
    ["too few words", "Hallo?", {}],
  ])("is not seen in %s", (_what, body, more) => expect(duplicateOf(body, more)).toBeNull());
});
