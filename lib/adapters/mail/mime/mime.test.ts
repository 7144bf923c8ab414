import { describe, expect, it } from "vitest";
import { parseMail } from "../parse";
import { readAddresses } from "./addresses";
import { decodeText } from "./charset";
import { unflowed } from "./flowed";
import { htmlText } from "./html";
import { readStructured } from "./parameters";
import { readTnef } from "./tnef";
import { takeUuFiles } from "./uuencode";
import { decodeHeader } from "./words";

describe("decodeText", () => {
  const bytes = (...codes: number[]) => Buffer.from(codes);
  it.each([
    ["cp850", bytes(0x81, 0x84, 0xe1), "üäß"],
    ["cp437", bytes(0x81, 0x84, 0xe1), "üäß"],
    ["macintosh", bytes(0x9f, 0x8a, 0xa7), "üäß"],
    ["utf-7", Buffer.from("+APwA5ADf-"), "üäß"],
    ["iso-8859-2", bytes(0xb3, 0xf3, 0xbf), "łóż"],
    ["koi8-r", bytes(0xf0, 0xd2, 0xc9), "При"],
    ["uft-8", Buffer.from("Grüße"), "Grüße"],
    ["", Buffer.from("Grüße"), "Grüße"],
    ["us-ascii", bytes(0x47, 0x72, 0xfc, 0xdf, 0x65), "Grüße"],
    ["nie-gehört", bytes(0x47, 0x72, 0xfc, 0xdf, 0x65), "Grüße"],
    ["utf-8", bytes(0x47, 0x72, 0xfc, 0xdf, 0x65), "Grüße"],
  ])("it reads %s", (label, raw, text) => {
    expect(decodeText(raw, label)).toBe(text);
  });
});

describe("decodeHeader", () => {
  it("it joins a letter that was cut in two", () => {
    expect(decodeHeader("=?utf-8?B?R3LDvA==?= =?utf-8?B?w58=?=")).toBe("Grüß");
    expect(decodeHeader("=?utf-8?Q?Gr=C3?=\r\n =?utf-8?Q?=BC=C3=9F?=".replace("\r\n", ""))).toBe("Grüß");
  });
  it("it keeps the words between", () => {
    expect(decodeHeader("AW: =?iso-8859-1?Q?B=FCro?= und mehr")).toBe("AW: Büro und mehr");
  });
  it("it reads bare bytes", () => {
    expect(decodeHeader(Buffer.from("Bür", "utf8").toString("latin1"))).toBe("Bür");
    expect(decodeHeader("B\u00fcr", "iso-8859-1")).toBe("Bür");
  });
});

describe("readAddresses", () => {
  it.each([
    ['"Ast, Eva" <eva@ast.example>', [{ name: "Ast, Eva", address: "eva@ast.example" }]],
    ["eva@ast.example (Eva Ast)", [{ name: "Eva Ast", address: "eva@ast.example" }]],
    [
      "Amt: a@x.example, B <b@x.example>;",
      [
        { name: "", address: "a@x.example" },
        { name: "B", address: "b@x.example" },
      ],
    ],
    ["=?utf-8?Q?Ast=2C_Eva?= <eva@ast.example>", [{ name: "Ast, Eva", address: "eva@ast.example" }]],
    ["undisclosed-recipients:;", []],
    ['"Eva <eva@ast.example>', [{ name: '"Eva', address: "eva@ast.example" }]],
    ["<@relay.example:eva@ast.example>", [{ name: "", address: "eva@ast.example" }]],
    ["Eva Ast", [{ name: "Eva Ast", address: "" }]],
  ])("it reads %s", (raw, boxes) => {
    expect(readAddresses(raw)).toEqual(boxes);
  });
});

describe("readStructured", () => {
  const name = (raw: string) => readStructured(raw).params.get("filename");
  it.each([
    ["attachment; filename*=utf-8''Geb%C3%BChren.pdf; filename=x.pdf", "Gebühren.pdf"],
    ["attachment; filename*0*=utf-8''Geb%C3; filename*1*=%BChren; filename*2=.pdf", "Gebühren.pdf"],
    ["attachment; filename=Mein Antrag.pdf", "Mein Antrag.pdf"],
    ['attachment; filename="a;b.pdf"; size=1', "a;b.pdf"],
    ["attachment;; filename=x.pdf", "x.pdf"],
  ])("it finds the name in %s", (raw, filename) => {
    expect(name(raw)).toBe(filename);
  });
});

describe("htmlText", () => {
  it.each([
    ["<p>Guten Tag,</p><p>ich ziehe um.</p>", "Guten Tag,\n\nich ziehe um."],
    ["<div>eins</div><div>zwei</div>", "eins\nzwei"],
    ["a<br>b<br/>c", "a\nb\nc"],
    ["<ul><li>eins</li><li>zwei</li></ul>", "- eins\n- zwei"],
    ["<table><tr><td>Name</td><td>Eva</td></tr><tr><td>Ort</td></tr></table>", "Name Eva\nOrt"],
    ["<blockquote type=cite>Was<br>fehlt?</blockquote>Hier", "> Was\n> fehlt?\n\nHier"],
    ["<pre>a\n  b</pre>", "a\n b"],
    ["sichtbar<span style='display:none'>versteckt</span><style>x</style><!-- y -->", "sichtbar"],
    ["<script>alert(1)</script><svg><text>x</text></svg>ok", "ok"],
    ["&Auml;mter &amp; B&uuml;ro&nbsp;1", "Ämter & Büro 1"],
    ["a &lt;b&gt; c", "a <b> c"],
    ["nicht <geschlossen", "nicht"],
  ])("it reads %s", (html, text) => {
    expect(htmlText(html)).toBe(text);
  });
  it("it is quick with a hundred thousand open tags", () => {
    const before = process.cpuUsage();
    htmlText("<div><table><tr><td>".repeat(25_000));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});

describe("unflowed", () => {
  it("it joins soft breaks and keeps quotes and the signature apart", () => {
    expect(unflowed("Ich habe \nIhren Brief.\n> Was \n> fehlt?\n-- \nEva", false)).toBe(
      "Ich habe Ihren Brief.\n> Was fehlt?\n-- \nEva",
    );
  });
});

describe("takeUuFiles", () => {
  it("it takes the file and leaves the words", () => {
    const { text, files } = takeUuFiles("vorher\nbegin 644 a.txt\n#0V%T\n`\nend\nnachher");
    expect(text).toBe("vorher\nnachher");
    expect(files.map((f) => [f.name, f.bytes.toString()])).toEqual([["a.txt", "Cat"]]);
  });
  it("it leaves a sentence that only begins so", () => {
    expect(takeUuFiles("begin 2026 wird es teurer").files).toEqual([]);
  });
});

describe("readTnef", () => {
  const attribute = (level: number, id: number, data: Buffer) => {
    const head = Buffer.alloc(9);
    head.writeUInt8(level, 0);
    head.writeUInt32LE(id, 1);
    head.writeUInt32LE(data.length, 5);
    return Buffer.concat([head, data, Buffer.alloc(2)]);
  };
  const head = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]);
  const tnef = Buffer.concat([
    head,
    attribute(1, 0x0002800c, Buffer.from("Guten Tag\0", "latin1")),
    attribute(2, 0x00069002, Buffer.alloc(14)),
    attribute(2, 0x00018010, Buffer.from("bild.png\0", "latin1")),
    attribute(2, 0x0006800f, Buffer.from("PNG")),
  ]);
  it("it unpacks winmail.dat", () => {
    expect(readTnef(tnef)).toEqual({
      text: "Guten Tag",
      files: [{ name: "bild.png", bytes: Buffer.from("PNG") }],
    });
  });
  it("it reads what is left of a broken one, and nothing of something else", () => {
    for (let length = 0; length < tnef.length; length++)
      expect(() => readTnef(tnef.subarray(0, length))).not.toThrow();
    expect(readTnef(Buffer.from("etwas anderes"))).toBeNull();
  });
  it("it gives the words and files of a mail that is nothing else", () => {
    const mail = [
      "From: eva@ast.example",
      'Content-Type: application/ms-tnef; name="winmail.dat"',
      "Content-Transfer-Encoding: base64",
      "",
      tnef.toString("base64"),
    ].join("\r\n");
    const result = parseMail(Buffer.from(mail));
    expect(result.ok && [result.mail.text, result.mail.attachments.map((a) => a.name)]).toEqual([
      "Guten Tag",
      ["bild.png"],
    ]);
  });
});

describe("damaged structure", () => {
  const text = (...lines: string[]) => {
    const result = parseMail(Buffer.from(lines.join("\n")));
    return result.ok ? result.mail.text : result.fault;
  };
  it.each([
    [
      "no boundary named",
      ["From: a@b.example", "Content-Type: multipart/mixed", "", "--x", "", "hallo", "--x--"],
    ],
    [
      "no closing line",
      ["From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", "--x", "", "hallo"],
    ],
    [
      "a multipart without parts",
      ["From: a@b.example", "Content-Type: multipart/mixed; boundary=x", "", "hallo"],
    ],
    ["a mark of a mail folder", ["From eva Mon Jan 1", "From: a@b.example", "", "hallo"]],
    ["a broken line in the header", ["From: a@b.example", "kaputt", "Subject: x", "", "hallo"]],
    ["no type", ["From: a@b.example", "Content-Type: text", "", "hallo"]],
  ])("it reads a mail with %s", (_name, lines) => {
    expect(text(...lines)).toBe("hallo");
  });
  it("it reads old Macintosh line ends", () => {
    expect(text("From: a@b.example\rSubject: x\r\rhallo")).toBe("hallo");
  });
});
