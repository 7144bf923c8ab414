import { z } from "zod";
import { COMMANDS, DENSITIES, THEMES } from "./schema/words";

// The words stand apart from what checks them: every page needs the words, and none brings the checking to the browser.
export {
  COMMANDS,
  type Command,
  DEFAULT_KEYS,
  DENSITIES,
  type Density,
  THEMES,
  type Theme,
} from "./schema/words";

/** One printable character; digits stay free for choosing among alternatives. */
const key = z.string().regex(/^[^\s\d]$/u);

/** What a person likes; whatever is missing or unknown falls back to the default. */
export const preferencesSchema = z.object({
  theme: z.enum(THEMES).default("system").catch("system"),
  density: z.enum(DENSITIES).default("normal").catch("normal"),
  singleKeys: z.boolean().default(true).catch(true),
  keys: z.partialRecord(z.enum(COMMANDS), key).default({}).catch({}),
});
export type Preferences = z.output<typeof preferencesSchema>;

/** What the settings page may save: everything, and nothing else. */
export const preferencesInput = z.strictObject({
  theme: z.enum(THEMES),
  density: z.enum(DENSITIES),
  singleKeys: z.boolean(),
  keys: z.partialRecord(z.enum(COMMANDS), key),
});
