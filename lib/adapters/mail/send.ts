import "server-only";
import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import { MOST_MAIL_BYTES } from "@/lib/draft/schema/limits";

/** A mail exactly as it was approved, with its fixed Message-ID. `html` says the same words as `text`. */
export type OutgoingMail = {
  from: { name: string; address: string };
  replyTo: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  messageId: string;
  /** Comes back in reports about the delivery (RFC 3461, 4.4). */
  envelopeId: string;
  inReplyTo: string | null;
  references: readonly string[];
  date: Date;
  /** What goes with it, byte for byte, under names that every mail program reads (RFC 2231). */
  files: readonly { name: string; mediaType: string; bytes: Buffer }[];
  /** Written by a machine: says so, and comes from nobody, so that no report and no answer can come back. */
  automatic: boolean;
};

/**
 * How an attempt ended. `retry`: surely not accepted, may be tried again. `failed`: refused for good.
 * `unclear`: the server had the content and no answer came; nobody may repeat it by himself (RFC 1047).
 */
export type SendOutcome =
  | { state: "sent" }
  | { state: "retry"; fault: string }
  | { state: "failed"; fault: string }
  | { state: "unclear"; fault: string };

const CONNECT_MS = 10_000;
const ANSWER_MS = 60_000;

/** Hands one mail to the SMTP server at `url` (smtp:// or smtps://, user and password in it). Never throws. */
export async function sendMail(url: string, mail: OutgoingMail): Promise<SendOutcome> {
  let contentGiven = false;
  let connection: SMTPConnection | null = null;
  // The connection reads the content only after the server has said 354: from then on silence is ambiguous.
  const content = (bytes: Buffer) =>
    new Readable({
      read() {
        contentGiven = true;
        this.push(bytes);
        this.push(null);
      },
    });
  try {
    const bytes = await compose(mail);
    if (bytes.length > MOST_MAIL_BYTES) return { state: "failed", fault: "mail_too_large" };
    connection = new SMTPConnection(connectionOptions(new URL(url)));
    await deliver(connection, new URL(url), mail, content(bytes));
    return { state: "sent" };
  } catch (error) {
    return outcomeOf(error, contentGiven);
  } finally {
    connection?.close();
  }
}

function compose(mail: OutgoingMail): Promise<Buffer> {
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    date: mail.date,
    textEncoding: "quoted-printable",
    headers: { ...markOf(mail), "Content-Language": mail.language },
    ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
    ...(mail.references.length > 0 ? { references: [...mail.references] } : {}),
    attachments: mail.files.map(({ name, mediaType, bytes }) => ({
      filename: name,
      content: bytes,
      contentType: mediaType,
      contentDisposition: "attachment" as const,
      // Text, too: any other coding may turn its line ends into others.
      contentTransferEncoding: "base64" as const,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** RFC 3834, 5: what a person approved is no automatic mail, and a receipt must be answered by no machine. */
function markOf({ automatic }: OutgoingMail): Record<string, string> {
  return automatic
    ? { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All", Precedence: "bulk" }
    : { "Auto-Submitted": "no" };
}

/** Who gets reports, and which: where the server can, it is asked to tell that a mail arrived, is late or did not. */
function envelopeOf(mail: OutgoingMail): SMTPConnection.Envelope {
  if (mail.automatic) return { from: "", to: mail.to, dsn: { notify: "NEVER" } };
  return {
    from: mail.from.address,
    to: mail.to,
    dsn: { ret: "HDRS", envid: mail.envelopeId, notify: ["SUCCESS", "FAILURE", "DELAY"] },
  };
}

function connectionOptions(url: URL): SMTPConnection.Options {
  return {
    host: url.hostname,
    port: Number(url.port || (url.protocol === "smtps:" ? 465 : 25)),
    secure: url.protocol === "smtps:",
    // Opportunistic TLS inside the machine; a remote relay must offer it.
    ignoreTLS: isLoopback(url.hostname),
    requireTLS: url.protocol === "smtp:" && !isLoopback(url.hostname),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
  };
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || host.startsWith("127.");

function deliver(connection: SMTPConnection, url: URL, mail: OutgoingMail, content: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => (error ? reject(error) : resolve());
    const send = () => connection.send(envelopeOf(mail), content, (error) => settle(error));
    // For good, not once: a second error after the answer would find no listener and end the worker.
    connection.on("error", reject);
    connection.once("end", () => reject(new Error("connection ended")));
    connection.connect((error) => {
      if (error) return reject(error);
      if (!url.username) return send();
      const credentials = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
      return connection.login({ credentials }, (failed) => (failed ? reject(failed) : send()));
    });
  });
}

/** Reads the answer: a 5xx is a no, a 4xx a not now; without an answer the moment of the silence decides. */
function outcomeOf(error: unknown, contentGiven: boolean): SendOutcome {
  const code =
    typeof error === "object" && error !== null && "responseCode" in error ? Number(error.responseCode) : 0;
  // Rejected credentials are a fault of the settings, not of the mail.
  if (typeof error === "object" && error !== null && "code" in error && error.code === "EAUTH")
    return { state: "retry", fault: "smtp_auth" };
  if (code >= 500) return { state: "failed", fault: `smtp_${code}` };
  if (code >= 400) return { state: "retry", fault: `smtp_${code}` };
  return contentGiven ? { state: "unclear", fault: "no_answer" } : { state: "retry", fault: "no_connection" };
}
