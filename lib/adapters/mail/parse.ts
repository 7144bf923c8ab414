import "server-only";
import { plainCase, storable } from "@/lib/message/rules";
import type { MailAddress, MailTrace, ParsedMail, ParseResult } from "@/lib/message/schema";
import { readFiles } from "./files";
import { type Mailbox, readAddresses } from "./mime/addresses";
import { bodyOf, partText } from "./mime/body";
import { headerValue, headerValues } from "./mime/header";
import { type Part, readTree, TooManyParts } from "./mime/tree";
import { takeUuFiles } from "./mime/uuencode";
import { decodeHeader } from "./mime/words";
import { natureOf } from "./nature";

const MAX_TEXT = 2_000_000;

/** Reads a raw RFC 5322 message. Never throws: what cannot be read is a fault that a person looks at. */
export function parseMail(bytes: Uint8Array): ParseResult {
  try {
    const mail = readMail(readTree(bytes));
    return isEmpty(mail) ? { ok: false, fault: "empty" } : { ok: true, mail };
  } catch (error) {
    return { ok: false, fault: error instanceof TooManyParts ? "too_many_parts" : "unreadable" };
  }
}

function readMail(root: Part): ParsedMail {
  const charset = root.type.params.get("charset") ?? "";
  const header = (key: string) => headerValue(root.headers, key);
  const subject = storable(decodeHeader(header("subject"), charset)).trim();
  const body = bodyOf(root);
  const uu = takeUuFiles(textOf(body.text));
  const files = readFiles(body.files, uu.files);
  const text = tidy(uu.text) || tidy(files.text);
  const html = body.html.some((part) => part.type.value === "text/html") ? textOf(body.html) : null;
  const read = {
    from: senderOf(root, charset),
    senders: sendersOf(root),
    traces: tracesOf(root),
    wantsSilence:
      /\b(?:all|autoreply|oof)\b/i.test(header("x-auto-response-suppress")) ||
      header("precedence") !== "" ||
      /^<\s*>$/.test(header("return-path")),
    recipients: recipientsOf(root, charset),
    subject: subject === "" ? null : subject,
    text,
    htmlText: html === null ? null : tidy(html),
    messageId: idsIn(header("message-id"))[0] ?? null,
    inReplyTo: idsIn(header("in-reply-to"))[0] ?? null,
    references: idsIn(header("references")),
    date: dateOf(header("date")),
    attachments: files.attachments,
  };
  return { ...read, nature: natureOf(root, read) };
}

/** A mail without sender, words and files says nothing to anybody; control characters are no words. */
function isEmpty(mail: ParsedMail): boolean {
  const says = mail.from.address !== "" || mail.subject !== null || mail.attachments.length > 0;
  return !says && !/[\p{L}\p{N}]/u.test(mail.text);
}

/** Who wrote. Where From names no address, the other fields that name the writer are asked in turn. */
function senderOf(root: Part, charset: string): MailAddress {
  const named = headerValues(root.headers, "from").flatMap((value) => readAddresses(value, charset));
  const addressed = named.find((box) => box.address !== "");
  if (addressed) return mailAddress(addressed);
  const others = ["reply-to", "sender", "return-path"].flatMap((key) =>
    readAddresses(headerValue(root.headers, key), charset),
  );
  const other = others.find((box) => box.address !== "");
  return mailAddress({ name: named[0]?.name || other?.name || "", address: other?.address ?? "" });
}

function mailAddress(box: Mailbox): MailAddress {
  return { name: storable(box.name).trim(), address: plainCase(storable(box.address).trim()) };
}

/** Everybody whom From names, in all its fields. */
function sendersOf(root: Part): string[] {
  const named = headerValues(root.headers, "from").flatMap((value) => readAddresses(value));
  return [...new Set(named.map((box) => mailAddress(box).address).filter((address) => address !== ""))];
}

/** More than so many servers no mail passes. */
const MOST_TRACES = 60;

function tracesOf(root: Part): MailTrace[] {
  const traces = root.headers.flatMap(({ key, value }): MailTrace[] => {
    if (key !== "received" && key !== "authentication-results") return [];
    return [{ key, value: value.slice(0, 4000) }];
  });
  return traces.slice(0, MOST_TRACES);
}

function recipientsOf(root: Part, charset: string): MailAddress[] {
  const of = (...keys: string[]) => keys.flatMap((key) => headerValues(root.headers, key));
  const named = of("to", "cc").flatMap((value) => readAddresses(value, charset));
  const delivered = of("delivered-to", "x-original-to", "envelope-to").flatMap((value) =>
    readAddresses(value),
  );
  return [...named, ...delivered.map((box) => ({ ...box, name: "" }))].map(mailAddress);
}

/** Message-IDs in angle brackets; what else stands there is no reference. */
function idsIn(value: string): string[] {
  return value.match(/<[^<>\s]{1,500}>/g)?.slice(0, 200) ?? [];
}

function textOf(parts: readonly Part[]): string {
  return parts
    .map(partText)
    .filter((text) => text.trim() !== "")
    .join("\n");
}

/** What the database can hold, lines ending in \n, no more than anybody reads. */
function tidy(text: string): string {
  return storable(text.replace(/\r\n?/g, "\n")).slice(0, MAX_TEXT).trimEnd();
}

function dateOf(date: string): Date | null {
  const parsed = new Date(date);
  return date === "" || Number.isNaN(parsed.getTime()) ? null : parsed;
}
