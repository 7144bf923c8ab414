export const DIRECTIONS = ["in", "out"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a message found its case. `thread_unverified` joined nothing: it opened a case of its own to be checked. */
export const THREADINGS = ["new", "reply", "thread_unverified"] as const;
export type Threading = (typeof THREADINGS)[number];
