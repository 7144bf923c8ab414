import type { Cue } from "./cues";
import { LIFE_DATES } from "./date-cues-life";
import { OFFICE_DATES } from "./date-cues-office";
import { TERM_DATES } from "./date-cues-terms";

/** Roles of dates by the words around them. */
export const DATE_CUES: readonly Cue[] = [...LIFE_DATES, ...OFFICE_DATES, ...TERM_DATES];
