import { generator } from "@/lib/intake/model/random";

type Chance = (below: number) => number;
type Mutation = (lines: string[], chance: Chance) => string[];

const CHARSETS = [
  "utf-8",
  "utf-7",
  "utf-16",
  "iso-2022-jp",
  "gb18030",
  "koi8-r",
  "x-nie-gehoert",
  "",
  "\u00ff",
  "utf-8".repeat(500),
];
const ENCODINGS = [
  "base64",
  "quoted-printable",
  "x-uuencode",
  "7bit",
  "binary",
  "base64; x",
  "",
  "=?utf-8?B?YmFzZTY0?=",
];
const TYPES = [
  "multipart/mixed",
  "multipart/alternative",
  "multipart/report; report-type=delivery-status",
  "message/rfc822",
  "message/delivery-status",
  "application/ms-tnef; name=winmail.dat",
  "text/html",
  "text/plain; format=flowed; delsp=yes",
  "application/zip; name=a.zip",
];
const pick = <T>(from: readonly T[], chance: Chance): T | undefined => from[chance(from.length)];
const at = (lines: readonly string[], chance: Chance): number => chance(Math.max(1, lines.length));

/** What goes wrong with mails, by their structure: headers, boundaries, encodings, nesting, length. */
const MUTATIONS: readonly Mutation[] = [
  (lines, chance) => lines.toSpliced(at(lines, chance), 1 + chance(5)),
  (lines, chance) =>
    lines.toSpliced(at(lines, chance), 0, ...lines.slice(at(lines, chance)).slice(0, 1 + chance(20))),
  (lines, chance) => lines.slice(0, at(lines, chance)),
  (lines, chance) => lines.slice(at(lines, chance)),
  (lines, chance) => lines.with(at(lines, chance), ""),
  (lines, chance) => lines.with(at(lines, chance), (pick(lines, chance) ?? "").repeat(1 + chance(300))),
  (lines, chance) =>
    lines.map((line) =>
      /charset=/i.test(line) ? line.replace(/charset=[^;]*/i, `charset=${pick(CHARSETS, chance)}`) : line,
    ),
  (lines, chance) =>
    lines.map((line) =>
      /^content-transfer-encoding/i.test(line)
        ? `Content-Transfer-Encoding: ${pick(ENCODINGS, chance)}`
        : line,
    ),
  (lines, chance) =>
    lines.map((line) =>
      /^content-type/i.test(line) && chance(2) === 0
        ? `Content-Type: ${pick(TYPES, chance)}; boundary=b`
        : line,
    ),
  (lines, chance) =>
    lines.map((line) =>
      line.startsWith("--") && chance(3) === 0 ? `${line}${pick(["--", " ", "x", ""], chance)}` : line,
    ),
  (lines, chance) => [
    "From: a@b.example",
    "Content-Type: message/rfc822",
    "",
    ...lines.slice(0, 500 + chance(50)),
  ],
  (lines, chance) => [
    ...Array.from({ length: 1 + chance(300) }, (_, n) => `X-Viel-${n}: ${"y".repeat(chance(200))}`),
    ...lines,
  ],
  (lines, chance) => [
    ...Array.from({ length: 1 + chance(70) }, (_, n) => [
      `Content-Type: multipart/mixed; boundary=t${n}`,
      "",
      `--t${n}`,
    ]).flat(),
    ...lines,
  ],
  (lines, chance) =>
    lines.with(
      at(lines, chance),
      `=?${pick(CHARSETS, chance)}?${pick(["B", "Q", "X"], chance)}?${pick(lines, chance)}?=`,
    ),
  (lines, chance) =>
    lines.with(
      at(lines, chance),
      String.fromCharCode(...Array.from({ length: 1 + chance(80) }, () => chance(256))),
    ),
  (lines, chance) =>
    lines.with(
      at(lines, chance),
      pick(
        ["<div>", "<table><tr><td>", "<blockquote type=cite>", "((((", '"\\', "<<<<", ",;:"],
        chance,
      )?.repeat(1 + chance(2000)) ?? "",
    ),
];

/** A mail made worse one to four times; the same seed makes the same mail. */
export function mutant(seeds: readonly Buffer[], seed: number): Buffer {
  const next = generator(seed);
  const chance: Chance = (below) => Math.floor(next() * below);
  let lines = (pick(seeds, chance) ?? Buffer.alloc(0)).toString("latin1").split("\n");
  for (let n = 1 + chance(4); n > 0; n--) {
    const mutate = pick(MUTATIONS, chance);
    if (mutate && lines.length > 0) lines = mutate(lines, chance);
    // A part of another mail, where two are woven together.
    if (chance(6) === 0)
      lines = [
        ...lines,
        ...(pick(seeds, chance) ?? Buffer.alloc(0)).toString("latin1").split("\n").slice(chance(30)),
      ];
  }
  return Buffer.from(lines.join("\n").slice(0, 3_000_000), "latin1");
}
