import { z } from "zod";

/** How the connection to the mail server is protected. `none` is for a server on this machine only. */
export const MAILBOX_SECURITIES = ["tls", "starttls", "none"] as const;
export type MailboxSecurity = (typeof MAILBOX_SECURITIES)[number];

/** How the mailbox is opened: a password, or an access token got with a refresh token or client secret (RFC 6749). */
export const MAILBOX_AUTHS = ["password", "oauth2"] as const;
export type MailboxAuth = (typeof MAILBOX_AUTHS)[number];

/** Where a mailbox stands: `waiting` was never opened, `differs` holds mails that are not with us. */
export const MAILBOX_STATES = ["waiting", "watched", "failed", "differs"] as const;
export type MailboxState = (typeof MAILBOX_STATES)[number];

/** Why a mailbox cannot be read; a code of i18n `mailboxes.faults`. */
export const MAILBOX_FAULTS = [
  "refused",
  "unreachable",
  "insecure",
  "no_folder",
  "no_token",
  "broken",
] as const;
export type MailboxFault = (typeof MAILBOX_FAULTS)[number];

/** A host as administrators write it: a name or an address, nothing that could become a command or a path. */
const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$|^\[[0-9a-f:]{2,45}\]$/);
const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\r\n\0]*$/);

/** A mailbox as the form gives it. The secret is a password, a refresh token, or empty for a client secret alone. */
export const mailboxInput = z
  .strictObject({
    host,
    port: z.coerce.number().int().min(1).max(65_535),
    security: z.enum(MAILBOX_SECURITIES),
    username: line(254).min(1),
    auth: z.enum(MAILBOX_AUTHS),
    secret: line(4000),
    tokenUrl: line(500).default(""),
    clientId: line(300).default(""),
    clientSecret: line(1000).default(""),
    folder: line(200).min(1).default("INBOX"),
    departmentId: z.string().max(60).nullable(),
  })
  .refine((box) => box.security !== "none" || isLoopback(box.host), { path: ["security"] })
  .refine((box) => (box.auth === "password" ? box.secret !== "" : box.clientId !== ""), { path: ["secret"] })
  .refine((box) => box.auth === "password" || isSafeTokenUrl(box.tokenUrl), { path: ["tokenUrl"] });
export type MailboxInput = z.output<typeof mailboxInput>;

/** One mailbox by id. */
export const mailboxIdInput = z.strictObject({ mailboxId: z.uuid() });

/** Mail on this machine needs no encryption on its way; everything else does. */
export function isLoopback(name: string): boolean {
  return name === "localhost" || name === "[::1]" || /^127(\.\d{1,3}){3}$/.test(name);
}

/** A secret is sent there: encrypted, or not out of this machine. */
function isSafeTokenUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null && (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname)))
  );
}
