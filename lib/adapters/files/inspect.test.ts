import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { file, latin as text, zip } from "@/e2e/support/sample-files";
import { inspectFile } from "./inspect";
import { scanFile } from "./virus-scan";

const nested = (depth: number): Buffer =>
  depth === 0 ? zip(file("a.txt")) : zip({ name: "inner.zip", bytes: nested(depth - 1) });
const ole = (...streams: string[]) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), ...streams.map((s) => Buffer.from(s, "utf16le"))]);
const PROGRAM = text("MZ\u0090\0\u0003");

describe("a hostile file (S11)", () => {
  it.each<[string, string, Buffer, string]>([
    ["a program", "setup.exe", PROGRAM, "executable"],
    ["a program that is called a picture", "foto.jpg", PROGRAM, "executable"],
    ["a program behind a second ending", "rechnung.pdf.exe", text("%PDF-1.7"), "executable"],
    ["a program behind blanks", "rechnung.pdf.exe . ", text("x"), "executable"],
    ["a program for Linux", "a", text("\u007fELF"), "executable"],
    ["a shortcut", "brief.lnk", text("x"), "executable"],
    ["a disk image", "daten.iso", text("x"), "executable"],
    ["a script by name", "antrag.js", text("x"), "script"],
    ["a script by content", "antrag.txt", text("#!/bin/sh\nrm -rf /"), "script"],
    ["a page that runs", "brief.html", text("<html><script>1</script>"), "script"],
    ["a page with a handler", "brief.htm", text("<html><img src=x onerror=alert(1)>"), "script"],
    ["a picture that runs", "bild.svg", text('<svg xmlns="x" onload="a()">'), "script"],
    [
      "a PDF that runs on opening",
      "a.pdf",
      text("%PDF-1.7 /OpenAction << /S /JavaScript /JS (x) >>"),
      "script",
    ],
    ["a PDF that hides it", "a.pdf", text("%PDF-1.7 /OpenAction << /S /J#61vaScript >>"), "script"],
    ["a PDF that starts a program", "a.pdf", text("%PDF-1.7 << /S /Launch >>"), "script"],
    ["a macro document", "a.docm", zip(file("word/document.xml")), "macro"],
    [
      "a macro document under another name",
      "a.docx",
      zip(file("word/document.xml"), file("word/vbaProject.bin")),
      "macro",
    ],
    ["an elder macro document", "a.doc", ole("_VBA_PROJECT"), "macro"],
    ["a text with an object", "a.rtf", text("{\\rtf1{\\object\\objdata 01}}"), "macro"],
    ["an encrypted archive", "a.zip", zip({ ...file("geheim.txt"), encrypted: true }), "encrypted"],
    ["an encrypted document", "a.docx", ole("EncryptedPackage"), "encrypted"],
    ["an encrypted RAR 5", "a.rar", Buffer.from("526172211a0701000000000021040000", "hex"), "encrypted"],
    ["an archive with a program", "a.zip", zip(file("ordner/start.exe")), "executable"],
    ["an archive with a hidden program", "a.zip", zip({ name: "bild.dat", bytes: PROGRAM }), "executable"],
    ["an archive that claims too much", "a.zip", zip({ ...file("a.txt"), claims: 0xfffffffe }), "bomb"],
    [
      "an archive that bursts",
      "a.zip",
      zip({ name: "null.bin", bytes: Buffer.alloc(30_000_000) }, { ...file("b"), claims: 40_000_000 }),
      "bomb",
    ],
    ["an archive in an archive in …", "a.zip", nested(6), "bomb"],
    ["an archive without a directory", "a.zip", text("PK\u0003\u0004und mehr"), "bomb"],
    ["a gzip that bursts", "a.gz", gzipSync(Buffer.alloc(70_000_000)), "bomb"],
    ["a program in a gzip", "a.gz", gzipSync(PROGRAM), "executable"],
  ])("it holds %s back", (_what, name, bytes, fault) => {
    expect(inspectFile(name, bytes)).toMatchObject({ state: "held", fault });
  });
});

describe("a harmless file", () => {
  it.each<[string, Buffer, string]>([
    ["foto.jpg", Buffer.from("ffd8ffe0", "hex"), "image/jpeg"],
    ["antrag.pdf", text("%PDF-1.7 /AcroForm << /JS (summe) >>"), "application/pdf"],
    ["brief.docx", zip(file("[Content_Types].xml"), file("word/document.xml")), "application/zip"],
    ["brief.doc", ole("WordDocument"), "application/x-ole-storage"],
    ["brief.txt", text("Guten Tag"), "text/plain"],
    ["termin.ics", text("BEGIN:VCALENDAR"), "text/calendar"],
    ["seite.html", text("<html><p>Guten Tag</p></html>"), "text/html"],
    ["zwei.zip", zip(file("a.txt"), file("b.txt")), "application/zip"],
    ["leer", Buffer.alloc(0), ""],
  ])("it lets %s through and says what it is", (name, bytes, detected) => {
    expect(inspectFile(name, bytes)).toEqual({ detected, state: "unscanned", fault: null });
  });
  it("it never throws, cut off wherever it may be", () => {
    const whole = zip(file("a.txt", "Guten Tag"), { name: "b.zip", bytes: nested(1) });
    for (let length = 0; length < whole.length; length += 3) inspectFile("a.zip", whole.subarray(0, length));
  });
});

describe("the virus scanner", () => {
  /** A daemon that gives one answer and keeps what it was given. */
  async function daemon(answer: string): Promise<{ address: string; got: () => Buffer; stop: () => void }> {
    let got = Buffer.alloc(0);
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      socket.on("error", () => undefined);
      socket.on("data", (chunk) => {
        got = Buffer.concat([got, chunk]);
        if (got.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer);
      });
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    return { address: `tcp://127.0.0.1:${port}`, got: () => got, stop: () => server.close() };
  }
  it.each([
    ["stream: OK\0", "clean"],
    ["stream: Win.Test.EICAR_HDB-1 FOUND\0", "virus"],
    ["INSTREAM size limit exceeded. ERROR\0", "unknown"],
    ["", "unknown"],
  ])("it reads the answer %j as %s", async (answer, result) => {
    const clam = await daemon(answer);
    expect(await scanFile(clam.address, text("Inhalt"))).toBe(result);
    expect(clam.got().toString("latin1")).toBe("zINSTREAM\0\0\0\0\u0006Inhalt\0\0\0\0");
    clam.stop();
  });
  it("it knows nothing where nobody answers", async () => {
    expect(await scanFile("tcp://127.0.0.1:1", text("x"))).toBe("unknown");
    expect(await scanFile("unix:/gibt/es/nicht", text("x"))).toBe("unknown");
  });
});
