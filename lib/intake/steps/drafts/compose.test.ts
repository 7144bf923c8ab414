import { describe, expect, it } from "vitest";
import { joined } from "./compose";
import { concern, idCard, question, write } from "./sample";

describe("acknowledgement and status", () => {
  it("says that it arrived, when, under which number and whom to call, and nothing else", () => {
    const [draft] = write([concern("sozialhilfe", [], {}, "application")]);
    expect(draft && joined(draft.sentences)).toBe(
      "Guten Tag Kim Muster,\n\nIhr Anliegen ist am Dienstag, 08.09.2026, bei uns angekommen. Es hat die Nummer {caseNumber}. " +
        "Bitte nennen Sie diese Nummer, wenn Sie uns schreiben oder anrufen.\n\nBei Fragen erreichen Sie uns am Telefon: 05999 555-0. " +
        "Diese Nachricht bestätigt nur den Eingang.\n\nMit freundlichen Grüßen\nStadt Altenbrück\nBürgerservice\nTelefon 05999 555-0",
    );
  });

  it.each([
    ["personalausweis", "application", true],
    ["personalausweis", "statusInquiry", false],
    ["sozialhilfe", "application", false],
    ["bussgeld", "objection", false],
  ] as const)("names the department of %s (%s): %s", (service, kind, named) => {
    const status = write([concern(service, [], {}, kind)]).find((draft) => draft.kind === "status_update");
    expect(status && joined(status.sentences).includes("Zuständig ist:")).toBe(named);
  });

  it("leaves an unsure department out", () => {
    const unsure = { value: "buergerbuero", confidence: 0.4, alternatives: [], cues: [], abstained: true };
    const status = write([concern("personalausweis", [], { department: unsure })]).at(-1);
    expect(status && joined(status.sentences)).not.toContain("Zuständig");
  });
});

describe("the language", () => {
  it("writes in the citizen's language, the German text beside it", () => {
    const [draft] = write([idCard("currentAddress")], { language: { code: "tr", confidence: 0.9 } });
    expect(draft?.language).toBe("tr");
    expect(draft && joined(draft.sentences)).toMatch(/^Sayın Kim Muster,/u);
    expect(draft && joined(draft.sentences)).toContain("Bu çeviri size yardımcı olmak içindir");
    expect(draft?.german).toMatch(/^Guten Tag Kim Muster,/u);
  });

  it("stays German where the language is unsure", () => {
    const [draft] = write([idCard("currentAddress")], { language: { code: "tr", confidence: 0.3 } });
    expect(draft).toMatchObject({ language: "de", german: null });
  });

  it("adds one English line for a language that the town does not write", () => {
    const text = question([idCard("currentAddress")], { language: { code: "vi", confidence: 0.9 } });
    expect(text).toContain("Guten Tag");
    expect(text).toContain("you may also answer in English");
  });

  it("keeps numbers together inside Arabic text", () => {
    const drafts = write([idCard("currentAddress")], { language: { code: "ar", confidence: 0.9 } });
    for (const { subject, sentences } of drafts) {
      expect(subject).toMatch(/\u200E\[\{caseNumber\}\]$/u);
      expect(joined(sentences)).toContain("\u206605999 555-0\u2069");
      expect(joined(sentences).split("\u2066").length + joined(sentences).split("\u2068").length).toBe(
        joined(sentences).split("\u2069").length + 1,
      );
    }
  });
});
