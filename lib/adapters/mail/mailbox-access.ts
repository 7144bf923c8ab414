import "server-only";
import { env } from "@/lib/env";
import type { MailboxInput } from "@/lib/mailbox/schema";
import { open, seal } from "../secret-box";
import type { MailboxAccess } from "./imap";

type Secrets = Pick<MailboxInput, "auth" | "secret" | "tokenUrl" | "clientId" | "clientSecret">;
type Where = Pick<MailboxInput, "host" | "port" | "security" | "username" | "folder">;

/** The same mailbox with its secrets sealed, as it may be stored. */
export function sealed<T extends Secrets>(box: T): T {
  const town = env().KLARFALL_SECRET;
  return { ...box, secret: seal(town, box.secret), clientSecret: seal(town, box.clientSecret) };
}

/** How to reach a mailbox with secrets as typed in. */
export function accessOf(box: Where & Secrets): MailboxAccess {
  const { host, port, security, username, folder, secret, tokenUrl, clientId, clientSecret } = box;
  const login =
    box.auth === "password"
      ? { password: secret }
      : { tokenUrl, clientId, clientSecret, refreshToken: secret };
  return { host, port, security, username, folder, login };
}

/** How to reach a stored mailbox; null where its secrets were sealed with another town's secret. */
export function storedAccess(box: Where & Secrets): MailboxAccess | null {
  const town = env().KLARFALL_SECRET;
  const [secret, clientSecret] = [open(town, box.secret), open(town, box.clientSecret)];
  return secret === null || clientSecret === null ? null : accessOf({ ...box, secret, clientSecret });
}
