import type { Document } from "../document/schema";
import type { AccessCase, AccessExport } from "./schema";

/** Words and facts of an access export that do not come out of the cases. All German: it goes to a citizen, officially. */
export type AccessFacts = {
  town: string;
  contact: string;
  mail: string;
  /** The day it was made, as it is written: `25.11.2026`. */
  day: string;
  /** How an instant of the export is written for people. */
  written: (instant: string) => string;
};

/** The export as a document: what GDPR Art. 15(1) asks for, then every case with every letter. */
export function accessDocument(held: AccessExport, facts: AccessFacts): Document {
  return {
    title: "Auskunft nach Artikel 15 DSGVO",
    lead: `${facts.town}, ${facts.day}. Diese Auskunft nennt alle Angaben, die in Klarfall, dem System für die Aufnahme und Vorbereitung von Anliegen, zu Ihrer Person gespeichert sind. Akten der Fachämter werden in eigenen Verfahren geführt; dazu erhalten Sie auf Wunsch getrennt Auskunft.`,
    blocks: [
      { kind: "heading", level: 2, text: "Zu Ihrer Person" },
      {
        kind: "facts",
        rows: [
          ["Namen", held.citizen.names.join(", ")],
          ["E-Mail-Adressen", held.citizen.emails.join(", ")],
          ["Vorgänge", String(held.cases.length)],
        ],
      },
      ...generalBlocks(facts),
      ...held.cases.flatMap((one) => caseBlocks(one, facts)),
    ],
  };
}

function generalBlocks({ town, contact, mail }: AccessFacts): Document["blocks"] {
  return [
    { kind: "heading", level: 2, text: "Allgemeine Angaben" },
    {
      kind: "facts",
      rows: [
        ["Verantwortlich", `${town}, Telefon ${contact}, ${mail}`],
        [
          "Zweck",
          "Ihr Anliegen aufnehmen, der richtigen Stelle zuordnen, fehlende Angaben erfragen und Ihnen antworten",
        ],
        [
          "Rechtsgrundlage",
          "Art. 6 Abs. 1 Buchst. e und Abs. 3 DSGVO mit dem Datenschutzgesetz des Landes und dem Fachrecht",
        ],
        [
          "Herkunft",
          "von Ihnen selbst, aus Ihren Schreiben und Gesprächen; was Beschäftigte daraus festgestellt haben, ist unten so bezeichnet",
        ],
        [
          "Empfänger",
          "die unten genannten Fachämter und, wo angegeben, andere Behörden; keine Übermittlung in Drittländer durch dieses System",
        ],
        ["Dauer", "bis zu dem bei jedem Vorgang genannten Tag; Sperren gehen vor"],
      ],
    },
    {
      kind: "text",
      text: "Eine automatisierte Entscheidung im Sinne von Artikel 22 DSGVO findet nicht statt. Die Software liest Schreiben vor und schlägt vor, worum es geht, was fehlt und wie geantwortet werden könnte. Entschieden hat in jedem Fall ein Mensch.",
    },
    {
      kind: "text",
      text: "Sie können verlangen, dass Angaben berichtigt, gelöscht oder in der Verarbeitung eingeschränkt werden, der Verarbeitung widersprechen (Artikel 16 bis 18 und 21 DSGVO) und sich bei der Datenschutzaufsicht Ihres Landes beschweren (Artikel 77 DSGVO).",
    },
  ];
}

function caseBlocks(one: AccessCase, { written }: AccessFacts): Document["blocks"] {
  const until =
    one.eraseFrom === null
      ? "Jahre nach dem Abschluss, siehe Löschfrist der Leistung"
      : written(one.eraseFrom);
  return [
    { kind: "heading", level: 2, text: `Vorgang ${one.number}` },
    {
      kind: "facts",
      rows: [
        ["Eingang", `${written(one.receivedAt)}, ${one.channel}`],
        ["Stand", one.closedAt === null ? one.status : `${one.status} am ${written(one.closedAt)}`],
        ["Art und Leistung", [one.kind, one.service].filter((part) => part !== "").join(", ")],
        ["Fachamt", one.department],
        ...(one.transferredTo === "" ? [] : [["Abgegeben an", one.transferredTo] as const]),
        ["Wird gelöscht ab", one.held ? "gesperrt, wird vorerst nicht gelöscht" : until],
      ],
    },
    { kind: "heading", level: 3, text: "Angaben aus Ihren Schreiben" },
    { kind: "facts", rows: one.details.map((d) => [d.label, `${d.value} (${d.state}, ${d.producer})`]) },
    ...one.messages.flatMap((message): Document["blocks"] => [
      {
        kind: "heading",
        level: 3,
        text: `${message.direction}, ${written(message.at)}: ${message.subject || "ohne Betreff"}`,
      },
      {
        kind: "facts",
        rows: [
          ["Von", message.from],
          ["An", message.to],
          ["Anlagen", message.files.map(({ name }) => name).join(", ")],
        ],
      },
      { kind: "quote", text: message.body },
    ]),
    { kind: "heading", level: 3, text: "Verlauf" },
    {
      kind: "facts",
      rows: one.steps.map((step) => [
        `${written(step.at)}, ${step.by}`,
        [step.what, step.note].filter((part) => part !== "").join(": "),
      ]),
    },
  ];
}
