"use server";
import { asActor } from "@/db/client";
import { action, fresh } from "../../action";
import { readyToLeave } from "../../adapters/files/leaving/leave";
import { attachFile, detachFile, writingFault } from "../../case/store/attach";
import { env } from "../../env";
import { fail } from "../../result";
import { attachInput, detachInput } from "../schema";
import { caseFileBytes } from "../store/files";

/** Puts a copy of a file of the case to a draft: of a photo one without notes. What is held back stays here. */
export const attachCaseFile = action("queue", attachInput, async (input, actor, at) => {
  const { caseId, attachmentId } = input;
  const refused = await writingFault(actor, caseId);
  if (refused !== null) return fail(refused);
  const found = await asActor(actor, (tx) => caseFileBytes(tx, caseId, attachmentId));
  if (found === null) return fail("file_gone");
  if (found.state === "held") return fail("file_held", { why: found.fault ?? "" });
  const ready = await readyToLeave(found.name, found.bytes, env().KLARFALL_CLAMAV);
  return ready.ok ? fresh(attachFile(actor, input, { ...ready.value, attachmentId }, at)) : ready;
});

/** Takes a file off a draft. */
export const removeFile = action("queue", detachInput, (input, actor, at) =>
  fresh(detachFile(actor, input, at)),
);
