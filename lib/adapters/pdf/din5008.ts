import "server-only";

/** Points of a length in millimetres: PDF measures in points of 1/72 inch. */
export const mm = (length: number): number => (length * 72) / 25.4;

/** The measures of form B (DIN 5008), from the upper left corner of the paper, in points. */
export const PAGE = {
  width: mm(210),
  left: mm(25),
  right: mm(20),
  /** The address field begins 45 mm from the top: 17.7 mm for the return line and notes, then six lines of address. */
  window: { width: mm(80), returnLine: mm(58), address: mm(62.7) },
  info: { x: mm(125), y: mm(50), width: mm(65) },
  subject: mm(98.46),
  /** Where the paper is folded, and where it is punched. */
  marks: [
    { y: mm(105), length: mm(4) },
    { y: mm(148.5), length: mm(6) },
    { y: mm(210), length: mm(4) },
  ],
} as const;

const DATE = new Intl.DateTimeFormat("de-DE", {
  ...{ day: "numeric", month: "long", year: "numeric" },
  timeZone: "Europe/Berlin",
});

/** The day as a letter spells it: 1. März 2026. */
export const spelledDate = (date: Date): string => DATE.format(date);

type Info = { number: string; phone: string; fromAddress: string; date: Date };

/** The block of information right of the address: our reference first, the day last. */
export function infoLines({ number, phone, fromAddress, date }: Info): string[] {
  return [`Unser Zeichen: ${number}`, `Telefon: ${phone}`, `E-Mail: ${fromAddress}`, "", spelledDate(date)];
}
