import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asWorker } from "@/db/client";
import { type TestDatabase, testActor, testDatabase } from "@/db/testing";
import { pdf, photo } from "@/e2e/support/sample-files";
import { closeReaders } from "../adapters/files/text/read-apart";
import { sha256 } from "../adapters/hash";
import { closeThreads } from "../adapters/mail/parse-apart";
import { attachmentsOf } from "../case/store/find";
import { letterOfMessage } from "../case/store/reassess";
import { loadAttachment } from "../original/queries";
import { prepareOriginal } from "./prepare";
import { receiveMail } from "./receive";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(async () => {
  await Promise.all([closeThreads(), closeReaders()]);
  await db.close();
});

/** A mail with one enclosed file. */
function mailWith(name: string, bytes: Buffer, body: string): Buffer {
  const lines = [
    "From: Eva Ast <eva.ast@example.org>",
    `Subject: Wohngeld ${name}`,
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    body,
    "--b",
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    bytes.toString("base64"),
    "--b--",
  ];
  return Buffer.from(lines.join("\r\n"));
}
async function prepared(mail: Buffer): Promise<string> {
  const stored = await receiveMail(mail, "test");
  const result = await prepareOriginal(stored.ok ? stored.value.id : "");
  if (result.state !== "prepared") throw new Error(result.state);
  return result.caseId;
}

describe("the words of enclosed files", () => {
  const LEASE = pdf([
    ["Mietvertrag", "zwischen Horst Apfel (Vermieter)", "und Eva Ast (Mieterin)"],
    ["Die Miete beträgt monatlich 640,00 Euro."],
  ]);
  const BODY = "Guten Tag, ich möchte Wohngeld beantragen. Der Vertrag hängt an.\r\nEva Ast";

  it("they are kept by content, and proposals point to file and page; both in one transaction with the case", async () => {
    const caseId = await prepared(mailWith("vertrag.pdf", LEASE, BODY));
    const [text] = await db.owner`select sha256, reader, state, pages, cut from file_texts`;
    expect(text).toMatchObject({ state: "read", cut: false, sha256: sha256(LEASE) });
    expect(text?.pages[1]).toBe("Die Miete beträgt monatlich 640,00 Euro.");
    const [rent] =
      await db.owner`select payload, evidence, confidence from proposals where case_id = ${caseId} and key = 'rent'`;
    expect(rent).toMatchObject({
      payload: { value: "640.00 EUR" },
      evidence: [{ source: "attachment", file: sha256(LEASE), page: 2 }],
    });
    const [file] = await db.owner`select reader from attachments where sha256 = ${sha256(LEASE)}`;
    expect(file?.reader).toBe(text?.reader);
    const events = await db.owner`select type from events where case_id = ${caseId} order by seq`;
    expect(events.map(({ type }) => type)).toEqual(["case.received", "case.prepared"]);
  });

  it("the same content is read once; whoever sorts the case anew finds the same places", async () => {
    await db.owner`update file_texts set pages = '{"Mietvertrag Eva Ast","Die Miete beträgt monatlich 700,00 Euro."}'`;
    const caseId = await prepared(mailWith("noch-einmal.pdf", LEASE, `${BODY} Noch einmal.`));
    const rents = await db.owner`select payload from proposals where case_id = ${caseId} and key = 'rent'`;
    expect(rents.map(({ payload }) => payload.value)).toEqual(["700.00 EUR"]);
    expect(await db.owner`select 1 from file_texts`).toHaveLength(1);
    const [message] = await db.owner`select id from messages where case_id = ${caseId}`;
    const letter = await asWorker((tx) => letterOfMessage(tx, String(message?.id)));
    expect(letter?.attachments[0]?.words).toMatchObject({ file: sha256(LEASE), recognised: false });
  });

  it("a poisoned file has a state that says so, and the mail is prepared all the same (R6)", async () => {
    const damaged = Buffer.from("%PDF-1.7\nnichts", "latin1");
    const caseId = await prepared(mailWith("kaputt.pdf", damaged, `${BODY} Kaputt.`));
    const files = await db.owner`select state, pages from file_texts where sha256 = ${sha256(damaged)}`;
    expect(files[0]).toMatchObject({ state: "damaged", pages: [] });
    expect(
      await db.owner`select 1 from proposals where case_id = ${caseId} and kind = 'service'`,
    ).toHaveLength(1);
  });
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
    const rows = await db.owner`select id from messages where subject = 'Antrag'`;
    const files = await asWorker((tx) => attachmentsOf(tx, [String(rows[0]?.id)]));
    expect(files.map(({ name, detected, state, fault }) => [name, detected, state, fault])).toEqual([
      ["antrag.pdf", "application/pdf", "unscanned", null],
      ["bescheid.pdf", "application/x-dosexec", "held", "executable"],
    ]);
  });
  it("a copy of a photo that a person takes away has no note of place and time; what is stored stays as it came", async () => {
    const [taken, wild] = [photo("SECRET 51.5 N"), Buffer.from("\0\0\0\u0018ftypheic SECRET", "latin1")];
    const desk = await testActor("Dora", [{ role: "front_desk", departmentId: null }]);
    const foreign = await testActor("Fritz", [{ role: "specialist", departmentId: "soziales" }]);
    const idOf = async (name: string, bytes: Buffer) => {
      const caseId = await prepared(mailWith(name, bytes, `Guten Tag, anbei ein Foto: ${name}. Eva Ast`));
      const [row] =
        await db.owner`select a.id from attachments a join messages m on m.id = a.message_id where m.case_id = ${caseId}`;
      return String(row?.id);
    };
    const id = await idOf("loch.jpg", taken);
    const copy = await loadAttachment(desk, id);
    expect([copy?.state, Buffer.from(copy?.bytes ?? []).includes("SECRET")]).toEqual(["unscanned", false]);
    const [blob] = await db.owner`select bytes from blobs where sha256 = ${sha256(taken)}`;
    expect(Buffer.from(blob?.bytes)).toEqual(taken);
    expect(await loadAttachment(foreign, id)).toBeNull();
    expect((await loadAttachment(desk, await idOf("loch.heic", wild)))?.state).toBe("marked");
  });
});
