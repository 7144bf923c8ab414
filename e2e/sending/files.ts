import { createHash } from "node:crypto";
import { file, latin, pdf, photo, zip } from "../support/sample-files";

type Sample = { name: string; bytes: Buffer; mediaType: string };

/** Contents that a careless mailer changes: line ends of every kind, dots alone, lines without end, all bytes there are. */
const TEXT = latin("a\r\nb\nc\rd\r\n.\r\n..\n-- \nFrom hier\n=3D =\n\tEnde ohne Zeilenende");
const BYTES = Buffer.from(Array.from({ length: 2_048 }, (_, n) => n % 256));

/** Files that are hard to carry under their names: other scripts, quotes, percent signs, names longer than a line. */
const SAMPLES: readonly Sample[] = [
  {
    name: "Merkblatt – Größe & Gebühr (50 %).pdf",
    bytes: pdf([["Merkblatt"]]),
    mediaType: "application/pdf",
  },
  { name: "'einfach'; name=falsch.txt", bytes: TEXT, mediaType: "text/plain" },
  { name: `${"Sehr lange Anlage ".repeat(6)}ß.csv`, bytes: TEXT, mediaType: "text/csv" },
  {
    name: "Довідка про реєстрацію.docx",
    bytes: zip(file("word/document.xml", "<w/>")),
    mediaType: "application/zip",
  },
  { name: "صورة 📷.jpg", bytes: photo("", 4, 4), mediaType: "image/jpeg" },
  { name: "alles.pdf", bytes: BYTES, mediaType: "application/pdf" },
];

/** The files of the n-th message: none, one or several, now and then a large one whose bytes follow from `n`. */
export function filesFor(n: number): Sample[] {
  const some = SAMPLES.filter((_, at) => n % (at + 2) === 0).slice(0, 3);
  if (n % 9 !== 4) return some;
  const large = createHash("shake256", { outputLength: 1024 * 1024 })
    .update(String(n))
    .digest();
  return [...some, { name: `Plan ${n}.tif`, bytes: large, mediaType: "image/tiff" }];
}
