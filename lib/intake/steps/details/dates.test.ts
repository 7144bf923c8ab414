import { describe, expect, it } from "vitest";
import { datesOf, resolved, type Tense } from "./dates";
import { sceneOf } from "./scene";

/** Received on Monday, 23 November 2026. */
function read(body: string, tense: Tense = "near"): (string | undefined)[] {
  const letter = {
    id: "t",
    channel: "email" as const,
    receivedAt: "2026-11-23T08:14:00+01:00",
    from: "unbekannt",
    subject: null,
    body,
    attachments: [],
  };
  const scene = sceneOf(letter, { language: { code: "de", confidence: 1 }, segments: [] });
  return datesOf(scene).map((mention) => resolved(mention, tense, scene.now)?.value);
}

describe("a date in a letter", () => {
  const table: readonly (readonly [string, readonly string[], Tense?])[] = [
    ["am 03.05.1988 geboren", ["1988-05-03"]],
    ["geb. 3.5.88", ["1988-05-03"], "birth"],
    ["born 27/11/1986 in Ibadan", ["1986-11-27"]],
    ["am 3. Mai 1988", ["1988-05-03"]],
    ["on 22 June 1990", ["1990-06-22"]],
    ["on May 3, 2026", ["2026-05-03"]],
    ["seit 1 Ekim 2026 burada", ["2026-10-01"]],
    ["1 Eylül'den beri", ["2026-09-01"]],
    ["здала 2 вересня", ["2026-09-02"]],
    ["прилетит 10 декабря", ["2026-12-10"]],
    ["od 3 maja 2026", ["2026-05-03"]],
    ["din 1 octombrie 2026", ["2026-10-01"]],
    ["le 12 mars 2026", ["2026-03-12"]],
    ["vom 12. bis 16. Oktober 2026", ["2026-10-12", "2026-10-16"]],
    ["19.10. bis 13.11.2026", ["2026-10-19", "2026-11-13"]],
    ["15.01.–14.04.2027", ["2027-01-15", "2027-04-14"]],
    ["du 1er au 28 décembre 2026", ["2026-12-01", "2026-12-28"]],
    ["seit September", ["2026-09"]],
    ["Getrennt seit: 06/2020", ["2020-06"]],
    ["am 1. d.M. gestorben", ["2026-11-01"]],
    ["am 3. Februar dieses Jahres", ["2026-02-03"]],
    ["Ihr Schreiben vom 9.11., bei mir eingegangen am 12., ist falsch", ["2026-11-09", "2026-11-12"]],
    ["Brief vom 28.9.2026, gebracht hat ihn die Post am 2. des Monats", ["2026-09-28", "2026-10-02"]],
    ["alle Messwerte 2021 bis 2024", ["2021", "2024"]],
    ["dal 1° dicembre 2026", ["2026-12-01"]],
    ["die Wagen kommen morgen", ["2026-11-24"]],
    ["Guten Morgen", []],
    ["seit zwei Stunden", ["2026-11-23"]],
    ["Ihre Mail von Dienstag letzter Woche", ["2026-11-17"]],
    ["ab Mo. in der 6a", ["2026-11-30"], "future"],
    ["gestern", ["2026-11-22"]],
    ["vorgestern", ["2026-11-21"]],
    ["letzten Dienstag", ["2026-11-17"]],
    ["seit Freitag", ["2026-11-20"]],
    ["nächsten Dienstag", ["2026-11-24"]],
    ["vor zwei Wochen", ["2026-11-09"]],
    ["ab sofort", ["2026-11-23"]],
    ["am 31.02.2026", ["2026-02-31"]],
    ["bis 2.1.", ["2027-01-02"], "future"],
    ["am 2.12.", ["2025-12-02"], "past"],
  ];
  it.each(table.map(([body, expected, tense]) => ({ body, expected, tense })))(
    "is read in $body",
    ({ body, expected, tense }) => {
      expect(read(body, tense)).toEqual(expected);
    },
  );

  it.each([
    "Az. 32.4-2026/06127",
    "Tel. 0172/5550148",
    "DE78 4805 0161 9215 7297 76",
    "1.060 € Rente",
    "um 9.30 Uhr",
    "1,20 m breit",
  ])("is not seen in %j", (body) => {
    expect(read(body)).toEqual([]);
  });

  it("keeps a day that the calendar has not, with its problem", () => {
    const mention = {
      source: "body",
      start: 0,
      end: 1,
      twoDigits: false,
      fixed: null,
      ahead: null,
      rangeStart: false,
      rangeEnd: false,
    } as const;
    expect(resolved({ ...mention, year: 2026, month: 2, day: 30 }, "near", 20_000)?.problem).toBe(
      "not_a_date",
    );
  });
});
