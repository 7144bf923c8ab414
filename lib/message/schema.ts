/** From the citizen, or to her. */
export const DIRECTIONS = ["in", "out"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a message found its case. `thread_unverified` joined nothing: it opened a case of its own to be checked. */
export const THREADINGS = ["new", "reply", "thread_unverified"] as const;
export type Threading = (typeof THREADINGS)[number];

/** A person or box in a mail header; `address` in lower case, empty where none could be read. */
export type MailAddress = { name: string; address: string };

/** A file that came with a mail, already decoded. */
export type MailAttachment = { name: string; mediaType: string; bytes: Uint8Array };

/** A raw mail, read. Text is plain, without NUL, lines end in \n. */
export type ParsedMail = {
  from: MailAddress;
  /** Everybody it was addressed to or delivered to: To, Cc, Delivered-To, X-Original-To, Envelope-To. */
  recipients: MailAddress[];
  subject: string | null;
  text: string;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** The Date header as an instant, null where it is absent or no date. */
  date: Date | null;
  attachments: MailAttachment[];
  /** RFC 3834 and its elder signs: a machine wrote it, no person waits for an answer. */
  automatic: boolean;
};

/** Why a delivery could not be read; a code of i18n `faults`. */
export const PARSE_FAULTS = ["empty", "too_large", "too_many_parts", "unreadable", "timeout"] as const;
export type ParseFault = (typeof PARSE_FAULTS)[number];
export type ParseResult = { ok: true; mail: ParsedMail } | { ok: false; fault: ParseFault };
