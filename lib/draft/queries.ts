import "server-only";
import { readAs } from "@/db/client";
import { letterPdf } from "../adapters/pdf/letter";
import { townSender } from "../adapters/town";
import { writingFault } from "../case/store/attach";
import { caseById } from "../case/store/find";
import { env } from "../env";
import { fail, ok } from "../result";
import type { Actor } from "../user/schema";
import { isLetter } from "./rules";
import { draftById } from "./store/draft";
import { boundFiles, draftFileBytes } from "./store/files";
import { outgoing } from "./store/outbox";

/** An approved letter as a PDF to be printed, if the person may see its case; null where there is none. */
export async function loadLetter(actor: Actor, outboxId: string) {
  const found = await readAs(actor, async (tx) => {
    const message = await outgoing(tx, outboxId);
    const caseFile = message && (await caseById(tx, message.outbox.caseId));
    if (!message || !caseFile) return null;
    return { ...message, number: caseFile.number, files: await boundFiles(tx, message.approval.id) };
  });
  if (found === null || !isLetter(found.approval) || found.outbox.state === "cancelled") return null;
  const { approval, number, language } = found;
  const files = found.files.map(({ name }) => name);
  const { KLARFALL_ZIP: zip, KLARFALL_TOWN: town, KLARFALL_PHONE: phone } = env();
  const sender = approval.fromAddress === "" ? { ...approval, ...townSender() } : approval;
  const bytes = await letterPdf({ ...sender, number, language, zip, town, phone, files, date: approval.at });
  return { name: `brief-${number}.pdf`, bytes };
}

/** The case of a draft that the person may write; or why not. Whether it is still open is asked once a file is put to it. */
export async function loadWritable(actor: Actor, draftId: string) {
  const draft = await readAs(actor, (tx) => draftById(tx, draftId));
  if (draft === null) return fail("draft_not_found");
  const fault = await writingFault(actor, draft.caseId);
  return fault === null ? ok({ caseId: draft.caseId }) : fail(fault);
}

/** A file of a message as it leaves or left, if the person may see its case; null where there is none. */
export const loadDraftFile = (actor: Actor, id: string) => readAs(actor, (tx) => draftFileBytes(tx, id));
