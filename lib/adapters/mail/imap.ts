import "server-only";
import { ImapFlow } from "imapflow";
import { isLoopback, type MailboxFault, type MailboxSecurity } from "@/lib/mailbox/schema";
import { accessToken, type TokenRequest } from "./access-token";

/** How to reach a mailbox; `login` holds opened secrets and lives only as long as the connection is made. */
export type MailboxAccess = {
  host: string;
  port: number;
  security: MailboxSecurity;
  username: string;
  folder: string;
  login: { password: string } | TokenRequest;
};
/** A mailbox that is open. Times out by itself; whoever opened it closes it. */
export type OpenMailbox = {
  uidValidity: number;
  /** Null where the server keeps none. */
  modseq: bigint | null;
  client: ImapFlow;
};

/** No answer for so long is a dead connection. IDLE is renewed well before. */
const SILENCE_MS = 5 * 60_000;
const CONNECT_MS = 20_000;
const IDLE_RENEW_MS = 4 * 60_000;

/** Opens a mailbox read-only; what goes wrong is a code for the settings page, never the server's words. */
export async function openMailbox(
  access: MailboxAccess,
): Promise<{ ok: true; mailbox: OpenMailbox } | { ok: false; fault: MailboxFault }> {
  if (access.security === "none" && !isLoopback(access.host)) return { ok: false, fault: "insecure" };
  const auth = await authOf(access);
  if (auth === null) return { ok: false, fault: "no_token" };
  const client = new ImapFlow({ ...optionsOf(access), auth });
  // Without a listener a broken connection would end the worker; the commands that run then fail themselves.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const opened = await client.mailboxOpen(access.folder, { readOnly: true });
    const mailbox = {
      uidValidity: Number(opened.uidValidity),
      modseq: opened.highestModseq ? BigInt(opened.highestModseq) : null,
      client,
    };
    return { ok: true, mailbox };
  } catch (error) {
    client.close();
    return { ok: false, fault: faultOf(error) };
  }
}

function optionsOf({ host, port, security }: MailboxAccess) {
  return {
    host: host.replace(/^\[(.*)\]$/, "$1"),
    port,
    secure: security === "tls",
    ...(security === "starttls" ? { doSTARTTLS: true } : {}),
    ...(security === "none" ? { doSTARTTLS: false } : {}),
    logger: false as const,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    maxIdleTime: IDLE_RENEW_MS,
  };
}

async function authOf({ username, login }: MailboxAccess) {
  if ("password" in login) return { user: username, pass: login.password };
  const token = await accessToken(login);
  return token === null ? null : { user: username, accessToken: token };
}

/** The library marks what the server refused; everything else is the way there. */
function faultOf(error: unknown): MailboxFault {
  if (typeof error !== "object" || error === null) return "broken";
  if ("authenticationFailed" in error && error.authenticationFailed) return "refused";
  if ("mailboxMissing" in error && error.mailboxMissing) return "no_folder";
  const code = "code" in error ? String(error.code) : "";
  if (/CERT|TLS|SSL|SELF_SIGNED|STARTTLS/i.test(code)) return "insecure";
  if (/ECONN|ENOTFOUND|EHOST|ENET|ETIMEDOUT|EAI_AGAIN|NoConnection|Timeout/i.test(code)) return "unreachable";
  return "responseStatus" in error && error.responseStatus === "NO" ? "no_folder" : "broken";
}

/** The UIDs of all mails in the folder, rising. */
export async function uidsOf({ client }: OpenMailbox): Promise<number[]> {
  const found = await client.search({ all: true }, { uid: true });
  return (found === false ? [] : (found ?? [])).sort((a, b) => a - b);
}

/** A mail as it lies there; `bytes` null where it is larger than asked for. */
export type FetchedMail = { uid: number; bytes: Buffer | null; arrivedAt: Date | null };

/** How many mails one command asks for: few enough to begin at once, many enough not to wait for each. */
const BATCH = 50;

/** The mails of these numbers, one by one as they come; numbers that are gone meanwhile are left out. */
export async function* mailsOf(
  { client }: OpenMailbox,
  uids: readonly number[],
  most: number,
): AsyncGenerator<FetchedMail> {
  for (let at = 0; at < uids.length; at += BATCH) {
    const range = uids.slice(at, at + BATCH).join(",");
    const heads = await client.fetchAll(range, { uid: true, size: true, internalDate: true }, { uid: true });
    const arrived = new Map(heads.map((head) => [head.uid, instant(head.internalDate)]));
    const large = heads.filter((head) => (head.size ?? 0) > most);
    for (const { uid } of large) yield { uid, bytes: null, arrivedAt: arrived.get(uid) ?? null };
    const rest = heads.filter((head) => (head.size ?? 0) <= most).map((head) => head.uid);
    if (rest.length === 0) continue;
    for await (const { uid, source } of client.fetch(
      rest.join(","),
      { uid: true, source: true },
      { uid: true },
    ))
      if (source) yield { uid, bytes: source, arrivedAt: arrived.get(uid) ?? null };
  }
}

function instant(value: Date | string | undefined): Date | null {
  const date = new Date(value ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}
