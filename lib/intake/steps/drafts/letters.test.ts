import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { de } from "@/lib/i18n/letters/de";
import { type ForeignLanguage, LETTER_LANGUAGES } from "@/lib/i18n/letters/languages";
import { FOREIGN } from "@/lib/i18n/letters/letters";
import { conclude } from "@/lib/intake/pipeline";
import { CATALOGUE, departmentFor } from "../../catalogue/catalogue";
import { CHANNELS, type Concern, type DraftFinding, KINDS } from "../../schema";
import { readLetter } from "../read";
import { writeDrafts } from "../write-drafts";
import { addresseeOf } from "./addressee";
import { draftFaults } from "./check";
import { joined } from "./compose";
import { CONTEXT, concern, DOMAIN, gap, letter, paper, prepared } from "./sample";
import { wordsOf } from "./words";

const foreign = LETTER_LANGUAGES.filter((language): language is ForeignLanguage => language !== "de");
const scripts: Partial<Record<ForeignLanguage, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
};
const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).sort();

/** Everything that a service may ask for, all of it missing. */
function everything({ id, required, conditional, documents }: (typeof CATALOGUE.services)[number]): Concern {
  const keys = [...new Set([...required, ...conditional.flatMap(({ fields }) => fields), ...documents])];
  const stated = new Set(CATALOGUE.fields.filter(({ source }) => source === "stated").map(({ key }) => key));
  const conditions = conditional
    .map(({ when }) => ({ id: when, evidence: [] }))
    .filter(({ id: c }) => c !== "assembly");
  return concern(
    id,
    keys.map((key) => (stated.has(key) ? gap(key) : paper(key))),
    { conditions },
  );
}

function texts({ subject, sentences, german }: DraftFinding): string[] {
  return [subject, joined(sentences), german ?? ""];
}

describe.each(foreign)("the letters in %s", (language) => {
  const words = FOREIGN[language];

  it("have every sentence, with the same values in it", () => {
    for (const [key, german] of Object.entries(de)) {
      const own = Object.entries(words.phrases).find(([name]) => name === key)?.[1] ?? "";
      expect(own.length, key).toBeGreaterThan(0);
      expect(placeholders(own), key).toEqual(placeholders(german));
    }
  });

  it("have a question for every field of the catalogue, in their own script and once", () => {
    const asked = CATALOGUE.fields.map(({ key }) => words.ask(key, null) ?? `${key} is not asked`);
    for (const question of asked) {
      expect(question).not.toMatch(/is not asked|\{/u);
      expect(question).toMatch(/[.?؟]$/u);
      expect(question).toMatch(scripts[language] ?? /\p{Script=Latin}/u);
    }
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("contain nothing that a draft must not contain, for any service", () => {
    for (const service of CATALOGUE.services) {
      const one = prepared([everything(service)], { language: { code: language, confidence: 1 } });
      for (const draft of writeDrafts(letter(), one, CONTEXT))
        for (const text of texts(draft)) expect(draftFaults(text, { domain: DOMAIN }), text).toEqual([]);
    }
  });
});

describe("the German letters", () => {
  const drafts = CATALOGUE.services.flatMap((service) =>
    writeDrafts(letter(), prepared([everything(service)]), CONTEXT),
  );

  it("say one thing a sentence, in 20 words at most", () => {
    for (const { text } of drafts.flatMap(({ sentences }) => sentences))
      for (const sentence of text.split(/(?<=[.?!:])\s+/u))
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(20);
  });

  it("contain nothing that a draft must not contain, for any service", () => {
    for (const text of drafts.flatMap(texts)) expect(draftFaults(text, { domain: DOMAIN }), text).toEqual([]);
  });

  it("do not break between number and unit", () => {
    for (const text of drafts.flatMap(texts))
      expect(text).not.toMatch(/\d (?:€|Euro|Uhr|Meter|Zeichen|Ziffern)/u);
  });

  it("name the source of every sentence and end where the letter ends", () => {
    for (const { sentences } of drafts) {
      expect(sentences.every(({ ref, text }) => ref !== "" && text !== "")).toBe(true);
      expect(sentences.at(-1)?.after).toBe("");
      expect(joined(sentences)).not.toMatch(/ {2}|\n{3}|\s$/u);
    }
  });
});

/** Labelled letters of our own; only what this test needs of a label. */
const exampleSchema = z.object({
  channel: z.enum(CHANNELS),
  receivedAt: z.string(),
  from: z.string(),
  subject: z.string().nullable().default(null),
  body: z.string(),
  concerns: z.array(z.object({ kind: z.enum(KINDS), service: z.string().nullable() })).min(1),
});

function examples() {
  const folder = new URL("../../examples/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  const lines = files.flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"));
  return lines.filter((_, index) => index % 4 === 0).map((line) => exampleSchema.parse(JSON.parse(line)));
}

const chosen = <T>(value: T) => ({ value, confidence: 1, alternatives: [], cues: [], abstained: false });

it("lets nothing forbidden into the drafts of the example letters", () => {
  for (const example of examples()) {
    const { concerns, ...post } = example;
    const one = letter(post);
    const sorted = concerns.map(({ kind, service }) => ({
      start: 0,
      end: one.body.length,
      kind: chosen(kind),
      service: chosen(service),
      department: chosen(departmentFor(kind, service, {})),
    }));
    const preparation = conclude(one, CONTEXT, readLetter(one), sorted);
    const title = addresseeOf(one, preparation)?.title ?? undefined;
    const given = title === undefined ? { domain: DOMAIN } : { domain: DOMAIN, title };
    for (const text of preparation.drafts.flatMap(texts)) expect(draftFaults(text, given), text).toEqual([]);
  }
});

it("writes the same bytes for the same letter", () => {
  const one = prepared([concern("wohngeld", [gap("rent")])]);
  expect(writeDrafts(letter(), one, CONTEXT)).toEqual(writeDrafts(letter(), one, CONTEXT));
});

it("keeps a Russian date from ending a sentence twice", () => {
  expect(wordsOf("ru").say("until", { date: "вторник, 22 сентября 2026 г." })).toMatch(/[^.]\.$/u);
});
