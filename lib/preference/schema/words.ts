/** How the workbench looks; `system` follows the device. */
export const THEMES = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

/** How much room rows and fields take. */
export const DENSITIES = ["comfortable", "normal", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

/** What a single key can do. Each presses a button that is on the screen, or moves between what is on it. */
export const COMMANDS = [
  "next",
  "previous",
  "mark",
  "correct",
  "claim",
  "approve",
  "done",
  "edit",
  "note",
  "undo",
  "search",
  "help",
] as const;
export type Command = (typeof COMMANDS)[number];

/** The keys that hold until a person chooses others. */
export const DEFAULT_KEYS: Record<Command, string> = {
  next: "j",
  previous: "k",
  mark: "x",
  correct: "f",
  claim: "c",
  approve: "a",
  done: "e",
  edit: "r",
  note: "n",
  undo: "z",
  search: "/",
  help: "?",
};
