import { describe, expect, it } from "vitest";
import type { KindId, Letter } from "@/lib/intake/schema";
import { findDetails } from "../find-details";
import { readLetter } from "../read";

type Over = Partial<Letter> & { kind?: KindId };

function values(service: string | null, body: string, { kind = "application", ...over }: Over = {}) {
  const letter: Letter = {
    id: "t",
    channel: "email",
    receivedAt: "2026-11-23T08:14:00+01:00",
    from: "unbekannt",
    subject: null,
    body,
    attachments: [],
    ...over,
  };
  const part = { start: 0, end: body.length, kind, service };
  const details = findDetails(letter, readLetter(letter), part);
  return Object.fromEntries(details.map((detail) => [detail.key, detail.value]));
}

describe("who writes", () => {
  it.each([
    [
      "Tierhilfe Nord <info@tierhilfe.example>",
      "Bitte senden Sie die Akte.\nViele Grüße\nMerle Ahrens",
      "Merle Ahrens",
    ],
    ["jan.ostertag@example.org", "brauche den antrag. bin allein. jan ostertag", "jan ostertag"],
    ["Ein Anwohner <x17@example.org>", "Die Laterne ist aus.", undefined],
    ["Ute & Kai <ute.brinkmann@example.org>", "Wir ziehen um.\nLiebe Grüße\nUte Brinkmann", "Ute Brinkmann"],
    ["Pfarrer Jost Wiegand <pfarramt@example.org>", "Ich bitte um Auskunft.", "Jost Wiegand"],
    [
      "Nele K. <nele.k@example.org>",
      "Wann ist der Ausweis fertig? Nele Kortmann, 03.02.1991",
      "Nele Kortmann",
    ],
  ])("is found for the sender %s", (from, body, name) => {
    expect(values("wohngeld", body, { from }).applicantName).toBe(name);
  });

  it.each([
    [null, "Hr. Pohl (Betreuer) f. Fr. Inge Wessel: Wagen soll abgemeldet werden.", "Inge Wessel", "Pohl"],
    ["Fr. Dierks", "Fragt nach dem Stand ihres Antrags.", "Dierks", undefined],
  ])("is found in a note with the subject %s", (subject, body, applicant, agent) => {
    const found = values("kfz-abmelden", body, { subject, channel: "phone_note", from: "Bürgerbüro" });
    expect([found.applicantName, found.representativeName]).toEqual([applicant, agent]);
  });
});

describe("whose matter it is", () => {
  const anna = { from: "Anna Behn <a.behn@example.org>" };
  it.each([
    ["wbs", "Für unsere Klientin Frau Rosa Lima bitten wir um einen Schein.\nAnna Behn", "Rosa Lima"],
    ["maengelmeldung", "Wir zeigen an, dass wir Herrn Uwe Plath vertreten.\nAnna Behn", "Uwe Plath"],
    ["parken-behinderung", "gibt es was neues zum ausweis von meinem vater heinz behn? gruß", "heinz behn"],
    ["wohnsitz-abmelden", "Ich melde meine Mutter ab, Vollmacht anbei. Sie heißt Gerda Behn.", "Gerda Behn"],
  ])("is told in %s: %s", (service, body, name) => {
    const found = values(service, body, anna);
    expect([found.applicantName, found.representativeName]).toEqual([name, "Anna Behn"]);
  });

  it("stays the writer's where staff are complained of", () => {
    const found = values("wohngeld", "Ihre Mitarbeiterin Frau Lena Horst war unfreundlich.", {
      ...anna,
      kind: "complaint",
    });
    expect(found.applicantName).toBe("Anna Behn");
  });
});

describe("people of a letter", () => {
  const from = "Marlene Fuchs <m.fuchs@example.org>";
  it.each([
    ["kita", "Den Platz für Ole brauchen wir nicht mehr.", "childName", "Ole"],
    ["kita", "Unser Kleiner, Jarne, wartet. Also Jarne Fuchs, 2023 geboren.", "childName", "Jarne Fuchs"],
    ["kita", "Kind: Junge, Levi Stein", "childName", "Levi Stein"],
    ["unterhaltsvorschuss", "Mikes Papa (Oliver Brandt) zahlt selbst.", "otherParentName", "Oliver Brandt"],
    [
      "fahrerlaubnis-erst",
      "Bitte den Opa Werner Lenz als Begleiter eintragen.",
      "companionName",
      "Werner Lenz",
    ],
    ["aufenthaltstitel", "Ich bin Afghane und arbeite hier.", "nationality", "Afghane"],
    ["aufenthaltstitel", "Staat: Sambia", "nationality", "Sambia"],
    ["eheschliessung", "Wir heiraten. Marlene Fuchs und Jörg Kampe", "partnerName", "Jörg Kampe"],
    [
      "sterbefall",
      "Mein Opa Willi Tesch ist im Krankenhaus St. Josef verstorben.",
      "recordedPersonName",
      "Willi Tesch",
    ],
    ["sondernutzung", "Ein Infostand. Verantwortlich: Marlene Fuchs", "responsiblePerson", "Marlene Fuchs"],
    ["wohngeld", "Ich beantrage Wohngeld für mich allein.", "householdMembers", "Marlene Fuchs"],
  ])("are found in %s: %s", (service, body, key, name) => {
    expect(values(service, body, { from })[key]).toBe(name);
  });

  it("leave out who has left the household and what is no person", () => {
    const body = "Mein Mann Rico ist ausgezogen. Die Miete für August fehlt.";
    expect(values("wohngeld", body, { from })).not.toHaveProperty("householdMembers");
  });
});

describe("addresses of a letter", () => {
  it.each([
    [
      "wbs",
      "Straße: Schmiedekamp 17\nPLZ Ort: 41460 Neuss",
      "currentAddress",
      "Schmiedekamp 17, 41460 Neuss",
    ],
    [
      "bewohnerparken",
      "Ich bin in die Gerbergasse 2 gezogen (41460 Neuss).",
      "currentAddress",
      "Gerbergasse 2, 41460 Neuss",
    ],
    [
      "wahlschein",
      "Schickt es bitte hierher: Hafenstr. 2, 25899 Niebüll.",
      "deliveryAddress",
      "Hafenstr. 2, 25899 Niebüll",
    ],
    ["wohnsitz-anmelden", "I live at Lindenallee 21 since May.", "newAddress", "Lindenallee 21"],
    ["reisepass", "Luise Lang\nAm Wehr 3\n41460 Neuss", "currentAddress", "Am Wehr 3, 41460 Neuss"],
    [
      "zweitwohnungsteuer",
      "Die Bude in der Weberstr. 51 habe ich gekündigt.",
      "objectAddress",
      "Weberstr. 51",
    ],
  ])("have their role in %s: %s", (service, body, key, address) => {
    expect(values(service, body)[key]).toBe(address);
  });

  it("are no home where somebody lived before or an office writes", () => {
    const old = "Name: Eva Kolb\nalte Anschrift: Torfweg 1";
    expect(values("elterngeld", old)).not.toHaveProperty("currentAddress");
    const office =
      "RA Ossen, Domhof 6, 41460 Neuss\nNamens des Herrn Jan Laak lege ich Widerspruch ein.\nDirk Ossen";
    const found = values("hundesteuer", office, {
      kind: "objection",
      from: "RA Dirk Ossen",
      channel: "letter",
    });
    expect(found).not.toHaveProperty("currentAddress");
  });
});
