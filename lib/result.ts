/** The outcome of a write: expected failures are values whose `code` is a key of i18n `faults`. */
export type Result<T = null, C extends string = string> =
  | { ok: true; value: T }
  | { ok: false; code: C; detail?: Record<string, string> };

/** A success without content. */
export const done: Result<null, never> = { ok: true, value: null };

/** A success with content. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** An expected failure; `detail` fills the placeholders of its sentence. */
export const fail = <C extends string>(code: C, detail?: Record<string, string>): Result<never, C> =>
  detail ? { ok: false, code, detail } : { ok: false, code };
