import "server-only";
import type { DeliveryFailure, MailNature } from "@/lib/message/schema";
import { readAddresses } from "./mime/addresses";
import { partText } from "./mime/body";
import { headerValue, headerValues } from "./mime/header";
import { isMessage, type Part } from "./mime/tree";
import type { ReadSoFar } from "./nature";

/** How much of a mail is looked at: the reason of a bounce stands at its beginning. */
const WINDOW = 6000;
/** Signs of a bounce without the standard form count together; one alone is never enough. */
const ENOUGH = 4;

const DAEMON =
  /^(mailer[-_]?daemon|post[-_]?master|mail[-_.]?(?:er|system|administrator)|mdaemon|mail-?delivery[\w-]*|bounces?|majordomo|[\w.-]*-?daemon)(@|$)/i;
const DAEMON_NAME =
  /mail delivery (?:sub)?system|mail(?:er)?[- ]?daemon|mail administrator|system administrator|postmaster|mail router|delivery subsystem/i;
const SUBJECT =
  /undeliver(?:ed|able)|not deliverable|non[- ]?delivery|delivery (?:status|failure|has failed|report|notification|error|problem)|(?:mail|message|e-?mail) (?:delivery )?(?:failed|failure|could not be delivered|system error|delivery)|failed delivery|failure notice|returned (?:mail|e-?mail|to sender)|returning (?:message )?to sender|mail status report|could not (?:send|deliver)|delayed (?:mail|\d)|message delayed|delivery failure|unzustellbar|nicht zustellbar|zustellung (?:fehlgeschlagen|verzögert)|fehler bei der zustellung|nicht zugestellt|non recapitabile|échec de (?:la )?remise|non remis|undelivered|не доставлено|error sending your mail/i;
const REASON =
  /could ?n[o']t be (?:delivered|reached|sent)|can ?not be delivered|was ?n[o']t (?:able to deliver|delivered)|not been delivered|unable to (?:deliver|send)|could not send message|did not reach|delivery (?:has )?(?:failed|to the following)|undeliverable|unzustellbar|(?:nicht|konnte) .{0,60}zugestellt|user unknown|unknown user|no such (?:user|mailbox|recipient)|mailbox (?:unavailable|full|not found|is full)|host unknown|unknown host|over (?:the )?quota|quota exceeded|recipient (?:name is )?not (?:recogni[sz]ed|found)|recipient(?:s)? (?:address )?rejected|does ?n[o']t (?:exist|have (?:a|an) \S{1,40} account)|permanent (?:fatal )?error|transcript of (?:the )?session|following address(?:es)? (?:failed|had)|failed (?:permanently|recipient)|still being retried|not listed in|message was not accepted|blocked|rejected|\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}|\b55\d[ -]/i;
const RETURNED =
  /^[> \t]{0,40}-{0,80}[ \t]{0,10}(?:original message|below this line is a copy|the following text was generated|returned message|this is a copy of the message|header of the original|unsent message|message (?:header|text) follows|.{0,20}included message).*$|^(?:received|return-path|message-id):/im;

/** Reads a bounce, of the standard form (RFC 3464) or of one of the many others; null for everything else. */
export function bounceOf(root: Part, read: ReadSoFar): MailNature | null {
  const parts = ownParts(root);
  const status = parts.filter((part) => /^message\/(?:global-)?delivery-status$/.test(part.type.value));
  const fields = status.map((part) => part.raw).join("\n\n");
  if (/^(?:action|status|final-recipient|original-recipient)[ \t]*:/im.test(fields))
    return standard(root, parts, fields);
  if (points(root, parts, read) < ENOUGH) return null;
  const marks = marksOf(root, parts, read.text);
  return { kind: "bounce", failures: failuresInWords(root, read), marks };
}

/** All parts but those of a returned or forwarded message: what another mail says is not said by this one. */
function ownParts(part: Part): Part[] {
  return isMessage(part) ? [part] : [part, ...part.children.flatMap(ownParts)];
}

function standard(root: Part, parts: readonly Part[], fields: string): MailNature {
  const blocks = fields.split(/\r?\n[ \t]*\r?\n/).map((block) => block.replace(/\r?\n[ \t]+/g, " "));
  const read = blocks.flatMap((block) => {
    const field = (name: string) =>
      new RegExp(`^${name}[ \\t]*:[ \\t]*(.*?)[ \\t\\r]*$`, "im").exec(block)?.[1] ?? "";
    const recipient = (field("original-recipient") || field("final-recipient")).replace(/^[^;]*;/, "");
    const [action, status] = [
      field("action").toLowerCase(),
      /[245]\.\d{1,3}\.\d{1,3}/.exec(field("status"))?.[0],
    ];
    if (recipient === "" && action === "" && status === undefined) return [];
    return [
      { action, status: status ?? null, address: addressOf(recipient), words: field("diagnostic-code") },
    ];
  });
  const arrived = read.length > 0 && read.every((r) => /^(delivered|relayed|expanded)/.test(r.action));
  const failures = read
    .filter((r) => r.address !== "" && !/^(delivered|relayed|expanded)/.test(r.action))
    .map((r) => ({
      address: r.address,
      status: r.status,
      hard: !/^delayed/.test(r.action) && isHard(r.status, r.words),
    }));
  const marks = marksOf(root, parts, "");
  const late = read.length > 0 && read.every((r) => r.action.startsWith("delayed"));
  const delivery = arrived ? "delivered" : late ? "delayed" : "failed";
  return { kind: arrived ? "receipt" : "bounce", failures: arrived ? [] : failures, marks, delivery };
}

function points(root: Part, parts: readonly Part[], read: ReadSoFar): number {
  const [top, path] = [read.text.slice(0, WINDOW), headerValue(root.headers, "return-path")];
  const daemon =
    DAEMON.test(read.from.address) || DAEMON_NAME.test(read.from.name) || DAEMON.test(path.replace(/^</, ""));
  const nobody = /^<\s*>$/.test(path);
  const told =
    headerValue(root.headers, "x-failed-recipients") !== "" ||
    root.type.params.get("report-type") === "delivery-status";
  // A relay service that reports as data.
  if (/"notificationType"\s*:\s*"Bounce"/.test(top)) return ENOUGH;
  const subject = SUBJECT.test(read.subject ?? "");
  // A person may well forward a bounce or quote one: without a machine as its sender it is hers.
  if (!daemon && !nobody && !told) return 0;
  const returned =
    RETURNED.test(read.text) ||
    parts.some((part) => isMessage(part) || part.type.value === "text/rfc822-headers");
  return (
    (daemon ? 2 : 0) +
    (subject ? 2 : 0) +
    (told ? 3 : 0) +
    (nobody ? 1 : 0) +
    (REASON.test(top) ? 2 : 0) +
    (returned ? 1 : 0)
  );
}

const FULL =
  /quota|mailbox (?:is )?full|full mailbox|insufficient (?:system )?storage|over limit|postfach (?:ist )?voll/i;
const REFUSED =
  /spam|blocked|blacklist|block ?list|policy|reputation|dmarc|spf|too (?:large|big)|size (?:limit )?exceed|virus|greylist|rate limit|temporar|deferred|delayed|try again/i;
const DEAD =
  /user unknown|unknown user|no such|does ?n[o']t exist|not (?:found|exist|listed|recogni[sz]ed)|unknown (?:recipient|local|host|domain|mailbox)|host unknown|invalid (?:recipient|mailbox)|disabled|inactive|no mailbox|unbekannt/i;

/** Whether the address is dead (RFC 3463): bad address, disabled mailbox, no such domain; not full, late or refused. */
function isHard(status: string | null, words: string): boolean {
  if (status?.startsWith("4.")) return false;
  if (status !== null && /^5\.(1\.\d+|2\.1|4\.4)$/.test(status)) return !FULL.test(words);
  if (DEAD.test(words)) return true;
  if (FULL.test(words) || REFUSED.test(words)) return false;
  return status === null ? /\b55[013]\b/.test(words) : /^5\.(0\.\d+|5\.\d+)$/.test(status);
}

/** The addresses that the words name before the returned message begins, each with the reason beside it. */
function failuresInWords(root: Part, read: ReadSoFar): DeliveryFailure[] {
  const cut = RETURNED.exec(read.text)?.index ?? WINDOW;
  const words = read.text.slice(0, Math.min(cut, WINDOW));
  const told = headerValues(root.headers, "x-failed-recipients").flatMap((value) => readAddresses(value));
  const named = [...words.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g)].map(
    ([address]) => address,
  );
  const own = new Set([
    read.from.address,
    ...headerValues(root.headers, "to")
      .flatMap((v) => readAddresses(v))
      .map((b) => b.address.toLowerCase()),
  ]);
  const all = told.length > 0 ? told.map((box) => box.address) : named;
  const addresses = [...new Set(all.map((address) => address.toLowerCase()))].filter(
    (address) => !own.has(address),
  );
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0] ?? null;
  return addresses.slice(0, 20).map((address) => ({ address, status, hard: isHard(status, words) }));
}

/** Which mails of ours it is about: the Message-ID of what came back, and what the bounce refers to. */
function marksOf(root: Part, parts: readonly Part[], text: string): string[] {
  const returned = parts.flatMap((part) => {
    if (isMessage(part)) return part.children.map((inner) => headerValue(inner.headers, "message-id"));
    return part.type.value === "text/rfc822-headers" ? [partText(part)] : [];
  });
  const referred = ["in-reply-to", "references"].map((key) => headerValue(root.headers, key));
  const all = [...returned, ...referred, text.slice(0, 100_000)].join("\n");
  return [...new Set(all.match(/<[^<>\s@]{1,300}@[^<>\s]{1,255}>/g) ?? [])].slice(0, 50);
}

const addressOf = (recipient: string): string => readAddresses(recipient)[0]?.address.toLowerCase() ?? "";
