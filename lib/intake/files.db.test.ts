import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { closeThreads } from "../adapters/mail/parse-apart";
import { attachmentsOf } from "../case/store/find";
import { prepareOriginal } from "./prepare";
import { receiveMail } from "./receive";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => {
  await closeThreads();
  await db.close();
});

describe("the files of a mail", () => {
  it("they are kept with what was found out about them; a program is held back (S11)", async () => {
    const part = (name: string, content: string) => [
      "--b",
      "Content-Type: application/pdf",
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(content, "latin1").toString("base64"),
    ];
    const lines = [
      "From: eva@ast.example",
      "Subject: Antrag",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "",
      "Guten Tag, anbei der Antrag.",
      ...part("antrag.pdf", "%PDF-1.7"),
      ...part("bescheid.pdf", "MZ\u0090"),
      "--b--",
    ];
    const stored = await receiveMail(Buffer.from(lines.join("\r\n")), "test");
    const prepared = await prepareOriginal(stored.ok ? stored.value.id : "");
    expect(prepared.state).toBe("prepared");
    const rows = await db.owner`select id from messages`;
    const files = await asWorker((tx) => attachmentsOf(tx, [String(rows[0]?.id)]));
    expect(files.map(({ name, detected, state, fault }) => [name, detected, state, fault])).toEqual([
      ["antrag.pdf", "application/pdf", "unscanned", null],
      ["bescheid.pdf", "application/x-dosexec", "held", "executable"],
    ]);
  });
});
