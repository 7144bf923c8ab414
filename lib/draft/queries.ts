import "server-only";
import { readAs } from "@/db/client";
import { letterPdf } from "../adapters/pdf/letter";
import { townSender } from "../adapters/town";
import { caseById } from "../case/store/find";
import { env } from "../env";
import type { Actor } from "../user/schema";
import { isLetter } from "./rules";
import { outgoing } from "./store/outbox";

/** An approved letter as a PDF to be printed, if the person may see its case; null where there is none. */
export async function loadLetter(actor: Actor, outboxId: string) {
  const found = await readAs(actor, async (tx) => {
    const message = await outgoing(tx, outboxId);
    const caseFile = message && (await caseById(tx, message.outbox.caseId));
    return message && caseFile ? { ...message, number: caseFile.number } : null;
  });
  if (found === null || !isLetter(found.approval) || found.outbox.state === "cancelled") return null;
  const { approval, number, language } = found;
  const { KLARFALL_ZIP: zip, KLARFALL_TOWN: town, KLARFALL_PHONE: phone } = env();
  const sender = approval.fromAddress === "" ? { ...approval, ...townSender() } : approval;
  const bytes = await letterPdf({ ...sender, number, language, zip, town, phone, date: approval.at });
  return { name: `brief-${number}.pdf`, bytes };
}
