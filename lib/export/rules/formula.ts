/**
 * What a spreadsheet runs as a formula: `=`, `+`, `-`, `@`, tab and carriage return at the beginning, their full-width
 * forms, and all of them after blanks, quotes and invisible characters, which some programs drop on import (OWASP, CSV
 * Injection).
 */
const FORMULA = /^[\s"'`´‘’“”„\p{Cf}\p{Zs}]*[=+\-@＝＋－﹣−＠﹢﹫﹦]|^["'\p{Cf}\p{Zs} ]*[\t\r]/u;

/** Whether a text could be taken for a formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text);

/** The text as one that no spreadsheet runs: an apostrophe before it, which they read as "this is text". */
export const neutral = (text: string): string => (isFormula(text) ? `'${text}` : text);
