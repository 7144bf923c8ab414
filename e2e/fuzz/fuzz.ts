import { existsSync, readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { filesBelow } from "@/cli/corpus/tally";
import { inspectFile } from "@/lib/adapters/files/inspect";
import { parseMail } from "@/lib/adapters/mail/parse";
import { mutant } from "./mutate";

/** What became of the mutants. Each is either read or has a fault under which a person finds it: `dropped` is neither. */
export type Fuzzed = {
  mutants: number;
  read: number;
  quarantined: number;
  /** Of these, how many the reader gave up on because something in it threw. */
  unreadable: number;
  dropped: number;
  crashed: number[];
  slow: number[];
  slowestMs: number;
  grownMb: number;
};

/** More than this for one mail is an attack that worked. */
const SLOW_MS = 2000;
/** Seeds larger than this would only make the run long. */
const LARGEST_SEED = 300_000;
const CORPORA = ["mail_zammad", "mail_stalwart", "mail_mime4j", "mail_ruby_mail", "mail_bounces"].map(
  (name) => `../shared/data/${name}`,
);

/** Reads `count` mutants, the first of them made by `seed`. */
export function runFuzz(
  count: number,
  seed: number,
  progress: (done: number) => void = () => undefined,
): Fuzzed {
  const seeds = seedMails();
  const result: Fuzzed = {
    mutants: count,
    read: 0,
    quarantined: 0,
    unreadable: 0,
    dropped: 0,
    crashed: [],
    slow: [],
    slowestMs: 0,
    grownMb: 0,
  };
  let before = 0;
  for (let n = 0; n < count; n++) {
    // The first mails load code and fill caches; growth is measured from there.
    if (n === Math.min(500, Math.floor(count / 10))) before = memory();
    judge(mutant(seeds, seed + n), seed + n, result);
    if (n % 1000 === 999) progress(n + 1);
  }
  result.grownMb = Math.max(0, Math.round((memory() - before) / 1024 / 1024));
  return result;
}

function judge(bytes: Buffer, seed: number, result: Fuzzed): void {
  // The processor's time: what else runs on the machine is not the reader's fault.
  const before = process.cpuUsage();
  try {
    const parsed = parseMail(bytes);
    if (parsed.ok) for (const file of parsed.mail.attachments) inspectFile(file.name, file.bytes);
    if (parsed.ok) result.read += 1;
    else if (parsed.fault) result.quarantined += 1;
    else result.dropped += 1;
    if (!parsed.ok && parsed.fault === "unreadable") result.unreadable += 1;
    if (parsed.ok && !parsed.mail.text.isWellFormed()) result.crashed.push(seed);
  } catch {
    result.crashed.push(seed);
  }
  const ms = process.cpuUsage(before).user / 1000;
  if (ms > SLOW_MS) result.slow.push(seed);
  result.slowestMs = Math.max(result.slowestMs, Math.round(ms));
}

/** What the process holds after a collection, where one can be asked for. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

/** Our own example mails, and those of other systems where they lie beside the checkout. */
export function seedMails(): Buffer[] {
  const found = CORPORA.filter((folder) => existsSync(folder))
    .flatMap(filesBelow)
    .filter(
      (path) => [".eml", ".box", ".msg"].includes(extname(path)) && statSync(path).size <= LARGEST_SEED,
    );
  return [...OWN.map((mail) => Buffer.from(mail)), ...found.map((path) => readFileSync(path))];
}

const OWN: readonly string[] = [
  [
    "From: =?utf-8?Q?J=C3=BCrgen?= <j@ast.example>",
    "To: amt@stadt.example",
    "Subject: =?utf-8?B?QsO8cm8=?=",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: multipart/alternative; boundary=c",
    "",
    "--c",
    "Content-Type: text/plain; charset=utf-8; format=flowed",
    "",
    "Guten Tag, ",
    "ich ziehe um.",
    "--c",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<p>Gr=C3=BC=C3=9Fe</p><blockquote type=3Dcite>alt</blockquote>",
    "--c--",
    "--b",
    "Content-Type: message/rfc822",
    "",
    "From: x@y.example",
    "Subject: innen",
    "",
    "weitergeleitet",
    "--b",
    'Content-Disposition: attachment; filename="a.pdf"',
    "Content-Transfer-Encoding: base64",
    "",
    "JVBERi0xLjc=",
    "--b--",
  ].join("\n"),
  "From: a@b.example\nSubject: uu\n\nvorher\nbegin 644 a.txt\n#0V%T\n`\nend\nnachher\n",
];
