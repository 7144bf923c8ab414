import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../catalogue/catalogue";
import { findGaps, missingKeys } from "./find-gaps";
import { detail } from "./sample";

const missing = (...given: Parameters<typeof findGaps>) => missingKeys(findGaps(...given));

describe("what is missing", () => {
  it("is what the service requires and nobody said, in catalogue order", () => {
    const said = [detail("applicantName", "Eva Beispiel"), detail("moveInDate", "2026-11-01")];
    expect(missing("notification", "wohnsitz-anmelden", [], said)).toEqual([
      "dateOfBirth",
      "newAddress",
      "previousAddress",
    ]);
  });

  it("grows with a condition, which is named as the reason", () => {
    const gaps = findGaps(
      "notification",
      "hundesteuer",
      [{ id: "registers_dog" }],
      [detail("dogChip", "276098106214477")],
    );
    expect(gaps.find(({ key }) => key === "dogBreed")).toMatchObject({
      reason: "missing",
      because: "registers_dog",
    });
    expect(gaps.find(({ key }) => key === "applicantName")).toMatchObject({ because: null });
    expect(gaps.some(({ key }) => key === "dogChip")).toBe(false);
  });

  it("takes the new address for the current one, but not where both are needed", () => {
    const moved = [detail("newAddress", "Nordring 8")];
    expect(missing("application", "bewohnerparken", [], moved)).not.toContain("currentAddress");
    expect(missing("notification", "wohnsitz-abmelden", [], moved)).toContain("currentAddress");
  });

  it("takes the day of service for the date of the notice", () => {
    const served = [
      detail("serviceDate", "2026-10-09"),
      detail("applicantName", "A"),
      detail("fileReference", "32.4-1"),
    ];
    expect(missing("hearingResponse", "bussgeld", [], served)).toEqual([]);
    expect(missing("objection", "bussgeld", [], served)).toEqual([]);
  });

  it("follows the kind where the service asks for nothing", () => {
    expect(missing("statusInquiry", "reisepass", [], [])).toEqual(["applicantName", "fileReference"]);
    expect(missing("statusInquiry", "reisepass", [], [detail("paymentReference", "1")])).toEqual([]);
    expect(missing("complaint", "kita", [], [])).toEqual([]);
    expect(missing("application", null, [], [])).toEqual([]);
  });
});

describe("a value", () => {
  it("that is invalid is said, and shown as invalid", () => {
    const gaps = findGaps("application", "wohngeld", [], [detail("iban", "DE00", "check_digit")]);
    expect(gaps.find(({ key }) => key === "iban")).toMatchObject({ reason: "invalid", readings: ["DE00"] });
    expect(missingKeys(gaps)).not.toContain("iban");
  });

  it("said in two ways counts as missing and keeps both readings", () => {
    const said = [detail("moveInDate", "2026-11-01"), detail("moveInDate", "2026-11-15")];
    const gaps = findGaps("notification", "wohnsitz-anmelden", [], said);
    expect(gaps.find(({ key }) => key === "moveInDate")).toMatchObject({
      reason: "contradictory",
      readings: ["2026-11-01", "2026-11-15"],
    });
    expect(missingKeys(gaps)).toContain("moveInDate");
  });
});

describe("papers", () => {
  it("that do not lie here are gaps of their own and never asked as details", () => {
    const gaps = findGaps(
      "application",
      "reisepass",
      [{ id: "minor_holder" }],
      [detail("photo", "enclosed")],
    );
    const papers = gaps.filter(({ reason }) => reason === "missing_document").map(({ key }) => key);
    expect(papers).toEqual(["idCopy", "custodianConsent"]);
    expect(missingKeys(gaps)).not.toContain("idCopy");
  });
});

it("nothing stated twice is asked, whatever kind, service and details", () => {
  const kinds = fc.constantFrom(...CATALOGUE.kinds.map(({ id }) => id));
  const services = fc.constantFrom(null, ...CATALOGUE.services.map(({ id }) => id));
  const keys = fc.uniqueArray(fc.constantFrom(...CATALOGUE.fields.map(({ key }) => key)), { maxLength: 12 });
  fc.assert(
    fc.property(kinds, services, keys, (kind, service, said) => {
      const open = missing(
        kind,
        service,
        [],
        said.map((key) => detail(key, "x")),
      );
      return new Set(open).size === open.length && open.every((key) => !said.includes(key));
    }),
  );
});
