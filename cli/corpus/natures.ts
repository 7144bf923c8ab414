import { readFileSync } from "node:fs";
import { z } from "zod";
import { parseMail } from "@/lib/adapters/mail/parse";
import { mailOf, type Sample, tally } from "./tally";

/** Folders whose mails are bounces or reports about a mail; complaints and automatic answers lie among them by name. */
const POSITIVE = /(^|\/)(bounce_or_report|multipart_report_emails)\//;
const OTHER_NATURE = /\/(arf|rfc3834)-[^/]*$/;
/** Mails of other corpora that a mail system wrote are no false alarms: no person is behind them. They count apart. */
const MAIL_SYSTEM = /^from:[^\n]*(mailer-daemon|post_?master|mail administrator|mail delivery)/im;
const UNLABELLED = /(^|\/)odd\//;

/** Bounces among everything else, complaints and automatic answers apart. */
export function judgeNatures(samples: readonly Sample[]) {
  const positive = samples.filter((s) => POSITIVE.test(s.id));
  const bounces = positive.filter((s) => !OTHER_NATURE.test(s.id));
  const others = samples.filter((s) => !POSITIVE.test(s.id) && !UNLABELLED.test(s.id));
  const persons = others.filter((s) => !isFromMailSystem(s));
  const systems = others.filter(isFromMailSystem);
  const kind = (s: Sample) => mailOf(s)?.nature.kind ?? "unread";
  const alarms = persons.filter((s) => kind(s) === "bounce");
  return {
    recall: tally(bounces, (s) => ["bounce", "receipt"].includes(kind(s))),
    complaintsAndAutomatic: tally(
      positive.filter((s) => OTHER_NATURE.test(s.id)),
      (s) => kind(s) !== "request",
    ),
    falseAlarms: {
      count: alarms.length,
      of: persons.length,
      share: persons.length === 0 ? null : alarms.length / persons.length,
      which: alarms.map((s) => s.id),
    },
    fromMailSystems: tally(systems, (s) => kind(s) !== "request"),
  };
}

const isFromMailSystem = (s: Sample): boolean =>
  MAIL_SYSTEM.test(s.bytes.toString("latin1").split(/\r?\n\r?\n/, 1)[0] ?? "");

const rowSchema = z.looseObject({ text: z.string(), label: z.string() });

/** Texts labelled as out-of-office or not, read as mails without a telling header: the subject is their first line. */
export function judgeAbsences(files: readonly string[]) {
  const rows = files.flatMap(rowsOf);
  const away = rows.filter((row) => row.label === "out_of_office");
  const human = rows.filter((row) => !/^(out_of_office|autoresponder|newsletter|spam)/.test(row.label));
  return {
    outOfOffice: tally(away, (row) => natureOf(row.text) === "absence"),
    takenForOne: human.filter((row) => natureOf(row.text) === "absence").length,
    ofOthers: human.length,
  };
}

function rowsOf(file: string): { id: string; text: string; label: string }[] {
  const lines = file.endsWith(".jsonl") ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  return lines.flatMap((line, at) => {
    const row = rowSchema.safeParse(JSON.parse(line)).data;
    return row && /auto_?reply/.test(file) ? [{ id: `${at + 1}`, text: row.text, label: row.label }] : [];
  });
}

/** "Automatische Antwort: …" is how these rows write the subject. */
function natureOf(row: string): string {
  const [, subject = "", text = row] = /^([\p{L} ]{3,30}): (.*)$/su.exec(row) ?? [];
  const head = `From: a@b.example\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n`;
  const result = parseMail(Buffer.from(`${head}${text}`));
  return result.ok ? result.mail.nature.kind : "unread";
}
