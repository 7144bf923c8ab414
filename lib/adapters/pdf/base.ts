import "server-only";
import { join } from "node:path";
import type PDFDocument from "pdfkit";

export type Pdf = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Pdf["struct"]>;

/** The program runs from the repository's root. */
const FOLDER = join(process.cwd(), "node_modules/dejavu-fonts-ttf/ttf");
const FONTS = { plain: "DejaVuSans.ttf", bold: "DejaVuSans-Bold.ttf" } as const;
export type Font = keyof typeof FONTS;

/** Embeds the fonts, so that every reader and printer shows the same: Latin, Greek, Cyrillic and Arabic letters. */
export function embedFonts(pdf: Pdf): void {
  for (const [name, file] of Object.entries(FONTS))
    pdf.registerFont(name, join(/* turbopackIgnore: true */ FOLDER, file));
}

/** The whole file, once the document has ended; to be asked for before anything is written. */
export function collected(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}
