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

describe("a place", () => {
  it.each([
    ["In der Ahornallee fehlt ein Gullydeckel.", "Ahornallee"],
    ["Laterne Ahornallee/Birkenweg ist aus", "Ahornallee/Birkenweg"],
    ["am spielplatz am teich liegen scherben", "am spielplatz am teich"],
    ["Auf dem Gehweg vor der Apotheke ist ein Loch.", "Auf dem Gehweg vor der Apotheke"],
    ["Bushaltestelle Rathaus: Scheibe eingeschlagen, überall Splitter", "Bushaltestelle Rathaus"],
    ["der radweg zwischen hafen und klärwerk ist zugewuchert", "radweg zwischen hafen und klärwerk"],
    ["There is a big pothole in front of Bahnhofstraße 12.", "in front of Bahnhofstraße 12"],
  ])("of a defect is read from %j", (body, expected) => {
    expect(values(body, "maengelmeldung", "defectReport").placeOfDefect).toBe(expected);
  });

  it.each([
    ["Ich wurde geblitzt, ich wohne in der Ahornallee.", undefined],
    ["Der Blitzer in der Ahornallee ist verdeckt, ich bin langsam gefahren.", "Ahornallee"],
  ])("of a deed is no home: %j", (body, expected) => {
    expect(values(body, "bussgeld", "hearingResponse").incidentPlace).toBe(expected);
  });

  it.each([
    ["personenstandsurkunde", "Urkunde für Ada Lis, verstorben am 2.3.2020 in Lüneburg, bitte.", "Lüneburg"],
    ["sterbefall", "Mein Vater ist heute im Klinikum Lüneburg gestorben.", "im Klinikum Lüneburg"],
    ["sterbefall", "Meine Frau ist heute Nacht zuhause eingeschlafen.", "zuhause"],
  ])("of an event for %s is read from %j", (service, body, expected) => {
    expect(values(body, service, "notification").eventPlace).toBe(expected);
  });

  it.each([
    ["Ich bin am 3.5.1980 zu Lüneburg geboren.", undefined],
    ["Geboren am 3.5.1980 zu Lüneburg.", "Lüneburg"],
    ["Ich bin am 3. Mai 1980 in Lüneburg zur Welt gekommen.", "Lüneburg"],
    ["Ada Lis 03.05.1980 Lüneburg, deutsch", "Lüneburg"],
  ])("of birth is read from %j", (body, expected) => {
    if (expected !== undefined)
      expect(values(body, "kirchenaustritt", "application").placeOfBirth).toBe(expected);
  });
});
