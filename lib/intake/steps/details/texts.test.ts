import { describe, expect, it } from "vitest";
import type { KindId, Letter } from "@/lib/intake/schema";
import { findDetails } from "../find-details";
import { readLetter } from "../read";

function values(body: string, service: string | null, kind: KindId, subject: string | null = null) {
  const letter: Letter = {
    id: "t",
    channel: "email",
    receivedAt: "2026-11-23T08:14:00+01:00",
    from: "unbekannt",
    subject,
    body,
    attachments: [],
  };
  const details = findDetails(letter, readLetter(letter), { start: 0, end: body.length, kind, service });
  return Object.fromEntries(details.map((detail) => [detail.key, detail.value]));
}

describe("what happened", () => {
  it.each([
    [
      "Guten Tag, der Lieferwagen parkt jeden Morgen auf dem Radweg. Bitte kontrollieren Sie das.",
      "thirdPartyReport",
      "der Lieferwagen parkt jeden Morgen auf dem Radweg",
    ],
    [
      "Ich möchte mich beschweren. Am 4. Mai hat mich Ihr Kollege angebrüllt. Ich erwarte eine Entschuldigung.",
      "complaint",
      "Am 4. Mai hat mich Ihr Kollege angebrüllt",
    ],
    [
      "Anwohnerin meldet: Nachbar verbrennt Gartenabfall, Rückruf erbeten",
      "thirdPartyReport",
      "Nachbar verbrennt Gartenabfall",
    ],
  ] as const)("in %j is told without wish and greeting", (body, kind, expected) => {
    expect(values(body, "ordnungsstoerung", kind).incidentDescription).toBe(expected);
  });

  it("is not told by who only asks how it stands", () => {
    expect(
      values(
        "Ich hatte gemeldet, dass ein Auto den Weg blockiert. Wie ist der Stand?",
        "ordnungsstoerung",
        "statusInquiry",
      ),
    ).not.toHaveProperty("incidentDescription");
  });
});

describe("a defect", () => {
  it.each([
    ["Vor Birkenweg 9 flackert die Laterne, bitte richten.", "flackert die Laterne"],
    ["an der ecke birkenweg/ahornallee ist der gulli verstopft", "ist der gulli verstopft"],
  ])("in %j is what is broken, after its place", (body, expected) => {
    expect(values(body, "maengelmeldung", "defectReport").defectDescription).toBe(expected);
  });
});

describe("a purpose", () => {
  it.each([
    ["fuehrungszeugnis", "Für den Schützenverein brauche ich ein Führungszeugnis.", "Schützenverein"],
    ["meldebescheinigung", "My employer needs a certificate of residence.", "employer"],
    [
      "personenstandsurkunde",
      "Ich benötige zur Beantragung der Rente eine Geburtsurkunde.",
      "Beantragung der Rente",
    ],
    [
      "melderegisterauskunft",
      "Ada Lis, geb. 1980. Zweck: Vollstreckung einer Forderung, gewerblich.",
      "Vollstreckung einer Forderung",
    ],
    ["veranstaltung", "Wir wollen am 3. Juli ein Hinterhofkonzert machen.", "Hinterhofkonzert"],
    ["sondernutzung", "Wir möchten drei Tische und sechs Stühle aufstellen.", "drei Tische und sechs Stühle"],
    ["veranstaltung", "Der Verein möchte auf dem Anger sein Vogelschießen ausrichten.", "Vogelschießen"],
    ["fuehrungszeugnis", "Ich fange am 1. März als Erzieher an.", "Ich fange am 1. März als Erzieher an"],
    [
      "personenstandsurkunde",
      "Wir wollen in Rom heiraten und brauchen eine Urkunde.",
      "Wir wollen in Rom heiraten",
    ],
    ["bildung-teilhabe", "Die Klasse fährt im Mai an die Nordsee.", "Die Klasse fährt im Mai an die Nordsee"],
    ["haltverbot", "Für die Sanierung der Fassade brauchen wir eine Zone.", "Sanierung der Fassade"],
  ])("for %s is read from %j", (service, body, expected) => {
    expect(values(body, service, "application").purpose).toBe(expected);
  });

  it("is not what a complaint is about", () => {
    expect(values("Das Gerüst nebenan stört mich.", "sondernutzung", "thirdPartyReport")).not.toHaveProperty(
      "purpose",
    );
  });
});

describe("a request", () => {
  it.each([
    [
      "foiRequest",
      "Bitte senden Sie mir die Verträge mit dem Betreiber des Bades, gern per Mail.",
      "die Verträge mit dem Betreiber des Bades",
    ],
    [
      "dataSubjectRequest",
      "Teilen Sie mir mit, welche Daten Sie über mich speichern.",
      "welche Daten Sie über mich speichern",
    ],
    ["petition", "Ich rege an, am Bolzplatz einen Brunnen aufzustellen.", "einen Brunnen"],
  ] as const)("of kind %s is read from %j", (kind, body, expected) => {
    expect(values(body, null, kind).requestedInformation).toContain(expected);
  });
});

describe("things, relatives and trades", () => {
  it.each([
    [
      "abfall",
      "itemDescription",
      "Bitte abholen: ein Sofa, zwei Stühle und eine Stehlampe.",
      "ein Sofa, zwei Stühle und eine Stehlampe",
    ],
    ["fundsache", "itemDescription", "Ich habe meinen roten Rucksack verloren.", "meinen roten Rucksack"],
    [
      "beglaubigung",
      "itemDescription",
      "Bitte mein Abiturzeugnis und die Geburtsurkunde beglaubigen.",
      "mein Abiturzeugnis und die Geburtsurkunde",
    ],
    [
      "personenstandsurkunde",
      "relationship",
      "Ich brauche die Geburtsurkunde meines Halbbruders.",
      "meines Halbbruders",
    ],
    ["sterbefall", "relationship", "Anzeigende: Nichte Ada Lis", "Nichte"],
    [
      "gewerbe",
      "businessActivity",
      "Ich melde einen Onlineshop für Kinderkleidung an.",
      "Onlineshop für Kinderkleidung",
    ],
  ])("for %s are read as %s from %j", (service, key, body, expected) => {
    expect(values(body, service, "application")[key]).toBe(expected);
  });
});

describe("a hostile text", () => {
  const parts = [
    ["abfall", "alte Stuhl und "],
    ["haltverbot", "straße"],
    ["gewerbe", "möchte "],
    ["kirchenaustritt", "A"],
    ["bauakte", "bitte um "],
    ["sterbefall", "mein Sohn "],
    ["maengelmeldung", "Loch, "],
  ] as const;
  it.each(parts)("for %s made of %j takes no longer than its length explains", (service, unit) => {
    const time = (size: number) => {
      const start = performance.now();
      values(unit.repeat(size / unit.length), service, "application");
      return performance.now() - start;
    };
    const [small, factor, slack] = [8_000, 12, 6];
    time(small);
    expect(time(small * factor)).toBeLessThan(Math.max(time(small), 20) * factor * slack);
  });
});
