import type { Teaching } from "../model/teaching";
import type { Catalogue } from "./schema";

/** What a catalogue teaches the model: names, everyday wordings and cues, and who is responsible. */
export function teachingOf({ kinds, services, departments }: Catalogue): Teaching {
  return {
    kinds: kinds.map(({ id, departmentRule, cuesDe }) => ({
      id,
      office: departmentRule === "service" ? null : departmentRule,
      cues: cuesDe,
    })),
    services: services.map(({ id, department, departmentRule, nameDe, wordingsDe, wordingsOther }) => ({
      id,
      office: department,
      open: departmentRule !== undefined,
      byField: departmentRule ?? null,
      wordings: [nameDe, ...wordingsDe, ...Object.values(wordingsOther).flat()],
    })),
    departments: departments.map(({ id }) => id),
  };
}
