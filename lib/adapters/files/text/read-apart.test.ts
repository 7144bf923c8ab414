import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { docx, pdf, scan } from "@/e2e/support/sample-files";
import type { MailAttachment } from "@/lib/message/schema";
import { sha256 } from "../../hash";
import { findEngine } from "./ocr";
import { closeReaders, readAttachments, readerVersion } from "./read-apart";

afterAll(closeReaders);
const given = (name: string, bytes: Buffer): MailAttachment => ({
  name,
  mediaType: "",
  bytes: new Uint8Array(bytes),
});
const none = new Map();
const SCAN = scan(400, 500, Buffer.alloc(200_000, 200));

/** A program that answers as the engine does; `answer` is what it does with a picture. */
function program(answer: string, languages = "deu"): string {
  const path = join(mkdtempSync(join(tmpdir(), "engine-")), "tesseract");
  writeFileSync(
    path,
    `#!/bin/sh\ncase "$1" in --version) echo tesseract 9.1;; --list-langs) printf 'List of languages\\n${languages}\\n';; *) ${answer};; esac\n`,
  );
  chmodSync(path, 0o755);
  return path;
}
const engine = async (answer: string) => findEngine(program(answer));

describe("the files of a mail", () => {
  it("they are read apart, each with its text; what is held back is not opened", async () => {
    const files = [
      given("a.pdf", pdf([["Guten Tag"]])),
      given("b.docx", docx(["Moin"])),
      given("c.pdf", pdf([["x"]])),
    ];
    const held = files[2];
    if (held) held.check = { detected: "application/pdf", state: "held", fault: "virus" };
    await readAttachments(files, null, none);
    expect(files.map(({ text }) => text && [text.state, text.pages, text.reader])).toEqual([
      ["read", ["Guten Tag"], readerVersion(null)],
      ["read", ["Moin"], readerVersion(null)],
      undefined,
    ]);
  });

  it("a known file is not read again", async () => {
    const file = given("a.pdf", pdf([["neu"]]));
    const text = { state: "read" as const, pages: ["gemerkt"], cut: false, reader: readerVersion(null) };
    await readAttachments([file], null, new Map([[sha256(file.bytes), text]]));
    expect(file.text).toEqual(text);
  });

  it("one that takes too long has a state of its own; the next one, and another mail's, are read (R6)", async () => {
    const slow = given("a.docx", docx("<w:p/>".repeat(1_500_000)));
    const [next, other] = [given("b.docx", docx(["gesund"])), given("c.docx", docx(["auch"]))];
    const start = Date.now();
    const late = readAttachments([slow, next], null, none, { fileMs: 40, mailMs: 20_000 });
    await readAttachments([other], null, none);
    expect([other.text?.state, Date.now() - start < 6000]).toEqual(["read", true]);
    await late;
    expect(slow.text?.state).toBe("too_costly");
  });

  it("once the time of a mail is over, its other files say so", async () => {
    const file = given("a.docx", docx(["zu spät"]));
    await readAttachments([file], null, none, { fileMs: 8000, mailMs: 0 });
    expect(file.text).toMatchObject({ state: "too_costly", pages: [] });
  });
});

describe("a picture of words", () => {
  it.each<[string, string, object]>([
    [
      "is read by the engine",
      "cat >/dev/null; echo Mietvertrag",
      { state: "recognised", pages: ["Mietvertrag"], cut: false },
    ],
    ["may hold none", "cat >/dev/null", { state: "illegible", pages: [] }],
    ["may be refused", "exit 1", { state: "damaged", pages: [] }],
    ["may be answered without end", "yes", { state: "damaged", pages: [] }],
  ])("it %s", async (_what, answer, text) => {
    const file = given("scan.pdf", SCAN);
    await readAttachments([file], await engine(answer), none);
    expect(file.text).toMatchObject({ ...text, reader: "1 tesseract 9.1 deu" });
  });
  it("it may take no longer than the mail has left", async () => {
    const file = given("scan.pdf", SCAN);
    await readAttachments([file], await engine("exec sleep 30"), none, { fileMs: 8000, mailMs: 1500 });
    expect(file.text?.state).toBe("too_costly");
  });
  it("it stays unread without an engine that knows German, and says so", async () => {
    expect(await findEngine(program("true", "eng"))).toBeNull();
    expect(await findEngine("/gibt/es/nicht")).toBeNull();
    const file = given("scan.pdf", SCAN);
    await readAttachments([file], null, none);
    expect(file.text).toMatchObject({ state: "needs_ocr" });
  });
});
