import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bait, endOf, layBait } from "@/e2e/support/bait";
import { latin, pdf, pdfFile, scan, stream } from "@/e2e/support/sample-files";
import type { MailAttachment } from "@/lib/message/schema";
import { closeReaders, readAttachments } from "./text/read-apart";

let bait: Bait;
beforeAll(async () => {
  bait = await layBait();
});
afterAll(async () => {
  await Promise.all([closeReaders(), bait.close()]);
});

const page =
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>";
const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
/** A drawing that draws itself. */
const ITSELF = stream(
  "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>",
  latin("/X Do"),
);
const contents = (text: string | Buffer) =>
  stream("", deflateSync(Buffer.from(text)), "/Filter /FlateDecode");
/** A PDF of one page with these contents and these objects instead of the usual ones. */
function onePage(text: string | Buffer, more: Record<number, string | Buffer> = {}, trailer = ""): Buffer {
  const usual: Record<number, string | Buffer> = {
    1: "<< /Type /Catalog /Pages 2 0 R >>",
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    3: page,
    4: contents(text),
    5: font,
    6: "null",
  };
  return pdfFile(
    Object.entries({ ...usual, ...more }).map(([n, object]) => [Number(n), object] as const),
    trailer,
  );
}
/** Each with the states it may end in; `held` is never even opened. */
const FILES: readonly (readonly [string, string, () => Buffer, RegExp])[] = [
  [
    "PDF whose pages are their own parent",
    "a.pdf",
    () => onePage("x", { 2: "<< /Type /Pages /Kids [2 0 R] /Count 1 >>" }),
    /damaged|empty/,
  ],
  [
    "PDF with a milliard of pages",
    "a.pdf",
    () => onePage("x", { 2: "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>" }),
    /damaged|empty|too_costly/,
  ],
  [
    "PDF that unpacks without end",
    "a.pdf",
    () => onePage(Buffer.alloc(9_000_000, 32)),
    /empty|damaged|too_costly/,
  ],
  [
    "PDF packed ten times",
    "a.pdf",
    () =>
      onePage("x", {
        4: stream(
          "",
          Array.from({ length: 10 }).reduce<Buffer>((bytes) => deflateSync(bytes), Buffer.alloc(1_000_000)),
          `/Filter [${"/FlateDecode ".repeat(10)}]`,
        ),
      }),
    /empty|damaged/,
  ],
  [
    "PDF whose table of places leads back",
    "a.pdf",
    () => onePage("BT /F1 9 Tf (Text) Tj ET", {}, "/Prev 15"),
    /read|damaged|empty/,
  ],
  ["PDF whose object is itself", "a.pdf", () => onePage("x", { 4: "4 0 R" }), /empty|damaged/],
  [
    "PDF whose contents lie elsewhere",
    "a.pdf",
    () => onePage("x", { 4: "<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream" }),
    /empty|damaged/,
  ],
  [
    "PDF with a font that is code",
    "a.pdf",
    () =>
      onePage("BT /F1 9 Tf (Text) Tj ET", {
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /F /FontMatrix [1 2 3 4 5 (1\\);process.exit\\(9\\)\\n\\(] >>",
      }),
    /read|damaged|empty/,
  ],
  [
    "PDF that sends a form on opening",
    "a.pdf",
    () =>
      pdf([["Text"]], { catalogue: `/OpenAction << /S /SubmitForm /F << /FS /URL /F (${bait.url}) >> >>` }),
    /^read/,
  ],
  [
    "PDF that leads away on opening",
    "a.pdf",
    () => pdf([["Text"]], { catalogue: `/OpenAction << /S /URI /URI (${bait.url}) >>` }),
    /^read/,
  ],
  [
    "PDF with a picture of a thousand million points",
    "a.pdf",
    () => scan(60_000, 60_000, Buffer.alloc(10)),
    /empty|damaged/,
  ],
  [
    "PDF with a picture smaller than it says",
    "a.pdf",
    () => scan(900, 900, Buffer.alloc(10)),
    /empty|damaged|needs_ocr/,
  ],
  [
    "PDF with a hundred thousand letters a page",
    "a.pdf",
    () => onePage(`BT /F1 9 Tf ${"(aaaaaaaaaa) Tj T* ".repeat(9000)} ET`),
    /^read/,
  ],
  [
    "PDF with a script on opening",
    "a.pdf",
    () => pdf([["Text"]], { catalogue: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>" }),
    /held/,
  ],
];

describe("a PDF that is hostile to its reader (S11, R6)", () => {
  it.each(FILES)("it has no effect: %s", async (_what, name, made, states) => {
    const { state, text, ms } = await endOf(name, made());
    expect(state).toMatch(states);
    expect(text).not.toMatch(/root:|hahaha/);
    expect(ms).toBeLessThan(6000);
  });
  it("one that would be read for ever ends with its thread, and has a state that says so", async () => {
    const bytes = onePage("/X Do ".repeat(9), { 6: ITSELF });
    const attachment: MailAttachment = { name: "a.pdf", mediaType: "", bytes: new Uint8Array(bytes) };
    await readAttachments([attachment], null, new Map(), { fileMs: 150, mailMs: 150 });
    expect(attachment.text?.state).toBe("too_costly");
  });
  it("it fetches nothing", () => {
    expect(bait.calls()).toBe(0);
  });
});
