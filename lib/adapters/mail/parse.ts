import "server-only";
import { convert } from "html-to-text";
import PostalMime, { type Address, type Email } from "postal-mime";
import { storable } from "@/lib/message/rules";
import type { MailAddress, MailAttachment, ParsedMail, ParseResult } from "@/lib/message/schema";

/** More parts than any real mail has; beyond it the parser would only burn time. */
const MAX_PARTS = 1000;
const MAX_TEXT = 2_000_000;

/** Reads a raw RFC 5322 message. Never throws: what cannot be read is a fault that a person looks at. */
export async function parseMail(bytes: Uint8Array): Promise<ParseResult> {
  try {
    const email = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer", maxNestingDepth: 60 });
    if (email.attachments.length > MAX_PARTS) return { ok: false, fault: "too_many_parts" };
    const mail = readEmail(email);
    return isEmpty(mail) ? { ok: false, fault: "empty" } : { ok: true, mail };
  } catch {
    return { ok: false, fault: "unreadable" };
  }
}

function readEmail(email: Email): ParsedMail {
  return {
    from: mailAddress(email.from ?? email.sender) ?? { name: "", address: "" },
    recipients: recipientsOf(email),
    subject: email.subject ? storable(email.subject).trim() : null,
    text: textOf(email),
    messageId: email.messageId?.trim() || null,
    inReplyTo: email.inReplyTo?.trim() || null,
    references: (email.references ?? "").split(/\s+/).filter((ref) => ref.startsWith("<")),
    date: dateOf(email.date),
    attachments: email.attachments.map(attachmentOf),
    automatic: isAutomatic(email),
  };
}

/** A mail without sender, words and files says nothing to anybody. */
function isEmpty(mail: ParsedMail): boolean {
  return (
    mail.from.address === "" && !mail.subject && mail.text.trim() === "" && mail.attachments.length === 0
  );
}

function mailAddress(address: Address | undefined): MailAddress | null {
  if (!address) return null;
  const name = storable(address.name ?? "").trim();
  return {
    name,
    address: storable(address.address ?? "")
      .trim()
      .toLowerCase(),
  };
}

function recipientsOf(email: Email): MailAddress[] {
  const named = [...(email.to ?? []), ...(email.cc ?? [])].flatMap((a) => (a.group ? a.group : [a]));
  const delivered = email.headers
    .filter((h) => ["delivered-to", "x-original-to", "envelope-to"].includes(h.key))
    .map((h) => ({ name: "", address: h.value.replace(/[<>]/g, "").trim().toLowerCase() }));
  return [...named.flatMap((a) => mailAddress(a) ?? []), ...delivered];
}

/** The plain text part; an HTML-only mail is read as a person would see it. */
function textOf(email: Email): string {
  const text = email.text?.trim() ? email.text : htmlText(email.html ?? "");
  return storable(text.replaceAll("\r\n", "\n").replaceAll("\r", "\n")).slice(0, MAX_TEXT).trimEnd();
}

function htmlText(html: string): string {
  return convert(html.slice(0, MAX_TEXT), {
    wordwrap: false,
    limits: { maxInputLength: MAX_TEXT, maxDepth: 200, ellipsis: "…" },
    selectors: [
      { selector: "img", format: "skip" },
      { selector: "a", options: { ignoreHref: true } },
    ],
  });
}

function dateOf(date: string | undefined): Date | null {
  const parsed = new Date(date ?? "");
  return Number.isNaN(parsed.getTime()) ? null : parsed;
}

function attachmentOf(file: Email["attachments"][number], index: number): MailAttachment {
  const content = file.content;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const name = storable(file.filename ?? "")
    .replaceAll(/[/\\]/g, "_")
    .trim();
  return {
    name: name || `anlage-${index + 1}`,
    mediaType: file.mimeType || "application/octet-stream",
    bytes,
  };
}

/** RFC 3834, and what older systems write instead. */
function isAutomatic(email: Email): boolean {
  const header = (key: string) =>
    email.headers
      .find((h) => h.key === key)
      ?.value.trim()
      .toLowerCase() ?? "";
  const submitted = header("auto-submitted");
  return (
    (submitted !== "" && submitted !== "no") ||
    ["bulk", "list", "junk", "auto_reply"].includes(header("precedence")) ||
    header("x-autoreply") !== "" ||
    header("x-auto-response-suppress") === "all" ||
    header("return-path") === "<>"
  );
}
