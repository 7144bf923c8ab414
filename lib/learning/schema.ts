import { z } from "zod";

/** What can be put in force while the software runs. */
export const ACTIVATED = ["model", "catalogue"] as const;
export type Activated = (typeof ACTIVATED)[number];

/** Where a model comes from: with the software, or learnt in this town. */
export const MODEL_ORIGINS = ["shipped", "learnt"] as const;
export type ModelOrigin = (typeof MODEL_ORIGINS)[number];

/** What set something off: the start of the software, the clock, a command, or a person in the workbench. */
export const RUN_ORIGINS = ["start", "schedule", "command", "person"] as const;
export type RunOrigin = (typeof RUN_ORIGINS)[number];

/**
 * How a run of learning ended. `kept`: the candidate was worse somewhere, the old model stays; `unchanged`: there
 * was nothing new to learn; `interrupted`: its process died.
 */
export const RUN_STATES = ["running", "activated", "kept", "unchanged", "failed", "interrupted"] as const;
export type RunState = (typeof RUN_STATES)[number];

const share = z.number().min(0).max(1);
/** Right answers about the concerns that belong to one department. */
const officeFigures = z.strictObject({
  n: z.int(),
  right: z.int(),
  answered: z.int(),
  answeredRight: z.int(),
});

/** What a model reaches on the letters kept aside; the figures by which a candidate is judged. */
export const figuresSchema = z.strictObject({
  letters: z.int(),
  concerns: z.int(),
  kind: share,
  kindMacroF1: share,
  kindEce: share,
  service: share,
  serviceTop3: share,
  serviceEce: share,
  department: share,
  departmentEce: share,
  coverage: share,
  /** Null where no answer was given at all. */
  rightWhenAnswered: share.nullable(),
  details: share,
  missingPrecision: share,
  missingRecall: share,
  escalation: share,
  falseAlarms: share,
  urgency: share,
  split: share,
  offices: z.record(z.string(), officeFigures),
});
export type ModelFigures = z.infer<typeof figuresSchema>;
