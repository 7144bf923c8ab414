import { describe, expect, it } from "vitest";
import type { KindId, Letter } from "@/lib/intake/schema";
import { findDetails } from "../find-details";
import { readLetter } from "../read";

function letterOf(body: string): Letter {
  return {
    id: "t",
    channel: "email",
    receivedAt: "2026-11-23T08:14:00+01:00",
    from: "unbekannt",
    subject: null,
    body,
    attachments: [],
  };
}

function values(
  letter: Letter,
  service: string | null,
  kind: KindId = "application",
): Record<string, string> {
  const reading = readLetter(letter);
  const details = findDetails(letter, reading, { start: 0, end: letter.body.length, kind, service });
  return Object.fromEntries(details.map((detail) => [detail.key, detail.value]));
}

describe("what a date is", () => {
  const table: readonly (readonly [KindId, string | null, string, Record<string, string | undefined>])[] = [
    [
      "extensionRequest",
      "wohngeld",
      "Bis 30.11. soll ich die Papiere schicken. Der Arzt hat erst am 8.12. Zeit. Ich bitte um Aufschub bis 18.12.",
      { endDate: "2026-11-30", wishedDate: "2026-12-18" },
    ],
    [
      "extensionRequest",
      "wohngeld",
      "Bitte die Frist vom 4.12. auf den 8. Januar verschieben.",
      { endDate: "2026-12-04", wishedDate: "2027-01-08" },
    ],
    [
      "appointment",
      "personalausweis",
      "Zum Termin am 2.12. um 9 Uhr kann ich leider nicht kommen. Ginge auch der 7.12.?",
      { appointmentDate: "2026-12-02", wishedDate: "2026-12-07" },
    ],
    [
      "appointment",
      "personalausweis",
      "Ich hätte gern einen Termin, am besten am 7.12.",
      { appointmentDate: undefined, wishedDate: "2026-12-07" },
    ],
    [
      "objection",
      "wohngeld",
      "Gegen den Bescheid vom 2.11.2026, zugegangen am 5.11.2026, lege ich Widerspruch ein.",
      { noticeDate: "2026-11-02", serviceDate: "2026-11-05" },
    ],
    [
      "notification",
      "hundesteuer",
      "Unser Hund Bruno ist am 3.11. eingeschlafen. Er wurde 14. Bitte melden Sie ihn ab.",
      { endDate: "2026-11-03", dogHeldSince: undefined },
    ],
    [
      "notification",
      "gewerbe",
      "Zum 31.12.2026 schließe ich meinen Kiosk.",
      { endDate: "2026-12-31", startDate: undefined },
    ],
    ["notification", "hundesteuer", "Seit dem 3.11. haben wir einen Welpen.", { dogHeldSince: "2026-11-03" }],
    [
      "notification",
      "wohnsitz-anmelden",
      "Sie wurde am 9. Mai 1944 geboren und wohnt seit dem 15. August bei uns, Rotdornweg 26.",
      { moveInDate: "2026-08-15" },
    ],
    [
      "complaint",
      "kita",
      "Seit 12 Jahren lebe ich hier, aber gestern hat man mich ausgelacht.",
      { incidentDate: "2026-11-22" },
    ],
    [
      "complaint",
      "kita",
      "Vor Februar gibt es keinen Termin, also nicht bis 10. Dezember.",
      { incidentDate: undefined },
    ],
    [
      "hearingResponse",
      "bauantrag",
      "Frist 11.12., Ihr Schreiben vom 16.11.",
      { noticeDate: "2026-11-16", incidentDate: undefined },
    ],
    [
      "objection",
      "bussgeld",
      "Ich soll am 3. August mit dem Wagen über Rot gefahren sein.",
      { incidentDate: "2026-08-03" },
    ],
    [
      "withdrawal",
      "veranstaltung",
      "Unser Flohmarkt am 5./6. Dezember fällt aus.",
      { eventDate: "2026-12-05" },
    ],
    ["foiRequest", null, "Ich bitte um alle Gutachten seit Januar 2024.", { startDate: "2024-01" }],
    [
      "notification",
      "geburt",
      "Am 14.11. kam unser Sohn Till Hansen auf die Welt. Wir sind seit 2021 verheiratet.",
      { childDateOfBirth: "2026-11-14", eventDate: "2026-11-14" },
    ],
    ["application", "haltverbot", "Umzug Samstag 28.11., Kaiserstr. 101, 12 m", { wishedDate: "2026-11-28" }],
    [
      "statusInquiry",
      "wohngeld",
      "Altenbrück, den 20.11.2026\n\nWo bleibt mein Bescheid?",
      { noticeDate: undefined, endDate: undefined },
    ],
  ];
  it.each(table.map(([kind, service, body, expected]) => ({ kind, service, body, expected })))(
    "is told from the letter in $kind: $body",
    ({ kind, service, body, expected }) => {
      const found = values(letterOf(body), service, kind);
      for (const [key, value] of Object.entries(expected)) expect(found[key]).toBe(value);
    },
  );
});
