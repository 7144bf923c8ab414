import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadModel } from "@/lib/adapters/model-file";
import { CATALOGUE } from "../catalogue/catalogue";
import { exampleSchema } from "../examples/labels";
import type { Letter } from "../schema";
import { classify } from "../steps/classify";
import { readLetter } from "../steps/read";
import { sourceText } from "../steps/source-text";
import { splitConcerns } from "../steps/split";
import { parseModel, serialiseModel } from "./serialise";
import type { Teaching } from "./teaching";
import { SETTINGS, trainModel } from "./train";

const letters = ["kinds", "ordnung"].flatMap((name) =>
  readFileSync(`lib/intake/examples/${name}.jsonl`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ ...exampleSchema.parse(JSON.parse(line)), file: name })),
);
const teaching: Teaching = {
  kinds: CATALOGUE.kinds.map((k) => ({ id: k.id, office: null, cues: k.cuesDe })),
  services: CATALOGUE.services.map((s) => ({
    id: s.id,
    office: s.department,
    open: false,
    byField: null,
    wordings: s.wordingsDe,
  })),
  departments: CATALOGUE.departments.map((d) => d.id),
};
const QUICK = { ...SETTINGS, epochs: 3, folds: 2, planes: { ...SETTINGS.planes, rounds: 3 } };

const letter = (body: string, subject: string | null = null): Letter => ({
  id: "x",
  channel: "email",
  receivedAt: "2026-11-25T08:00:00+01:00",
  from: "Kim Muster <kim@example.org>",
  subject,
  body,
  attachments: [],
});
const whole = (l: Letter) => ({ start: 0, end: l.body.length });
const sorted = (l: Letter, model = loadModel()) => classify(model, l, readLetter(l), whole(l));

describe("training", () => {
  it("it gives the same model bit for bit from the same letters", () => {
    const some = letters.filter((_, i) => i % 3 === 0);
    const [one, two] = [trainModel(some, teaching, QUICK), trainModel(some, teaching, QUICK)];
    expect(Buffer.from(serialiseModel(one.model)).equals(Buffer.from(serialiseModel(two.model)))).toBe(true);
    const again = parseModel(serialiseModel(one.model));
    const asked = letter("Ich möchte Widerspruch gegen den Bescheid vom 3. November einlegen.");
    expect(sorted(asked, again).kind.value).toBe(sorted(asked, one.model).kind.value);
  });

  it("it learns more than the commonest answer, on letters it has not seen", () => {
    const train = letters.filter((_, i) => i % 4 !== 0);
    const { model } = trainModel(train, teaching, QUICK);
    const judge = letters.filter((e, i) => i % 4 === 0 && e.concerns.length === 1);
    const right = judge.filter(
      (e) =>
        sorted({ ...letter(e.body, e.subject), from: e.from, channel: e.channel }, model).kind.value ===
        e.concerns[0]?.kind,
    );
    const most = Math.max(
      ...CATALOGUE.kinds.map((k) => judge.filter((e) => e.concerns[0]?.kind === k.id).length),
    );
    expect(right.length).toBeGreaterThan(most * 1.5);
  });
});

describe("the model that is shipped", () => {
  it.each([
    ["Ich brauche einen Bewohnerparkausweis für die Gartenstraße.", "bewohnerparken"],
    ["Die Straßenlaterne vor unserem Haus ist seit Tagen dunkel.", "maengelmeldung"],
    ["Unser Hund ist letzte Woche gestorben, bitte abmelden.", "hundesteuer"],
    ["Wir wollen im Mai heiraten, was brauchen wir dafür?", "eheschliessung"],
  ])("it recognises %s", (body, service) => {
    const found = sorted(letter(body)).service;
    expect([found.value, ...found.alternatives.map((a) => a.value)].slice(0, 4)).toContain(service);
  });

  it("it says that it is unsure where there is nothing to go by", () => {
    expect(sorted(letter("asdf qwer")).department.abstained).toBe(true);
  });

  it("it gives probabilities and quotes that stand in the letter, whatever the letter says", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.option(fc.string({ maxLength: 60 })), (body, subject) => {
        const l = letter(body, subject);
        for (const span of splitConcerns(loadModel(), l, readLetter(l))) {
          const found = classify(loadModel(), l, readLetter(l), span);
          for (const choice of [found.kind, found.service, found.department]) {
            expect(choice.confidence).toBeGreaterThanOrEqual(0);
            expect(choice.confidence).toBeLessThanOrEqual(1);
            for (const cue of choice.cues)
              expect(sourceText(l, cue).slice(cue.start, cue.end)).toBe(cue.quote);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
