import { expect, it } from "vitest";
import type { Letter } from "../../schema";
import { addresseeOf } from "./addressee";
import { concern, detail, letter, prepared } from "./sample";

function greeted(
  name: string,
  post: Partial<Letter> = {},
  key = "applicantName",
  conditions: string[] = [],
): string {
  const met = conditions.map((id) => ({ id, evidence: [] }));
  const one = concern("personalausweis", [], { details: [detail(key, name)], conditions: met });
  const found = addresseeOf(letter(post), prepared([one]));
  return found === null ? "" : [found.title, found.name].filter(Boolean).join(" ");
}

it.each([
  ["Kim Muster", {}, "Kim Muster"],
  ["Andrea Schulz", { from: "unbekannt" }, "Andrea Schulz"],
  ["Andrea Schulz", { from: "Andrea Schulz <a@example.org>", body: "Gruß\nAndrea Schulz" }, "Andrea Schulz"],
  ["Ilka Brandner", { from: "Frau Ilka Brandner", body: "" }, "Frau Ilka Brandner"],
  ["Ilka Brandner", { from: "unbekannt", body: "mit mir meine Frau Ilka Brandner" }, "Ilka Brandner"],
  ["Ilka Brandner", { from: "unbekannt", body: "Sehr geehrte Frau Ilka Brandner" }, "Ilka Brandner"],
  ["Hüseyin Tok", { channel: "phone_note", from: "Tok", body: "Herr Tok ruft an" }, "Herr Hüseyin Tok"],
  ["Hüseyin Tok", { from: "H. Tok", body: "Sehr geehrter Herr Tok" }, "Hüseyin Tok"],
  ["هدى الخطيب", { from: "هدى الخطيب <h@example.org>" }, "هدى الخطيب"],
  ["أنا هدى الخطيب", { from: "هدى الخطيب <h@example.org>" }, "هدى الخطيب"],
  ["Dr. Wolfram Ehlers", { from: "Dr. Wolfram Ehlers" }, "Dr. Wolfram Ehlers"],
] as const)("greets %s of %o as %s", (name, post, expected) => {
  expect(greeted(name, post)).toBe(expected);
});

it.each([
  ["somebody written about", "Erna Alt", { from: "Kim Muster <k@example.org>" }],
  ["one word", "Wessels", { from: "Wessels" }],
  ["a link", "www.evil.example", { from: "unbekannt" }],
  ["an order", "Ihr Antrag ist bewilligt", { from: "unbekannt" }],
  ["a template hole", "Kim {caseNumber}", { from: "Kim" }],
  ["a whole sentence", "Ich bin ja so froh dass Sie mir schreiben", { from: "unbekannt" }],
])("greets nobody by %s", (_, name, post) => {
  expect(greeted(name, post)).toBe("");
});

it("greets who writes for somebody else by the own name, or not by name", () => {
  expect(greeted("Kim Muster", {}, "applicantName", ["acts_for_other"])).toBe("");
  expect(greeted("Toni Vogt", {}, "representativeName", ["acts_for_other"])).toBe("Toni Vogt");
});

it("uses no name where a former one may be stored", () => {
  const one = concern("namensaenderung", [], { details: [detail("applicantName", "Kim Muster")] });
  expect(addresseeOf(letter(), prepared([one]))).toBeNull();
});
