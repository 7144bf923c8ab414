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

describe("sums, counts, choices and papers", () => {
  const table: readonly (readonly [KindId, string, string, Record<string, string | undefined>])[] = [
    ["objection", "namensaenderung", "Die 300 Euro Gebühr zahle ich nicht.", { amount: "300.00 EUR" }],
    ["application", "wohnungsnotfall", "Es geht um 2.140 Euro Miete.", { amount: "2140.00 EUR" }],
    ["application", "wohnungsnotfall", "Ich muss mit meinen zwei Kindern raus.", { personCount: "3" }],
    [
      "application",
      "wohnungsnotfall",
      "Ein Mann hat mich rausgeworfen, ich bin ganz allein.",
      { personCount: "1" },
    ],
    ["application", "abfall", "Wir sind jetzt zu sechst, die Tonne reicht nicht.", { personCount: "6" }],
    ["application", "fuehrungszeugnis", "Brauche ein erw. FZ für die Kita.", { certificateKind: "extended" }],
    ["application", "fuehrungszeugnis", "Belegart: O", { certificateKind: "authority" }],
    ["defectReport", "maengelmeldung", "Die Sitzbank am See ist kaputt.", { defectCategory: "other" }],
    ["application", "personenstandsurkunde", "Bitte schicken Sie mir eine Sterbeurkunde.", { copies: "1" }],
    ["payment", "zahlung", "Meine Nummer bei Ihnen: 5012 7754 20", { paymentReference: "5012775420" }],
    [
      "application",
      "kita",
      "Mein Arbeitgeber ist die Klinik, Bescheinigung anbei.",
      { employerCertificate: "enclosed", medicalReport: undefined },
    ],
    [
      "application",
      "elterngeld",
      "Anliegend der Antrag nebst Geburts-\nurkunde unserer Tochter vom 22. Oktober.",
      { birthCertificate: "enclosed" },
    ],
    [
      "payment",
      "zahlung",
      "Ich habe bezahlt, Kontoauszug liegt bei.",
      { paymentProof: "enclosed", incomeProof: undefined },
    ],
    [
      "payment",
      "zahlung",
      "Ich kann nur 40 Euro im Monat zahlen, Kontoauszug liegt bei.",
      { incomeProof: "enclosed" },
    ],
    [
      "notification",
      "grundsicherungsgeld",
      "Mein Sohn Patryk Nowak ist ausgezogen.",
      { householdMembers: undefined },
    ],
    [
      "application",
      "verpflichtungserklaerung",
      "Ich lade Frau Dr. Linh Hoang, geboren am 4. Mai 1985, zu mir ein. Heike Brandt",
      { guests: "Dr. Linh Hoang (1985-05-04)", dateOfBirth: undefined },
    ],
  ];
  it.each(table.map(([kind, service, body, expected]) => ({ kind, service, body, expected })))(
    "are read in: $body",
    ({ kind, service, body, expected }) => {
      const found = values(letterOf(body), service, kind);
      for (const [key, value] of Object.entries(expected)) expect(found[key]).toBe(value);
    },
  );
});
