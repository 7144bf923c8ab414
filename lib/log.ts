import pino from "pino";

/**
 * Structured logs with codes, ids and numbers. No text, name or address of a citizen is ever passed in. They go to
 * standard error: of the web process nothing else is kept, because what it prints itself is no log.
 */
export const log = pino(
  { level: process.env.LOG_LEVEL ?? "info", base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination(2),
);
