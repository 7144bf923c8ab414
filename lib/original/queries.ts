import "server-only";
import { asNobody, asWorker, readAs } from "@/db/client";
import { bareCopy } from "../adapters/files/metadata/bare-copy";
import type { ViewWords } from "../adapters/mail/view/document";
import { viewApart } from "../adapters/mail/view/view-apart";
import type { NamedFile } from "../download";
import { attachmentBytes } from "../message/store";
import type { Actor } from "../user/schema";
import { MAIL_TYPE, originalName } from "./rules";
import { deliveredBy, intakeCounts, originalBytes, quarantined, touchOriginals } from "./store";

/** Whether the database answers and knows our tables; for the readiness check. */
export const databaseAnswers = (): Promise<boolean> =>
  asNobody(touchOriginals).then(
    () => true,
    () => false,
  );

/** What waits, for the operator's monitoring: numbers only. */
export const loadIntakeCounts = () => asWorker(intakeCounts);

/** The originals that nobody could read. */
export const loadQuarantine = (actor: Actor) => readAs(actor, (tx) => quarantined(tx));

/** The bytes of an original, if the person may see it. */
export async function loadOriginal(actor: Actor, id: string) {
  const found = await readAs(actor, (tx) => originalBytes(tx, id));
  return found && { name: originalName(found), bytes: found.bytes };
}

/** A mail as a page that needs nothing and does nothing; null where the person may not see it, or it cannot be shown. */
export async function loadView(actor: Actor, id: string, words: ViewWords): Promise<string | null> {
  const found = await readAs(actor, (tx) => originalBytes(tx, id));
  return found && found.mediaType === MAIL_TYPE ? viewApart(found.bytes, words) : null;
}

/** A file of a message, if the person may see its case; a photo without where and when it was taken. */
export async function loadAttachment(actor: Actor, id: string): Promise<NamedFile | null> {
  const file = await readAs(actor, (tx) => attachmentBytes(tx, id));
  if (file === null || file.state === "held") return file;
  const copy = bareCopy(file.bytes);
  return copy.ok ? { ...file, bytes: copy.bytes } : { ...file, state: "marked" };
}

/** What became of a delivery, told only to the token that made it. */
export const loadReceipt = (source: string, id: string) => asWorker((tx) => deliveredBy(tx, source, id));
