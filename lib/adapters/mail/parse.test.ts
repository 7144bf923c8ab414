import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParsedMail } from "@/lib/message/schema";
import { parseMail } from "./parse";

/** A raw mail from lines; each character becomes one byte, so that charsets can be written as they travel. */
const raw = (...lines: string[]) => new Uint8Array(Buffer.from(lines.join("\r\n"), "latin1"));
const FROM = "From: Eva Ast <Eva@Ast.example>";
const plain = (type: string, encoding: string, body: string) =>
  raw(FROM, `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, "", body);

async function read(bytes: Uint8Array): Promise<ParsedMail> {
  const result = await parseMail(bytes);
  if (!result.ok) throw new Error(result.fault);
  return result.mail;
}

describe("umlauts", () => {
  const utf8 = Buffer.from("Grüße, Ärger, Straße", "utf8");
  it.each([
    ["UTF-8 8bit", plain("text/plain; charset=utf-8", "8bit", utf8.toString("latin1"))],
    ["UTF-8 base64", plain("text/plain; charset=UTF-8", "base64", utf8.toString("base64"))],
    [
      "UTF-8 quoted-printable",
      plain("text/plain; charset=utf-8", "quoted-printable", "Gr=C3=BC=C3=9Fe, =C3=84rger, Stra=\r\n=C3=9Fe"),
    ],
    ["ISO-8859-1", plain("text/plain; charset=iso-8859-1", "8bit", "Gr\xfc\xdfe, \xc4rger, Stra\xdfe")],
    [
      "ISO-8859-15 quoted-printable",
      plain("text/plain; charset=iso-8859-15", "quoted-printable", "Gr=FC=DFe, =C4rger, Stra=DFe"),
    ],
    ["Windows-1252", plain("text/plain; charset=windows-1252", "8bit", "Gr\xfc\xdfe, \xc4rger, Stra\xdfe")],
    [
      "UTF-16",
      plain(
        "text/plain; charset=utf-16le",
        "base64",
        Buffer.from("Grüße, Ärger, Straße", "utf16le").toString("base64"),
      ),
    ],
    [
      "a multipart",
      raw(
        FROM,
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain; charset=iso-8859-1",
        "",
        "Gr\xfc\xdfe, \xc4rger, Stra\xdfe",
        "--b--",
      ),
    ],
  ])("it reads them from %s (R6)", async (_name, bytes) => {
    expect((await read(bytes)).text).toBe("Grüße, Ärger, Straße");
  });

  it.each([
    ["=?utf-8?B?QsO8cmdlcmLDvHJv?=", "Bürgerbüro"],
    ["=?iso-8859-1?Q?B=FCrgerb=FCro?=", "Bürgerbüro"],
    ["=?utf-8?Q?B=C3=BCrger?=\r\n =?utf-8?Q?b=C3=BCro?=", "Bürgerbüro"],
    ["=?utf-8?Q?kaputt", "=?utf-8?Q?kaputt"],
  ])("it reads a subject %j as %s", async (subject, text) => {
    expect((await read(raw(FROM, `Subject: ${subject}`, "", "x"))).subject).toBe(text);
  });
});

describe("the text", () => {
  it("it reads an HTML-only mail as a person sees it, without links, pictures and script", async () => {
    const html =
      '<style>p{color:red}</style><script>alert(1)</script><p>Guten Tag,</p><p>mein <b>Hund</b> &uuml;ber <a href="http://x.example">hier</a><img src="http://t.example/p.gif" alt="weg"></p>';
    const { text } = await read(plain("text/html; charset=utf-8", "7bit", html));
    expect(text).toBe("Guten Tag,\n\nmein Hund über hier");
  });
  it("it prefers the plain words of a mail that has both", async () => {
    const mail = raw(
      FROM,
      "Content-Type: multipart/alternative; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "schlicht",
      "--b",
      "Content-Type: text/html",
      "",
      "<p>bunt</p>",
      "--b--",
    );
    expect((await read(mail)).text).toBe("schlicht");
  });
  it("it ends lines with \\n and holds no NUL", async () => {
    const { text } = await read(raw(FROM, "", "eins", "zwei\rdrei\x00vier", ""));
    expect(text).toBe("eins\nzwei\ndreivier");
  });
  it("it cuts a text without end", async () => {
    const { text } = await read(raw(FROM, "", "a".repeat(3_000_000)));
    expect(text.length).toBe(2_000_000);
  });
});

describe("files", () => {
  const mixed = raw(
    FROM,
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "",
    "siehe Anlage",
    "--b",
    'Content-Type: application/pdf; name="x.pdf"',
    "Content-Disposition: attachment; filename*=utf-8''Geb%C3%BChren.pdf",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("%PDF-1.7").toString("base64"),
    "--b",
    'Content-Disposition: attachment; filename="../../etc/passwd"',
    "",
    "root",
    "--b",
    "Content-Type: image/png",
    "Content-Disposition: attachment",
    "",
    "png",
    "--b--",
  );
  it("it keeps their bytes, names them for people, and never as a path (S11)", async () => {
    const { attachments, text } = await read(mixed);
    expect(text).toBe("siehe Anlage");
    expect(attachments.map((a) => a.name)).toEqual(["Gebühren.pdf", ".._.._etc_passwd", "anlage-3"]);
    expect(Buffer.from(attachments[0]?.bytes ?? []).toString()).toBe("%PDF-1.7");
    expect(attachments[0]?.mediaType).toBe("application/pdf");
  });
  it("it reads a mail within a mail", async () => {
    const nested = raw(
      FROM,
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "",
      "Weiterleitung",
      "--b",
      "Content-Type: message/rfc822",
      "",
      "From: jo@x.example",
      "Subject: innen",
      "",
      "Der Baum ist gefallen.",
      "--b--",
    );
    const { text, attachments } = await read(nested);
    expect(text + attachments.map((a) => Buffer.from(a.bytes).toString()).join()).toContain(
      "Der Baum ist gefallen.",
    );
  });
  it("it survives sixty levels and refuses to drown in more", async () => {
    const levels = (n: number) =>
      raw(
        FROM,
        ...Array.from({ length: n }, (_, i) => [
          `Content-Type: multipart/mixed; boundary=b${i}`,
          "",
          `--b${i}`,
        ]).flat(),
        "",
        "tief",
      );
    expect((await parseMail(levels(20))).ok).toBe(true);
    const deep = await parseMail(levels(500));
    expect(deep.ok ? "read" : deep.fault).toMatch(/read|unreadable/);
  });
  it("it puts a mail of more than a thousand files aside", async () => {
    const parts = Array.from({ length: 1001 }, () => [
      "--b",
      "Content-Disposition: attachment",
      "",
      "x",
    ]).flat();
    const result = await parseMail(
      raw(FROM, "Content-Type: multipart/mixed; boundary=b", "", ...parts, "--b--"),
    );
    expect(result).toEqual({ ok: false, fault: "too_many_parts" });
  });
});

describe("headers", () => {
  it("it reads sender, recipients, ids and date", async () => {
    const mail = await read(
      raw(
        "From: =?utf-8?Q?J=C3=BCrgen?= <J@X.Example>",
        "To: A <a@stadt.example>, Amt: b@stadt.example;",
        "Cc: c@stadt.example",
        "Delivered-To: <buero+2026-000001.abc@stadt.example>",
        "Message-ID: <1@x>",
        "In-Reply-To: <0@x>",
        "References: <z@x> <0@x>",
        "Date: Thu, 1 Oct 2026 10:00:00 +0200",
        "",
        "x",
      ),
    );
    expect(mail.from).toEqual({ name: "Jürgen", address: "j@x.example" });
    expect(mail.recipients.map((r) => r.address)).toEqual([
      "a@stadt.example",
      "b@stadt.example",
      "c@stadt.example",
      "buero+2026-000001.abc@stadt.example",
    ]);
    expect([mail.messageId, mail.inReplyTo, mail.references]).toEqual(["<1@x>", "<0@x>", ["<z@x>", "<0@x>"]]);
    expect(mail.date?.toISOString()).toBe("2026-10-01T08:00:00.000Z");
  });
  it("it does without Message-ID, subject and a date that is one", async () => {
    const mail = await read(raw(FROM, "Date: bald", "", "x"));
    expect([mail.messageId, mail.inReplyTo, mail.references, mail.subject, mail.date]).toEqual([
      null,
      null,
      [],
      null,
      null,
    ]);
  });
  it.each([
    ["Auto-Submitted: auto-replied", "absence"],
    ["Auto-Submitted: auto-generated (vacation)", "automatic"],
    ["Auto-Submitted: no", "request"],
    ["Precedence: bulk", "automatic"],
    ["Precedence: first-class", "request"],
    ["X-Autoreply: yes", "absence"],
    ["X-Auto-Response-Suppress: All", "automatic"],
    ["X-Loop: buero@stadt.example", "automatic"],
    ["List-Id: <rundbrief.verein.example>", "list"],
    ["X-Spam-Flag: YES", "spam"],
    ["Subject: Automatische Antwort: Ihre Anfrage", "absence"],
    ["Subject: Abwesenheitsnotiz", "absence"],
    ["Subject: Antrag auf Abwesenheit vom Unterricht", "request"],
    ["Return-Path: <>", "automatic"],
    ["Return-Path: <eva@ast.example>", "request"],
    ["X-Nothing: at all", "request"],
  ])("it says of %s that it is %s (S17)", async (header, kind) => {
    expect((await read(raw(FROM, header, "", "x"))).nature.kind).toBe(kind);
  });
});

describe("what is no mail", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \r\n\r\n \r\n"],
    ["control characters", "\u0000\u0001"],
    ["headers that say nothing", "X-Spam: no\r\n\r\n"],
  ])("it puts %s aside as empty", async (_name, text) => {
    expect(await parseMail(raw(text))).toEqual({ ok: false, fault: "empty" });
  });
  it("it never throws, whatever the bytes are (R6)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(typeof (await parseMail(bytes)).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
  it("it never throws on mails with a header or a part broken at random (R6)", async () => {
    const whole = raw(
      FROM,
      "Subject: =?utf-8?B?QsO8cm8=?=",
      "Date: Thu, 1 Oct 2026 10:00:00 +0200",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "<p>Gr=C3=BC=C3=9Fe</p>",
      "--b",
      "Content-Type: message/rfc822",
      "",
      "From: x",
      "",
      "y",
      "--b--",
    );
    const at = fc.nat(whole.length);
    await fc.assert(
      fc.asyncProperty(at, at, fc.uint8Array({ maxLength: 20 }), async (start, end, junk) => {
        const bytes = new Uint8Array([...whole.slice(0, start), ...junk, ...whole.slice(end)]);
        const result = await parseMail(bytes);
        if (result.ok) {
          expect(result.mail.text.isWellFormed()).toBe(true);
          expect(result.mail.text).not.toContain("\u0000");
        }
      }),
      { numRuns: 500 },
    );
  });
});
