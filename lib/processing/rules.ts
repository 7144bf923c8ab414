import type { Block, Document } from "../document/schema";
import type { Facts } from "./schema";

const yes = (on: boolean, then: string, otherwise: string): string => (on ? then : otherwise);

/** The record of processing activities (GDPR Art. 30(1)) for what this installation does. */
export function processingDocument(f: Facts): Document {
  return {
    title: "Verzeichnis von Verarbeitungstätigkeiten: Aufnahme und Vorbereitung von Anliegen",
    lead: `${f.town}, Stand ${f.day}. Erzeugt aus der laufenden Einstellung von Klarfall nach Artikel 30 Absatz 1 DSGVO. Angaben in eckigen Klammern ergänzt die Kommune.`,
    blocks: [
      { kind: "heading", level: 2, text: "Verantwortliche und Ansprechpersonen" },
      {
        kind: "facts",
        rows: [
          ["Verantwortliche Stelle", `${f.town}, Telefon ${f.contact}, ${f.mail}`],
          ["Datenschutzbeauftragte", "[Name und Erreichbarkeit]"],
          [
            "Auftragsverarbeiter",
            "keiner, wenn die Kommune selbst betreibt; sonst [Rechenzentrum mit Vertrag nach Art. 28 DSGVO]",
          ],
        ],
      },
      { kind: "heading", level: 2, text: "Zwecke und Rechtsgrundlagen" },
      {
        kind: "text",
        text: "Anliegen entgegennehmen, der zuständigen Stelle zuordnen, fehlende Angaben erfragen, antworten und den Durchlauf ohne Bezug auf einzelne Beschäftigte auswerten.",
      },
      {
        kind: "text",
        text: `Rechtsgrundlage sind Artikel 6 Absatz 1 Buchstabe e und Absatz 3 DSGVO mit dem Datenschutzgesetz des Landes (${f.land}) und dem Fachrecht der jeweiligen Leistung; für besondere Kategorien Artikel 9 Absatz 2 DSGVO mit dem Fachrecht.`,
      },
      { kind: "heading", level: 2, text: "Betroffene und Daten" },
      {
        kind: "facts",
        rows: [
          [
            "Betroffene",
            "Bürgerinnen und Bürger, die sich an die Verwaltung wenden; in Schreiben genannte Dritte; Beschäftigte",
          ],
          [
            "Daten aus Anliegen",
            "Name und Erreichbarkeit, Schreiben mit Anlagen im Original, daraus gelesene Angaben, Antworten, Verlauf",
          ],
          [
            "Daten von Beschäftigten",
            "Konto, Rollen, Anmeldungen, Verlauf und Protokoll; keine Auswertung einzelner Personen",
          ],
          ["Leistungen im Katalog", `${f.services} (Fassung ${f.catalogue})`],
          ["Besonders geschützte Leistungen", f.sensitive.join(", ")],
        ],
      },
      ...recipientBlocks(f),
      ...periodBlocks(f),
      ...measureBlocks(f),
    ],
  };
}

function recipientBlocks(f: Facts): Block[] {
  return [
    { kind: "heading", level: 2, text: "Empfänger und Übermittlungen" },
    {
      kind: "facts",
      rows: [
        ["Innerhalb der Verwaltung", f.departments.join(", ")],
        [
          "Außerhalb",
          "nur durch Freigabe einer benannten Person: Antworten an die Absenderin oder den Absender, Abgabe an zuständige Behörden",
        ],
        ["Angebundene Postfächer", String(f.mailboxes)],
        ["Angebundene Systeme", String(f.systems)],
        [
          "Mailserver",
          yes(f.mailServer, "eingerichtet; [Betreiber]", "nicht eingerichtet, es geht nichts hinaus"),
        ],
        [
          "Drittländer",
          "keine Übermittlung durch Klarfall; die Software ruft keine fremden Dienste auf und nutzt kein fremdes Sprachmodell",
        ],
      ],
    },
  ];
}

function periodBlocks(f: Facts): Block[] {
  const period = ({ years, services, verified }: Facts["periods"][number]) =>
    `${years} ${years === 1 ? "Jahr" : "Jahre"} nach dem Jahr des Abschlusses: ${services} Leistungen${verified ? "" : " (Vorgabe, von der Kommune zu bestätigen)"}`;
  return [
    { kind: "heading", level: 2, text: "Löschfristen" },
    { kind: "list", items: [...f.periods.map(period), "Unerwünschte Post: 30 Tage nach dem Abschluss"] },
    {
      kind: "text",
      text: `Gelöscht wird nachts von selbst und mit Nachweis; bisher ${f.erasures} Löschläufe. Zurzeit sind ${f.openHolds} Vorgänge gesperrt. Pseudonyme Zahlen für die Statistik bleiben. Unterlagen sind vorher dem Archiv anzubieten.`,
    },
  ];
}

function measureBlocks(f: Facts): Block[] {
  const record =
    f.record === null
      ? "noch nicht geprüft"
      : `${f.record.entries} Einträge, zuletzt geprüft am ${f.record.at}: ${f.record.whole ? "unversehrt" : "NICHT unversehrt"}`;
  return [
    { kind: "heading", level: 2, text: "Technische und organisatorische Maßnahmen" },
    {
      kind: "facts",
      rows: [
        [
          "Zugriff",
          "Rollen und Fachämter in der Anwendung und noch einmal in der Datenbank (Zeilenschutz); Verwaltung der Konten ohne Einsicht in Inhalte",
        ],
        ["Konten", f.people.map(({ role, n }) => `${role}: ${n}`).join(", ")],
        [
          "Anmeldung",
          yes(
            f.signInService,
            "über den Anmeldedienst der Kommune",
            "Konten mit Passwort (Argon2id) oder Passkey, mit Codes aus einer App als zweitem Schritt; gebremst gegen Ausprobieren",
          ),
        ],
        [
          "Übertragung",
          yes(
            f.encrypted,
            "verschlüsselt (HTTPS)",
            "NICHT verschlüsselt: KLARFALL_URL beginnt mit http; nur für die Erprobung",
          ),
        ],
        [
          "Virenprüfung",
          yes(f.virusScanner, "eingerichtet", "nicht eingerichtet; Anlagen gelten als ungeprüft"),
        ],
        [
          "Unveränderlichkeit",
          "Originale, Verlauf, Entscheidungen und Freigaben lassen sich in der Anwendung nur ergänzen",
        ],
        ["Protokoll", `verkettet, außerhalb der Datenbank bezeugt; ${record}`],
      ],
    },
  ];
}

/** A draft of the impact assessment (GDPR Art. 35(7)): what is done, whether it is needed, the risks and what is done about them. */
export function assessmentDocument(f: Facts): Document {
  return {
    title: "Datenschutz-Folgenabschätzung (Entwurf): Vorbereitung von Anliegen durch Software",
    lead: `${f.town}, Stand ${f.day}. Entwurf nach Artikel 35 Absatz 7 DSGVO, erzeugt aus der laufenden Einstellung. Bewertung und Freigabe sind Sache der Kommune; der Rat der oder des Datenschutzbeauftragten ist einzuholen, der Personalrat zu beteiligen.`,
    blocks: [
      { kind: "heading", level: 2, text: "Warum eine Folgenabschätzung" },
      {
        kind: "text",
        text: "Neue Technik, schutzbedürftige Menschen und eine große Zahl von Betroffenen sprechen dafür. Unter den Leistungen sind besonders geschützte.",
      },
      { kind: "heading", level: 2, text: "Beschreibung" },
      {
        kind: "list",
        items: [
          "Jedes Schreiben wird unverändert aufbewahrt und von Regeln und einem kleinen gelernten Modell auf dem eigenen Rechner gelesen.",
          "Vorgeschlagen werden Art, Leistung, Fachamt, Dringlichkeit aus Inhalt und Fristen, Angaben mit ihrer Fundstelle, Fehlendes und ein Entwurf der Rückfrage.",
          "Jeder Vorschlag wird von einer benannten Person angenommen, berichtigt oder verworfen; ohne Freigabe geht nichts hinaus.",
          "Das Modell lernt nachts aus diesen Entscheidungen; gelöschte Vorgänge nicht mehr.",
          `In Kraft sind Pipeline ${f.pipeline}, Modell ${f.model}, Katalog ${f.catalogue}.`,
        ],
      },
      ...needBlocks(f),
      { kind: "heading", level: 2, text: "Risiken und Abhilfe" },
      { kind: "facts", rows: RISKS },
      { kind: "heading", level: 2, text: "Stand der Maßnahmen" },
      ...measureBlocks(f).slice(1),
      { kind: "heading", level: 2, text: "Noch zu entscheiden" },
      { kind: "list", items: openPoints(f) },
    ],
  };
}

function needBlocks(f: Facts): Block[] {
  return [
    { kind: "heading", level: 2, text: "Notwendigkeit und Verhältnismäßigkeit" },
    {
      kind: "list",
      items: [
        "Gelesen wird nur, was die Bürgerin oder der Bürger selbst geschickt hat; es werden keine weiteren Quellen herangezogen.",
        "Es gibt keine Bewertung von Personen, keine Rangfolge, keine Einschätzung von Glaubwürdigkeit, Stimmung oder Anspruch und keine automatisierte Entscheidung (Art. 22 DSGVO).",
        `Bei diesen Leistungen wird nach Anhang III der KI-Verordnung nur Form und Zuständigkeit vorbereitet: ${f.annexThree.join(", ") || "keine"}.`,
        "Auswertungen nennen keine einzelnen Beschäftigten; kleine Zahlen werden unterdrückt.",
        "Betroffene erhalten Auskunft als PDF und JSON, Berichtigung und Löschung mit Nachweis.",
      ],
    },
  ];
}

const RISKS: readonly (readonly [string, string])[] = [
  [
    "Falsche Zuordnung, Anliegen bleibt liegen",
    "Fundstelle zu jeder Angabe, „unsicher“ muss angesehen werden, Wartendes steigt in der Liste von selbst, Fristen werden berechnet und angezeigt",
  ],
  [
    "Ungeprüfte Übernahme von Vorschlägen",
    "keine Sammelfreigabe von Entwürfen; Annahmen, Berichtigungen und Ablehnungen werden je Leistung gezählt",
  ],
  [
    "Einsicht durch Unbefugte",
    "Rollen und Fachämter, Zeilenschutz in der Datenbank, Protokoll jeder Einsicht, Suche und Ausgabe",
  ],
  [
    "Verhaltenskontrolle von Beschäftigten",
    "Protokoll nur für Revision und Datenschutz; Dienstvereinbarung vor der Einführung",
  ],
  [
    "Schädliche Post, gefälschte Absender",
    "Anlagen werden nicht ausgeführt und auf Wunsch geprüft; Antworten gehören nur mit Kennung und passendem Absender zu einem Vorgang",
  ],
  [
    "Angaben überdauern ihre Frist",
    "Löschlauf jede Nacht über Tabellen, Dateien, Suche und Lernstoff; Sperren mit Grund; Nachweis",
  ],
  [
    "Unbemerkte Änderung von Belegen",
    "nur ergänzbare Tabellen; Protokoll verkettet und außerhalb bezeugt; nächtliche Prüfung",
  ],
  [
    "Benachteiligung nach Sprache oder Weg",
    "Fremdsprachige Schreiben gehen denselben Weg; Güte wird je Sprache gemessen",
  ],
];

function openPoints(f: Facts): string[] {
  return [
    ...(f.encrypted ? [] : ["HTTPS einrichten, bevor echte Anliegen verarbeitet werden."]),
    ...(f.virusScanner ? [] : ["Virenprüfung einrichten oder ihren Verzicht begründen."]),
    ...(f.periods.every(({ verified }) => verified)
      ? []
      : ["Löschfristen der Leistungen bestätigen; sie sind Vorgaben der Software."]),
    ...(f.record?.whole ? [] : ["Prüfung des Protokolls ausführen und Befunde klären."]),
    "Rat der oder des Datenschutzbeauftragten und Standpunkt des Personalrats festhalten.",
    "Zeitpunkt der nächsten Überprüfung festlegen.",
  ];
}
