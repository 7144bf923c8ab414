import { describe, expect, it } from "vitest";
import { prepareReply, reassess } from "./pipeline";
import { detail, letter } from "./steps/sample";

const VALUES = (
  body: string,
  service: string,
  known: string[],
  kind: "application" | "notification" = "application",
) => {
  const reply = prepareReply(letter(body), {
    kind,
    service,
    known: known.map((key) => detail(key, "bekannt")),
  });
  return Object.fromEntries(reply.details.map(({ key, value }) => [key, value]));
};

describe("an answer", () => {
  it("of a few words fills what was asked", () => {
    const known = ["applicantName", "dateOfBirth", "previousAddress"];
    expect(
      VALUES("Nordring 8, 49991 Altenbrück. Einzug war am 1.11.", "wohnsitz-anmelden", known, "notification"),
    ).toEqual({
      newAddress: "Nordring 8, 49991 Altenbrück",
      moveInDate: "2026-11-01",
    });
    expect(
      VALUES("Zone B\nLG Eva", "bewohnerparken", ["applicantName", "currentAddress", "plate", "startDate"]),
    ).toEqual({ parkingZone: "Zone B" });
  });

  it("in place, under the quoted questions, is read with its question", () => {
    const body =
      "Am 20.11. schrieb die Stadt:\n> In welcher Zone parken Sie?\nZone B\n> Ab wann soll der Ausweis gelten?\nab 1.12.\n";
    expect(VALUES(body, "bewohnerparken", ["applicantName", "currentAddress", "plate"])).toEqual({
      parkingZone: "Zone B",
      startDate: "2026-12-01",
    });
  });

  it("leaves open what was asked because of a condition of the first letter", () => {
    const concern = {
      kind: "notification" as const,
      service: "hundesteuer",
      known: [detail("applicantName", "A"), detail("currentAddress", "B")],
    };
    const { gaps } = prepareReply(letter("Rasse: Pudel"), { ...concern, conditions: ["registers_dog"] });
    expect(gaps.map(({ key }) => key)).toContain("dogChip");
  });

  it("points into the citizen's own words", () => {
    const body = "1,45 m";
    const { details } = prepareReply(letter(body), {
      kind: "application",
      service: "baumfaellung",
      known: ["applicantName", "objectAddress", "treeSpecies", "reason"].map((key) => detail(key, "x")),
    });
    expect(details[0]).toMatchObject({ key: "trunkGirth", value: "1.45 m", evidence: [{ quote: "1,45 m" }] });
  });
});

it("a corrected service is worked out anew, with its department", () => {
  const part = { start: 0, end: 60, kind: "application", service: "abfall" } as const;
  const sofa = letter("Bitte Sperrmüll abholen, ein Sofa. Wiesengrund 90.");
  const found = reassess(sofa, part, { version: "m1", reader: null });
  expect(found.department).toBe("abfall");
  expect(found.conditions.map(({ id }) => id)).toContain("bulky_waste");
  expect(found.stamp.modelVersion).toBe("m1");
});
