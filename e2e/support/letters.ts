import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sharedTown } from "./town";

/** A citizen's mail as her provider sends it. */
export type Mail = {
  from: string;
  address: string;
  subject: string;
  body: string;
  to?: string;
  headers?: string[];
};

/** The mail as RFC 5322 bytes. */
export function raw(mail: Mail): string {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
  const head = [
    `From: ${encoded(mail.from)} <${mail.address}>`,
    `To: ${mail.to ?? "buergerservice@altenbrueck.example"}`,
    `Subject: ${encoded(mail.subject)}`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${crypto.randomUUID()}@example.org>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    ...(mail.headers ?? []),
  ];
  return `${head.join("\r\n")}\r\n\r\n${Buffer.from(mail.body).toString("base64").replace(/.{76}/g, "$&\r\n")}\r\n`;
}

/** Puts a mail into the watched folder, as a mail server would deliver it. */
export function deliver(mail: Mail, inbox = join(sharedTown().folder, "inbox")): void {
  writeFileSync(join(inbox, `${crypto.randomUUID()}.eml`), raw(mail));
}
