import pino from "pino";

/** Structured logs with codes, ids and numbers. No text, name or address of a citizen is ever passed in. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
