import { describe, expect, it } from "vitest";
import type { Concern, FlagFinding } from "../schema";
import { findDeadlines } from "./find-deadlines";
import { findUrgency } from "./find-urgency";
import { readLetter } from "./read";
import { CONTEXT, concern, detail, letter } from "./sample";

function urgencyOf(body: string, concerns: Concern[], flags: FlagFinding[] = []) {
  const one = letter(body);
  const reading = readLetter(one);
  return findUrgency(one, reading, concerns, flags, findDeadlines(one, reading, concerns, CONTEXT), CONTEXT);
}
const travels = (date: string) =>
  concern("application", "reisepass", { details: [detail("travelDate", date)] });

describe("urgency", () => {
  it.each([
    ["2026-11-24", "today"],
    ["2026-11-25", "today"],
    ["2026-11-26", "deadline"],
    ["2026-12-18", "deadline"],
    ["2026-12-19", "normal"],
  ])("of a journey on %s is %s (received Friday 20 November)", (date, value) => {
    expect(urgencyOf("Bitte einen Pass.", [travels(date)]).value).toBe(value);
  });

  it("does not follow from tone", () => {
    expect(urgencyOf("DRINGEND!!! SOFORT!!!", [concern("application", "wunschkennzeichen")]).value).toBe(
      "normal",
    );
  });
  it("follows from flags, whose words it shows", () => {
    const flag: FlagFinding = { id: "life_danger", tier: "S0", confidence: 1, evidence: [] };
    expect(urgencyOf("Gas!", [concern("other", null)], [flag])).toMatchObject({
      value: "immediate",
      reasons: [{ code: "flag", subject: "life_danger" }],
    });
  });
  it("follows from the service only for what it is there for", () => {
    expect(urgencyOf("x", [concern("notification", "ausweis-verlust")]).value).toBe("today");
    expect(urgencyOf("x", [concern("information", "ausweis-verlust")]).value).toBe("normal");
  });
  it("is raised where all conditions of a raise hold", () => {
    const met = (...ids: string[]) =>
      concern("application", "wohnungsnotfall", { conditions: ids.map((id) => ({ id, evidence: [] })) });
    expect(urgencyOf("x", [met("shelter_needed", "children_in_household")]).value).toBe("immediate");
    expect(urgencyOf("x", [met("shelter_needed")]).value).toBe("today");
  });
  it("sees a plan in the words, and no plan in a report or a change of facts", () => {
    expect(
      urgencyOf("Die Uni braucht die Kopie bis zum 10. Dezember.", [concern("application", "beglaubigung")])
        .value,
    ).toBe("deadline");
    expect(urgencyOf("Am Freitag war ich bei Ihnen.", [concern("complaint", "beglaubigung")]).value).toBe(
      "normal",
    );
    expect(
      urgencyOf("Ab 1.12. bekomme ich mehr Rente.", [concern("notification", "sozialhilfe")]).value,
    ).toBe("normal");
  });
  it("is today where a remedy period runs that nobody can compute", () => {
    expect(urgencyOf("Ich widerspreche.", [concern("objection", "kita")]).value).toBe("today");
    const dated = concern("objection", "kita", { details: [detail("noticeDate", "2026-11-16")] });
    expect(urgencyOf("Ich widerspreche.", [dated]).value).toBe("deadline");
  });
});

describe("deadlines", () => {
  const of = (one: Concern) =>
    findDeadlines(letter("x"), readLetter(letter("x")), [one], CONTEXT).map(({ code, date, earliest }) => [
      code,
      date,
      earliest,
    ]);
  it.each([
    [
      "objection after posting",
      concern("objection", "kita", { details: [detail("noticeDate", "2026-12-21")] }),
      ["objection", "2027-01-28", "2027-01-25"],
    ],
    [
      "a fine served",
      concern("objection", "bussgeld", { details: [detail("serviceDate", "2026-12-11")] }),
      ["objection", "2026-12-28", null],
    ],
    ["a request under the GDPR", concern("dataSubjectRequest", null), ["gdpr", "2026-12-21", null]],
    ["information access", concern("foiRequest", null), ["foi", "2026-12-21", null]],
    [
      "moving in",
      concern("notification", "wohnsitz-anmelden", { details: [detail("moveInDate", "2026-10-31")] }),
      ["citizen:moveInDate", "2026-11-16", null],
    ],
    [
      "a death",
      concern("notification", "sterbefall", { details: [detail("eventDate", "2026-11-19")] }),
      ["citizen:eventDate", "2026-11-24", null],
    ],
    [
      "a complete registration of trade",
      concern("notification", "gewerbe"),
      ["authority:completeAt", "2026-11-23", null],
    ],
    [
      "a hearing",
      concern("hearingResponse", "bussgeld", { details: [detail("endDate", "2026-12-04")] }),
      ["hearing", "2026-12-04", null],
    ],
  ])("of %s are computed", (_what, one, expected) => expect(of(one)).toContainEqual(expected));

  it("are not computed from a notice whose service is what counts", () => {
    expect(of(concern("objection", "bussgeld", { details: [detail("noticeDate", "2026-11-02")] }))).toEqual(
      [],
    );
  });
});
