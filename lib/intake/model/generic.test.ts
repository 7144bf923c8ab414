import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf, SETS } from "@/bench/classify/sets";
import { allLabels, answersOf, type Labelled, learn, measure, predict } from "./generic";
import { gramsOf } from "./generic/grams";
import { figuresOf } from "./metrics";

const ABOUT: Readonly<Record<string, readonly string[]>> = {
  laterne: ["Die Laterne ist dunkel", "Straßenlaterne flackert", "Licht am Weg geht nicht, Lampe defekt"],
  müll: [
    "Wilder Müll am Waldrand",
    "Sperrmüll liegt auf dem Gehweg",
    "Die Tonne wurde nicht geleert, Abfall",
  ],
  hund: ["Mein Hund ist gestorben", "Ich habe einen Welpen, Hundesteuer anmelden", "Hund abmelden"],
};
const PLACES = [
  "in der Gartenstraße",
  "am Markt",
  "vor Haus 7",
  "seit Montag",
  "bitte prüfen",
  "bei der Schule",
];
const rows: Labelled[] = Object.entries(ABOUT).flatMap(([label, texts]) =>
  texts.flatMap((text) => PLACES.map((place) => ({ text: `${text} ${place}`, label }))),
);

describe("the learner of any labels", () => {
  it("it learns the same from the same rows, and answers with probabilities that add up to one", () => {
    const [one, other] = [learn(rows), learn(rows)];
    expect(one.planes.table).toEqual(other.planes.table);
    for (const text of ["STRASSENLATERNE kaputt", "wauwau", ""]) {
      const answer = predict(one, text);
      expect(answer).toEqual(predict(other, text));
      expect(answer.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThanOrEqual(1.001);
    }
    expect(predict(one, "die strassenlaternen sind dunkel")[0]?.label).toBe("laterne");
  });

  it("it counts labels that it never saw as answered wrongly, each as one of its own", () => {
    const unseen = ["baum", "lärm"].map((label) => ({ text: "Ein Ast liegt da", label }));
    const figures = measure(learn(rows), unseen);
    expect(figures).toMatchObject({ n: 2, accuracy: 0, macroF1: 0 });
  });

  it.each([
    ["Müll", "muell"],
    ["STRASSE", "straße"],
    ["Bu\u00adch", "buch"],
    ["Straße 17", "strasse 42"],
  ])("it reads %s as %s", (one, other) => {
    expect(gramsOf(one).words.slice(0, 1)).toEqual(gramsOf(other).words.slice(0, 1));
  });

  it("it takes any text, at a cost that grows with its length only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { words, pieces } = gramsOf(text);
        expect(words.length).toBeLessThanOrEqual(2 * text.length + 2);
        expect(pieces.length).toBeLessThanOrEqual(6 * text.length + 6);
      }),
    );
    const began = performance.now();
    gramsOf("a".repeat(1_000_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

const FOLDER = "../shared/data";

describe.skipIf(!existsSync(FOLDER))("on labelled sets that it was not tuned to", () => {
  it.each(SETS.filter(({ folds }) => folds === 5))(
    "it is at least as good as its peer: $name $label",
    (set) => {
      const all = rowsOf(FOLDER, set) ?? [];
      const labels = allLabels(all.map((row) => row.label));
      const answers = [0, 1, 2, 3, 4].flatMap((fold) => {
        const learner = learn(all.filter((_, at) => at % 5 !== fold));
        return answersOf(
          learner,
          all.filter((_, at) => at % 5 === fold),
          labels,
        );
      });
      const figures = figuresOf(answers);
      // The order of learning moves one or two texts of a small set; that much is chance.
      const chance = Math.max(0.005, 2 / all.length);
      expect(figures.accuracy).toBeGreaterThanOrEqual(set.regression.accuracy - chance);
      expect(figures.macroF1).toBeGreaterThanOrEqual(set.regression.macroF1);
    },
  );
});
