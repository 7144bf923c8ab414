import type { z } from "zod";
import { crossCheck } from "./cross-check";
import { catalogueShape } from "./entries";

/** A whole catalogue: strict form, and every id that one part names exists in the other. */
export const catalogueSchema = catalogueShape.superRefine(crossCheck);

export type Catalogue = z.infer<typeof catalogueSchema>;
export type Kind = Catalogue["kinds"][number];
export type MissingRule = Kind["missingRule"];
export type Department = Catalogue["departments"][number];
export type FieldType = Catalogue["fieldTypes"][number];
export type Field = Catalogue["fields"][number];
/** A detail that the citizen says; it can be asked for. */
export type StatedField = Extract<Field, { source: "stated" }>;
/** A paper that the citizen encloses. */
export type AttachedField = Extract<Field, { source: "attached" }>;
export type Condition = Catalogue["conditions"][number];
export type Flag = Catalogue["flags"][number];
export type TierEntry = Catalogue["tiers"][number];
export type UrgencyEntry = Catalogue["urgencies"][number];
export type ChannelEntry = Catalogue["channels"][number];
export type Service = Catalogue["services"][number];
export type ServiceDeadline = Service["deadlines"][number];
/** One reason that makes a service more urgent than its base. */
export type Raise = Service["priorityHint"]["raise"][number];
