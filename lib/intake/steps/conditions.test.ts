import { describe, expect, it } from "vitest";
import type { KindId } from "../schema";
import { findConditions } from "./conditions";
import { readLetter } from "./read";
import { detail, letter } from "./sample";

function conditionsOf(
  service: string,
  body: string,
  kind: KindId = "application",
  details = [detail("applicantName", "A")],
): string[] {
  const one = letter(body);
  const part = { start: 0, end: body.length, kind, service };
  return findConditions(one, readLetter(one), part, details).map(({ id }) => id);
}

describe("a condition", () => {
  it.each([
    ["wohnsitz-anmelden", "tenant", "Die Bestätigung vom Vermieter liegt bei."],
    ["wohnsitz-anmelden", "from_abroad", "Ich komme aus der Ukraine."],
    ["wohnsitz-abmelden", "moves_abroad", "Wir wandern nach Portugal aus."],
    ["ausweis-verlust", "stolen", "Mir wurde die Brieftasche geklaut."],
    ["kfz-ummelden", "owner_change", "Ich habe das Auto von meinem Schwager gekauft."],
    ["zahlung", "wants_instalments", "Geht das in Raten, 50 Euro im Monat?"],
    ["zahlung", "claims_paid", "Ich habe am 12. Oktober überwiesen."],
    ["hundesteuer", "deregisters_dog", "Unser Dackel ist am Montag eingeschläfert worden."],
    ["hundesteuer", "registers_dog", "Wir haben seit Samstag einen Welpen."],
    ["wohnungsnotfall", "children_in_household", "Ich stehe mit meinen zwei Kindern auf der Straße."],
    ["wohnungsnotfall", "arrears_or_power_cut", "Es fehlen drei Monatsmieten."],
    ["aufenthaltstitel", "purpose_study", "Ich studiere an der Hochschule Altenbrück."],
    ["abfall", "missed_pickup", "Die braune Tonne wurde nicht geleert."],
    ["abfall", "bin_order", "Wir brauchen eine größere Restmülltonne."],
    ["fuehrerschein-ersatz", "lost_licence", "Führerscheinimi kaybettim."],
    ["grundsteuer", "attacks_notice", "Ich lege gegen den Bescheid Widerspruch ein."],
    ["wahlschein", "other_delivery", "Schickt mir die Unterlagen bitte hierher: Seeweg 4."],
    ["zahlung", "claims_paid", "Wir haben die Gebühr versehentlich zweimal überwiesen."],
    ["kita", "employed", "Ich habe eine halbe Stelle beim Optiker."],
    ["wohnsitz-anmelden", "from_abroad", "I moved here from Chennai, India."],
  ])("of %s: %s is shown by: %s", (service, id, body) => expect(conditionsOf(service, body)).toContain(id));

  it.each([
    ["ausweis-verlust", "stolen", "Ich habe ihn verloren, gestohlen wurde er wohl nicht."],
    ["zahlung", "claims_paid", "Ich habe die Rechnung noch nicht bezahlt."],
    ["abfall", "bin_order", "Die Tonne wurde nicht geleert."],
    ["hundesteuer", "registers_dog", "Meine Frau ist verstorben, der Hund soll abgemeldet werden."],
    ["wohnungsnotfall", "children_in_household", "Ich bin allein, meine Kinder sind erwachsen."],
  ])("of %s: %s is not shown by: %s", (service, id, body) =>
    expect(conditionsOf(service, body)).not.toContain(id),
  );

  it("follows from a birth date, whatever is written", () => {
    const child = [detail("dateOfBirth", "2019-08-02")];
    const adult = [detail("dateOfBirth", "1980-08-02")];
    expect(conditionsOf("reisepass", "Pass abgelaufen.", "application", child)).toContain("minor_holder");
    expect(conditionsOf("reisepass", "Mein Sohn braucht einen Pass.", "application", adult)).not.toContain(
      "minor_holder",
    );
    expect(
      conditionsOf("unterhaltsvorschuss", "Er zahlt nicht.", "application", [
        detail("childDateOfBirth", "2012-01-01"),
      ]),
    ).toContain("child_12_plus");
  });

  it("that the service does not know is never given", () => {
    expect(conditionsOf("wbs", "Mein Hund wurde gestohlen, ich zahle in Raten.")).toEqual([]);
  });

  it("is what a notification of trade usually means, unless it ends", () => {
    expect(conditionsOf("gewerbe", "Nagelstudio, Salzstr. 20.", "notification")).toEqual([
      "registers_business",
    ]);
    expect(conditionsOf("gewerbe", "Ich schließe meine Bäckerei zum 31.10.", "notification")).toContain(
      "deregisters_business",
    );
  });
});
