import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../intake/catalogue/catalogue";
import { differencesOf, droppedDepartments } from "./rules";

const [first, ...rest] = CATALOGUE.services;
const renamed = {
  ...CATALOGUE,
  services: first ? [{ ...first, nameDe: "Umzug melden", required: ["applicantName"] }, ...rest] : rest,
};

describe("differences between catalogues", () => {
  it("there are none between a catalogue and itself", () => {
    expect(differencesOf(CATALOGUE, structuredClone(CATALOGUE))).toEqual([]);
  });

  it("they name list, entry, place, and what it was and becomes", () => {
    expect(differencesOf(CATALOGUE, renamed)).toEqual([
      {
        list: "services",
        id: first?.id,
        change: "changed",
        path: "nameDe",
        was: first?.nameDe,
        becomes: "Umzug melden",
      },
      {
        list: "services",
        id: first?.id,
        change: "changed",
        path: "required",
        was: JSON.stringify(first?.required),
        becomes: '["applicantName"]',
      },
    ]);
  });

  it("they tell new entries from dropped ones", () => {
    const less = { ...CATALOGUE, services: rest };
    const dropped = {
      list: "services",
      id: first?.id,
      change: "removed",
      path: "",
      was: first?.nameDe,
      becomes: "",
    };
    expect(differencesOf(CATALOGUE, less)).toEqual([dropped]);
    expect(differencesOf(less, CATALOGUE)[0]).toMatchObject({ change: "added", becomes: first?.nameDe });
  });

  it("they name departments that would be gone", () => {
    const departments = CATALOGUE.departments.filter(({ id }) => id !== "abfall");
    expect(droppedDepartments(CATALOGUE, { ...CATALOGUE, departments })).toEqual(["abfall"]);
  });
});
