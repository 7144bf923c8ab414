import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Letter } from "../schema";
import { readLetter } from "./read";

const letter = (body: string, subject: string | null = null): Letter => ({
  id: "x",
  channel: "email",
  receivedAt: "2026-11-25T08:00:00+01:00",
  from: "Kim <kim@example.org>",
  subject,
  body,
  attachments: [],
});
const parts = (body: string) =>
  readLetter(letter(body)).segments.map((s) => [s.kind, body.slice(s.start, s.end).trim()] as const);
const said = (body: string) =>
  parts(body)
    .filter(([kind]) => kind === "said")
    .map(([, text]) => text)
    .join("\n");

describe("language", () => {
  it.each([
    ["de", "Guten Tag, ich möchte meinen Hund anmelden."],
    ["de", "brauch neuen perso"],
    ["en", "Hello, I moved to Altenbrück last month and need to register my address."],
    ["tr", "Merhaba, 15.09.2026 tarihinde Hafenstraße 44, 49991 Altenbrück adresine taşındım."],
    ["uk", "Добрий день! Я загубила посвідку на проживання в автобусі."],
    ["ru", "Здравствуйте, когда будет готово мое разрешение?"],
    ["ar", "مرحبا، أريد تسجيل عنواني الجديد في المدينة."],
    ["pl", "Dzień dobry, chciałbym zameldować się pod nowym adresem."],
    ["ro", "Bună ziua, vreau să înregistrez o firmă."],
    ["fr", "Bonjour, je voudrais une copie de mon acte de naissance."],
  ])("it hears %s in %s", (code, body) => expect(readLetter(letter(body)).language.code).toBe(code));
});

describe("parts of a message", () => {
  it("it tells what the citizen says now from what somebody said before", () => {
    const body =
      "Hallo,\n\nanbei die Meldebescheinigung.\n\nGruß\nKim\n\nAm 05.10.26 um 22:47 schrieb Stadt Altenbrück:\n> Es fehlt noch die Meldebescheinigung.\n> Mit freundlichen Grüßen";
    expect(said(body)).toContain("anbei die Meldebescheinigung");
    expect(said(body)).not.toContain("Es fehlt noch");
  });

  it("it marks a signature and a disclaimer, and throws nothing away", () => {
    const body =
      "Bitte um Rückruf.\n\n-- \nKim Muster GmbH\nTel. 05999 5550100\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.";
    expect(said(body)).toBe("Bitte um Rückruf.");
    expect(
      parts(body)
        .map(([, text]) => text)
        .join(""),
    ).toContain("vertrauliche Informationen");
  });

  it("it covers every body without gap or overlap", () => {
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 500,
          unit: fc.constantFrom("a", "ß", "\n", ">", " ", "-", ":", "Am", "schrieb", "—", "🙂"),
        }),
        (body) => {
          let at = 0;
          for (const segment of readLetter(letter(body)).segments) {
            expect(segment.start).toBe(at);
            expect(segment.end).toBeGreaterThanOrEqual(segment.start);
            at = segment.end;
          }
          expect(at).toBe(body.length);
        },
      ),
    );
  });
});
