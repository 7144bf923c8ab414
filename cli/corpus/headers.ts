import { existsSync } from "node:fs";
import addressparser from "nodemailer/lib/addressparser/index.js";
import { decodeHeader } from "@/lib/adapters/mail/mime/words";
import { mailOf, type Sample, tally } from "./tally";

/** Mails without an expected parse: nothing crashes, and subject and sender are what their header lines say. */
export function judgeHeaders(samples: readonly Sample[]) {
  const subjects = samples.filter((sample) => line(sample, "subject") !== null);
  const senders = samples.filter((sample) => senderIn(sample) !== "");
  return {
    mails: samples.length,
    crashes: samples.filter((sample) => sample.result === null).map((sample) => sample.id),
    slowestMs: Math.round(Math.max(0, ...samples.map((sample) => sample.ms))),
    unread: samples.filter((sample) => sample.result?.ok === false).map((sample) => sample.id),
    subject: tally(
      subjects,
      (s) => (mailOf(s)?.subject ?? "") === decodeHeader(line(s, "subject") ?? "").trim(),
    ),
    sender: tally(senders, (s) => mailOf(s)?.from.address === senderIn(s)),
  };
}

/** MIME torture tests lie beside the event stream of another parser. */
export const isMime4j = (sample: Sample): boolean =>
  sample.path.endsWith(".msg") && existsSync(sample.path.replace(/\.msg$/, ".xml"));

/** The raw header line as it stands in the file, unfolded: found without the parser that is judged. */
function line(sample: Sample, name: string): string | null {
  const text = sample.bytes.toString("latin1").replace(/\r\n?/g, "\n").trimStart();
  const header = text.slice(0, text.search(/\n[ \t]*\n|$(?![\s\S])/)).replace(/\n[ \t]+/g, " ");
  return new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, "im").exec(header)?.[1] ?? null;
}

/** The sender by another reader of addresses; empty where that finds none. */
function senderIn(sample: Sample): string {
  const value = line(sample, "from");
  const found = value === null ? [] : addressparser(value, { flatten: true });
  return found.find((entry) => entry.address?.includes("@"))?.address?.toLowerCase() ?? "";
}
