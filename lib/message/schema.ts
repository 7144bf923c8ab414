/** From the citizen, or to her. */
export const DIRECTIONS = ["in", "out"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * How a message found its case. `thread_unverified` joined nothing: it opened a case of its own to be checked. A
 * `notice` is written by a mail system about a mail of ours and is filed where that mail is.
 */
export const THREADINGS = ["new", "reply", "thread_unverified", "notice"] as const;
export type Threading = (typeof THREADINGS)[number];

/**
 * Why a message did not join the case it names. `foreign_sender`: our mark is right, the sender is another.
 * `false_mark`: it looks like ours and was not made by us. `number_only`: the subject names the case, nothing proves it.
 * `several_senders`: it names more than one writer, or none. `sender_refuted`: our own mail server found the sender forged.
 */
export const DOUBTS = [
  "foreign_sender",
  "false_mark",
  "number_only",
  "several_senders",
  "sender_refuted",
] as const;
/** A doubt with the case that is named; empty where the name is no case of ours. */
export type Doubt = { code: (typeof DOUBTS)[number]; number: string };

/** What one of the three tests of a sender gave (RFC 8601); `none` where the domain says nothing or it was not tested. */
export const PROOF_RESULTS = ["pass", "fail", "none"] as const;
export type ProofResult = (typeof PROOF_RESULTS)[number];
/** Whether the address is proven, forged, or neither, by the word of the town's own mail server. */
export const PROOF_VERDICTS = ["confirmed", "refuted", "unproven"] as const;
export type SenderProof = {
  verdict: (typeof PROOF_VERDICTS)[number];
  spf: ProofResult;
  dkim: ProofResult;
  dmarc: ProofResult;
};

/** A person or box in a mail header; `address` in lower case, empty where none could be read. */
export type MailAddress = { name: string; address: string };

/** Whether a file may be opened: looked at by the scanner, not looked at by one, or held back. */
export const FILE_STATES = ["clean", "unscanned", "held"] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Why a file is held back; a code of i18n `files.faults`. */
export const FILE_FAULTS = ["executable", "script", "macro", "encrypted", "bomb", "virus"] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** What was found out about a file: its type by content, and whether it may be opened. */
export type FileCheck = { detected: string; state: FileState; fault: FileFault | null };

/**
 * What became of reading a file's words; a code of i18n `fileText`. `read` came from the text itself, `recognised` from
 * a picture of it and may hold errors; all others say why there are none. `needs_ocr`: a picture, and no engine here.
 */
export const TEXT_STATES = [
  "read",
  "recognised",
  "empty",
  "illegible",
  "needs_ocr",
  "too_small",
  "unsupported",
  "locked",
  "damaged",
  "too_large",
  "too_costly",
] as const;
export type TextState = (typeof TEXT_STATES)[number];

/**
 * The words of a file, page by page; a file without pages has one. `cut`: it goes on beyond what is read here. `reader`
 * names the version of what read it: another one may read more.
 */
export type FileText = { state: TextState; pages: string[]; cut: boolean; reader: string };

/** A file that came with a mail, already decoded; `check` once it was looked at, `text` once it was read. */
export type MailAttachment = {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  check?: FileCheck;
  text?: FileText;
};

/**
 * What a mail is, apart from its words. A `bounce` tells that a mail of ours did not arrive, a `receipt` that it did or
 * was read, a `report` complains about one, an `absence` answers for somebody who is away; `automatic` wrote a machine.
 */
export const MAIL_KINDS = [
  "request",
  "bounce",
  "receipt",
  "report",
  "absence",
  "list",
  "spam",
  "automatic",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** One recipient a mail did not reach. `hard`: the address is dead; `soft`: full, too big, refused or late. */
export type DeliveryFailure = { address: string; hard: boolean; status: string | null };

/** What a mail is; `marks` are the Message-IDs of ours that a returned mail names. */
export type MailNature = {
  kind: MailKind;
  failures: DeliveryFailure[];
  marks: string[];
  /** What a report of the standard form tells about a mail of ours (RFC 3464); absent where none does. */
  delivery?: "delivered" | "delayed" | "failed";
};

/** A header that servers write, as it stands in the mail. */
export type MailTrace = { key: "received" | "authentication-results"; value: string };

/** A raw mail, read. Text is plain, without NUL, lines end in \n. */
export type ParsedMail = {
  from: MailAddress;
  /** All addresses in From; more than one, or none, proves nothing about who wrote. */
  senders: string[];
  /** Where the mail passed and what was found out on its way, from the top: the servers of the town stand above. */
  traces: MailTrace[];
  /** Asks machines not to answer. */
  wantsSilence: boolean;
  /** Everybody it was addressed to or delivered to: To, Cc, Delivered-To, X-Original-To, Envelope-To. */
  recipients: MailAddress[];
  subject: string | null;
  text: string;
  /** The words of the HTML form where the mail has one; they should say the same as `text`. */
  htmlText: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  /** The Date header as an instant, null where it is absent or no date. */
  date: Date | null;
  attachments: MailAttachment[];
  nature: MailNature;
};

/** Why a delivery could not be read; a code of i18n `faults`. */
export const PARSE_FAULTS = [
  "empty",
  "too_large",
  "too_many_parts",
  "unreadable",
  "timeout",
  "too_costly",
] as const;
export type ParseFault = (typeof PARSE_FAULTS)[number];
export type ParseResult = { ok: true; mail: ParsedMail } | { ok: false; fault: ParseFault };
