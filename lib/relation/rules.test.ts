import { describe, expect, it } from "vitest";
import { byAge, groupsOf, mergeFault, splitVerdict } from "./rules";

describe("splitting", () => {
  it.each([
    [[true, true], [[0], [1], [2]], "accepted"],
    [[false, true], [[0, 1], [2]], "corrected"],
    [[true, false], [[0], [1, 2]], "corrected"],
    [[false, false], [[0, 1, 2]], "rejected"],
  ] as const)("it parts %j into %j, which is %s", (own, groups, verdict) => {
    expect(groupsOf(own)).toEqual(groups);
    expect(splitVerdict(own)).toBe(verdict);
  });
});

describe("merging", () => {
  const one = {
    id: "1",
    number: "2026-000001",
    receivedAt: new Date("2026-11-25T08:00:00Z"),
    applicantEmail: "eva@ast.example",
    applicantName: "Eva Ast",
    service: null,
    mergedInto: null,
    compartment: null,
  };
  const two = { ...one, id: "2", number: "2026-000002" };
  it.each([
    ["the same address", { applicantEmail: "EVA@ast.example" }, null],
    ["another address, whatever the name", { applicantEmail: "eva@other.example" }, "not_same_applicant"],
    ["the same name where one has no address", { applicantEmail: "" }, null],
    ["no address and another name", { applicantEmail: "", applicantName: "Karl" }, "not_same_applicant"],
    ["no address and no name", { applicantEmail: "", applicantName: "" }, "not_same_applicant"],
    ["a case that is part of a third", { mergedInto: "3" }, "already_merged"],
    ["a case that is closed off", { compartment: "social" }, "not_same_matter"],
    ["the very same case", { id: "1" }, "same_case"],
  ] as const)("it judges %s", (_, over, fault) => {
    expect(mergeFault(one, { ...two, ...over })).toBe(fault);
  });
  it("it refuses two services that people confirmed, and takes one", () => {
    expect(mergeFault({ ...one, service: "wohngeld" }, { ...two, service: "hundesteuer" })).toBe(
      "not_same_matter",
    );
    expect(mergeFault({ ...one, service: "wohngeld" }, two)).toBeNull();
  });
  it("it calls older what came in first; parts of one letter go by number", () => {
    expect(byAge(two, one)).toEqual([one, two]);
    const early = { ...two, receivedAt: new Date("2026-11-24T08:00:00Z") };
    expect(byAge(one, early)).toEqual([early, one]);
  });
});
