import fc from "fast-check";
import { expect, it } from "vitest";
import { LETTER_LANGUAGES } from "@/lib/i18n/letters/languages";
import { CATALOGUE } from "../../catalogue/catalogue";
import { KINDS } from "../../schema";
import { writeDrafts } from "../write-drafts";
import { joined } from "./compose";
import { CONTEXT, concern, detail, gap, letter, prepared } from "./sample";

it("lets no word of the citizen into a draft but the name and what is quoted to be corrected", () => {
  const secret = fc.stringMatching(/^[qxz]{6}[a-z]{4,12}$/u);
  const key = fc.constantFrom(...CATALOGUE.fields.map((field) => field.key));
  const service = fc.constantFrom(...CATALOGUE.services.map(({ id }) => id));
  const kind = fc.constantFrom(...KINDS);
  const language = fc.constantFrom(...LETTER_LANGUAGES, "vi");
  const reason = fc.constantFrom("missing" as const, "contradictory" as const, "missing_document" as const);
  fc.assert(
    fc.property(
      secret,
      fc.array(key, { maxLength: 6 }),
      service,
      kind,
      language,
      reason,
      (word, keys, id, kindId, code, why) => {
        const details = keys
          .filter((one) => !/[nN]ame$/u.test(one))
          .map((one) => detail(one, `${word} steht hier`));
        const open = keys
          .filter((one) => textual(one))
          .map((one) => gap(one, { reason: why, readings: [word, `${word}y`] }));
        const post = letter({ subject: word, body: `Sehr ${word} geehrte`, attachments: [] });
        const one = prepared([concern(id, open, { details }, kindId)], { language: { code, confidence: 1 } });
        const all = writeDrafts(post, one, CONTEXT)
          .flatMap(({ subject, sentences, german }) => [subject, joined(sentences), german ?? ""])
          .join("\n");
        expect(all).not.toContain(word);
      },
    ),
    { numRuns: 300 },
  );
});

/** Types of which nothing is quoted: what people say in their own words, and other people. */
function textual(key: string): boolean {
  const type = CATALOGUE.fields.find((field) => field.key === key)?.type ?? "";
  return ["text", "name", "personList", "place", "country", "email", "choice", "documentEvidence"].includes(
    type,
  );
}
