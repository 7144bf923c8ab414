import { createServer } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { docx, file, latin, pdf, photo, zip } from "@/e2e/support/sample-files";
import { sha256 } from "../../hash";
import { closeLeaving, readyToLeave } from "./leave";

afterAll(closeLeaving);

describe("a file that is to leave", () => {
  it("it leaves as it is, under the hash of its bytes and the type of its content", async () => {
    const bytes = pdf([["Merkblatt"]]);
    const ready = await readyToLeave("Merkblatt.pdf", bytes, undefined);
    expect(ready.ok && ready.value).toMatchObject({
      ...{ name: "Merkblatt.pdf", mediaType: "application/pdf", size: bytes.length, sha256: sha256(bytes) },
      ...{ bare: false, state: "unscanned" },
    });
    expect(ready.ok && sha256(ready.value.bytes)).toBe(sha256(bytes));
  });
  it("it leaves as a copy without notes where it is a photo, and says so", async () => {
    const bytes = photo("GEHEIM 51.5 N 7.0 E");
    const ready = await readyToLeave("haus.jpg", bytes, undefined);
    if (!ready.ok) throw new Error(ready.code);
    expect(ready.value).toMatchObject({
      bare: true,
      mediaType: "image/jpeg",
      sha256: sha256(ready.value.bytes),
    });
    expect(Buffer.from(ready.value.bytes).includes("GEHEIM")).toBe(false);
    expect(bytes.includes("GEHEIM")).toBe(true);
  });
  it("it leaves as a document that holds what its name promises", async () => {
    expect(await readyToLeave("brief.docx", docx(["Guten Tag"]), undefined)).toMatchObject({ ok: true });
    expect(await readyToLeave("brief.docx", zip(file("a.txt")), undefined)).toEqual({
      ok: false,
      code: "file_type",
    });
  });
  it.each([
    ["programm.exe", latin("MZ"), "file_held", "executable"],
    ["brief.docm", docx(["x"]), "file_held", "macro"],
    ["brief.docx", docx(["x"], file("word/vbaProject.bin")), "file_held", "macro"],
    ["geheim.docx", zip({ ...file("word/document.xml"), encrypted: true }), "file_held", "encrypted"],
    [
      "auf.pdf",
      pdf([["x"]], { catalogue: "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>" }),
      "file_held",
      "script",
    ],
  ])("it stays here as hostile: %s", async (name, bytes, code, why) => {
    expect(await readyToLeave(name, bytes, undefined)).toEqual({ ok: false, code, detail: { why } });
  });
  it.each([
    ["alles.zip", zip(file("a.txt")), "file_type"],
    ["seite.html", latin("<!doctype html><p>x"), "file_type"],
    ["foto.pdf", photo(""), "file_type"],
    ["foto.heic", Buffer.concat([latin("\0\0\0\u0018ftypheic"), Buffer.alloc(64)]), "file_marked"],
  ])("it stays here: %s", async (name, bytes, code) => {
    expect(await readyToLeave(name, bytes, undefined)).toEqual({ ok: false, code });
  });
  it.each([
    ["OK", { ok: true, value: { state: "clean" } }],
    ["Win.Test FOUND", { ok: false, code: "file_held", detail: { why: "virus" } }],
    ["lost", { ok: true, value: { state: "unscanned" } }],
  ])("it is shown to the scanner as it will leave, which says: %s", async (answer, result) => {
    const got: Buffer[] = [];
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      socket.on("data", (chunk) => {
        got.push(chunk);
        if (chunk.subarray(-4).equals(Buffer.alloc(4))) socket.end(`stream: ${answer}\0`);
      });
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await readyToLeave("a.jpg", photo("GEHEIM"), `tcp://127.0.0.1:${port}`)).toMatchObject(result);
    expect(Buffer.concat(got).includes("GEHEIM")).toBe(false);
    server.close();
  });
});
