import { createServer } from "node:http";
import { SMTPServer } from "smtp-server";
import { sharedTown } from "./town";

/** The citizens' mail provider: a real SMTP server that keeps what it got, readable over HTTP for the stories. */
export type Mailbox = { stop: () => Promise<void> };
/** One mail as the server took it: envelope and bytes. */
export type Delivered = { from: string; to: string[]; raw: string };

/** A mail server that takes everything, without sign-in and TLS, and hands each mail to `keep`. Not yet listening. */
export function receivingServer(keep: (mail: Delivered) => void): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        const raw = Buffer.concat(chunks).toString("utf8");
        keep({ from: mailFrom ? mailFrom.address : "", to: rcptTo.map((r) => r.address), raw });
        done();
      });
    },
  });
}

/** Starts the mail server and, beside it, the window through which tests look into the mailboxes. */
export async function startMailbox(smtpPort: number, controlPort: number): Promise<Mailbox> {
  const delivered: Delivered[] = [];
  const smtp = receivingServer((mail) => delivered.push(mail));
  await new Promise<void>((ready) => smtp.listen(smtpPort, "127.0.0.1", () => ready()));
  const window = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(delivered));
  });
  await new Promise<void>((ready) => window.listen(controlPort, "127.0.0.1", () => ready()));
  return {
    stop: async () => {
      await new Promise<void>((closed) => smtp.close(() => closed()));
      await new Promise<void>((closed) => window.close(() => closed()));
    },
  };
}

/** The mails that one citizen has received so far, oldest first. */
export async function mailsFor(address: string): Promise<Delivered[]> {
  const answer = await fetch(sharedTown().mailbox);
  const all: Delivered[] = await answer.json();
  return all.filter((mail) => mail.to.includes(address));
}

/** The address in a header of a raw mail; long headers are folded over lines. */
export function headerAddress(raw: string, header: string): string {
  const unfolded = raw.replace(/\r?\n[ \t]+/g, " ");
  return new RegExp(`^${header}: .*?<?([^\\s<>]+@[^\\s<>]+?)>?\\s*$`, "im").exec(unfolded)?.[1] ?? "";
}
