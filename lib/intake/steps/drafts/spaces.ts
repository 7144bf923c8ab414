const NO_BREAK = "\u00A0";

/** Blanks that must not end a line (DIN 5008): between number and unit, in "§ 17", in "z. B.". */
export function unbroken(text: string): string {
  return text
    .replace(/(?<=\d) (?=(?:€|Euro|EUR|Uhr|Meter|Prozent|%|Ziffern|Zeichen|Liter)(?!\p{L}))/gu, NO_BREAK)
    .replace(/(?<=§§?) (?=\d)/gu, NO_BREAK)
    .replace(/(?<=\b(?:z|d|u|i)\.) (?=(?:B|h|a|A)\.)/gu, NO_BREAK);
}
