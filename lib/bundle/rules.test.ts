import { describe, expect, it } from "vitest";
import { isSameThing, type Thing, thingOf } from "./rules";

const report = (
  place: string,
  category: string | null,
  description = "",
  service = "maengelmeldung",
): Thing => ({
  service,
  place,
  category,
  description,
});

describe("two reports", () => {
  it.each([
    [report("Hafenstraße vor Haus 23", "road"), report("Hafenstr. 21", "road")],
    [report("Bürgermeister-Klug-Straße", "road"), report("Gehweg Bürgermeister-Klug-Str. 18", "road")],
    [report("Kreuzung Ostring/Bahnhofstr.", "trafficLight"), report("Ampel am Ostring", "trafficLight")],
    [
      report("spielplatz eulenweg", "playground"),
      report("Spielplatz im Eulenweg", null, "Kette der Schaukel"),
    ].map((one) => ({ ...one, description: "die kette von der babyschaukel gerissen" })),
    [report("Laterne Nr. 4471 am Kirchsteig", "streetLight"), report("Kirchsteig", "streetLight")],
    [
      report("Marktplatz 3", null, "laute Musik jede Nacht", "ordnungsstoerung"),
      report("am Marktplatz", null, "Musik bis zwei Uhr", "ordnungsstoerung"),
    ],
  ])("they are about the same thing: %o", (one, other) => {
    if (!one || !other) throw new Error("fixture is broken");
    expect([isSameThing(one, other), isSameThing(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["another street", report("Hafenstraße 23", "road"), report("Gartenstraße 23", "road")],
    ["another end of the street", report("Hafenstraße 3", "road"), report("Hafenstraße 120", "road")],
    ["another sort", report("Hafenstraße 23", "road"), report("Hafenstraße 23", "streetLight")],
    ["another service", report("Markt", "waste"), report("Markt", "waste", "", "ordnungsstoerung")],
    ["words that name no place", report("vor dem Haus", "road"), report("vor dem Haus", "road")],
    [
      "nothing known of what",
      report("Hafenstraße", null, "kaputt"),
      report("Hafenstraße", "road", "Schlagloch"),
    ],
  ])("they are not: %s", (_, one, other) => {
    expect([isSameThing(one, other), isSameThing(other, one)]).toEqual([false, false]);
  });
});

describe("a report", () => {
  it("it tells its thing by place, sort and description, and nothing of a person", () => {
    const details = [
      { key: "placeOfDefect", value: "Hafenstraße 23" },
      { key: "defectCategory", value: "road" },
      { key: "applicantName", value: "Bernd Fink" },
    ];
    expect(thingOf("maengelmeldung", details)).toEqual(report("Hafenstraße 23", "road"));
  });
  it("it has none without a place, and in every service that is about the writer herself", () => {
    expect(thingOf("maengelmeldung", [{ key: "defectCategory", value: "road" }])).toBeNull();
    for (const service of ["wohngeld", "fundsache", "bewohnerparken", null])
      expect(thingOf(service, [{ key: "placeOfDefect", value: "Hafenstraße 23" }])).toBeNull();
  });
});
