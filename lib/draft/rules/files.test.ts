import { describe, expect, it } from "vitest";
import { MOST_FILE_BYTES, MOST_FILES, MOST_MAIL_BYTES } from "../schema/limits";
import { attachFault, fileChanges, leavingName, leavingType, mailBytes } from "./files";

const MB = 1024 * 1024;
const file = (name: string, size = 1_000) => ({ name, sha256: `hash of ${name}`, size });

describe("what a message takes", () => {
  it.each([
    ["a small file", file("a.pdf"), [], null],
    ["an empty one", file("a.pdf", 0), [], "file_empty"],
    ["the largest", file("a.pdf", MOST_FILE_BYTES), [], null],
    ["one byte too much", file("a.pdf", MOST_FILE_BYTES + 1), [], "file_too_large"],
    ["the same once more", file("a.pdf"), [file("a.pdf")], "file_attached"],
    ["the last one", file("z.pdf"), Array.from({ length: MOST_FILES - 1 }, (_, n) => file(`${n}.pdf`)), null],
    [
      "one too many",
      file("z.pdf"),
      Array.from({ length: MOST_FILES }, (_, n) => file(`${n}.pdf`)),
      "too_many_files",
    ],
    ["what makes the mail too large", file("b.pdf", 9 * MB), [file("a.pdf", 9 * MB)], "mail_too_large"],
  ] as const)("it judges %s", (_what, one, others, fault) => {
    expect(attachFault(one, others)).toBe(fault);
  });
  it("it counts what base64 makes of a file: more than a third, with its line ends", () => {
    expect(mailBytes([57_000]) - mailBytes([])).toBe(78_000);
    expect(mailBytes([MOST_FILE_BYTES])).toBeLessThan(MOST_MAIL_BYTES);
    expect(mailBytes([19 * MB])).toBeGreaterThan(MOST_MAIL_BYTES);
  });
});

describe("what differs", () => {
  const shown = (id: string, isMine = false) => ({ id, name: `${id}.pdf`, isMine });
  it.each([
    ["nothing", [shown("a")], [shown("a")], [], [], []],
    ["what a colleague put there and took away", [shown("a")], [shown("b")], [], ["b.pdf"], ["a.pdf"]],
    ["not her own steps", [shown("a")], [shown("b", true)], ["a"], [], []],
    ["her file that a colleague took away", [shown("a", true)], [], [], [], ["a.pdf"]],
  ])("it names %s", (_what, known, now, removedHere, added, removed) => {
    expect(fileChanges(known, now, removedHere)).toEqual({ added, removed });
  });
});

describe("names and types", () => {
  it.each([
    ["Merkblatt Größe.pdf", "application/pdf", "Merkblatt Größe.pdf"],
    ["../../etc/passwd.txt", "text/plain", "_.._etc_passwd.txt"],
    ["C:\\Bilder\\haus.JPG", "image/jpeg", "C__Bilder_haus.jpg"],
    ["rechnung\u202Efdp.exe.pdf", "application/pdf", "rechnungfdp.exe.pdf"],
    ["zeile\r\nBcc: x@y.pdf", "application/pdf", "zeileBcc_ x@y.pdf"],
    ["IMG_0001", "image/jpeg", "IMG_0001.jpg"],
    [" .pdf. ", "application/pdf", "pdf.pdf"],
    ["", "application/pdf", "anlage.pdf"],
    ["a\u0308.txt", "text/plain", "ä.txt"],
    [`${"x".repeat(300)}.docx`, "application/zip", `${"x".repeat(120)}.docx`],
  ])("it calls %j of kind %s %j", (name, kind, called) => {
    expect(leavingName(name, kind)).toBe(called);
  });
  it.each([
    ["a.pdf", "application/pdf", "application/pdf"],
    ["a.JPEG", "image/jpeg", "image/jpeg"],
    ["a.docx", "application/zip", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["a.csv", "text/plain", "text/csv"],
    ["a.pdf", "image/jpeg", null],
    ["a.zip", "application/zip", null],
    ["a.exe", "application/x-dosexec", null],
    ["a.html", "text/html", null],
    ["a.svg", "image/svg+xml", null],
    ["a.gif", "image/gif", null],
    ["a.mp4", "video/mp4", null],
    ["a", "", null],
  ])("it lets %s of kind %s leave as %s", (name, kind, type) => {
    expect(leavingType(name, kind)).toBe(type);
  });
});
