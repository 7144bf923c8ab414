import { afterAll, describe, expect, it } from "vitest";
import { closeThreads, parseApart } from "./parse-apart";

afterAll(closeThreads);
const mail = (text: string) => Buffer.from(`From: eva@ast.example\r\nSubject: x\r\n\r\n${text}`);

describe("a thread of its own", () => {
  it("it reads a mail as the parser does, files with their bytes", async () => {
    const lines = [
      "From: eva@ast.example",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "",
      "Guten Tag",
      "--b",
      "Content-Disposition: attachment; filename=a.txt",
      "",
      "Inhalt",
      "--b--",
    ];
    const result = await parseApart(Buffer.from(lines.join("\r\n")));
    expect(
      result.ok && [result.mail.text, Buffer.from(result.mail.attachments[0]?.bytes ?? []).toString()],
    ).toEqual(["Guten Tag", "Inhalt"]);
  });
  it("it ends a reading that takes too long, and reads the next mail all the same (R6)", async () => {
    const [poisoned, healthy] = await Promise.all([
      parseApart(mail("x".repeat(30_000_000)), { ms: 1 }),
      parseApart(mail("gesund")),
    ]);
    expect(poisoned).toEqual({ ok: false, fault: "timeout" });
    expect(healthy.ok && healthy.mail.text).toBe("gesund");
    const after = await parseApart(mail("danach"));
    expect(after.ok && after.mail.text).toBe("danach");
  });
  it("it refuses what is larger than an original may be", async () => {
    expect(await parseApart(new Uint8Array(50 * 1024 * 1024 + 1))).toEqual({ ok: false, fault: "too_large" });
  });
  it("it reads many at once and mixes none up", async () => {
    const all = await Promise.all(Array.from({ length: 40 }, (_, n) => parseApart(mail(`Brief ${n}`))));
    expect(all.map((r) => r.ok && r.mail.text)).toEqual(Array.from({ length: 40 }, (_, n) => `Brief ${n}`));
  });
});
