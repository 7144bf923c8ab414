import { z } from "zod";
import { readBody } from "@/lib/adapters/body";
import { readyToLeave } from "@/lib/adapters/files/leaving/leave";
import { currentActor } from "@/lib/auth";
import { attachFile } from "@/lib/case/store/attach";
import { now } from "@/lib/clock";
import { loadWritable } from "@/lib/draft/queries";
import { uploadName } from "@/lib/draft/schema";
import { MOST_FILE_BYTES } from "@/lib/draft/schema/limits";
import { env } from "@/lib/env";
import { messages } from "@/lib/i18n/server";
import { fileFaultText } from "@/lib/i18n/text";
import { fail, type Result } from "@/lib/result";
import { mayEnter } from "@/lib/user/rules";
import type { Actor } from "@/lib/user/schema";

type Context = { params: Promise<{ id: string }> };

/** Faults that are not the file's; every other one is 422. */
const STATUS: Record<string, number> = {
  ...{ signed_out: 401, password_change_due: 403, forbidden: 403, case_not_found: 404, draft_not_found: 404 },
  ...{ wrong_state: 409, draft_not_open: 409, case_stale: 409, file_too_large: 413, bad_input: 400 },
};

/**
 * Takes one file for a draft: its bytes as the body, its name, percent-encoded, in the header `x-file-name`. Another site
 * cannot send such a request in somebody's name: neither the header nor the type are among those a form can set.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const result = await take(request, (await params).id);
  if (result.ok) return Response.json(result.value, { status: 201 });
  const { t } = await messages();
  const { code } = result;
  return Response.json({ code, message: fileFaultText(t, result) }, { status: STATUS[code] ?? 422 });
}

async function take(request: Request, id: string): Promise<Result<{ version: number }, string>> {
  const actor = await currentActor();
  if (actor === null) return fail("signed_out");
  if (actor.mustChangePassword) return fail("password_change_due");
  const draftId = z.uuid().safeParse(id);
  if (!draftId.success || !mayEnter("queue", actor)) return fail("draft_not_found");
  // Whether she may is asked before anything large is read.
  const writable = await loadWritable(actor, draftId.data);
  if (!writable.ok) return writable;
  return receive(request, actor, { ...writable.value, draftId: draftId.data });
}

async function receive(request: Request, actor: Actor, ref: { caseId: string; draftId: string }) {
  const name = uploadName.safeParse(decoded(request.headers.get("x-file-name") ?? ""));
  if (!name.success || request.headers.get("content-type") !== "application/octet-stream")
    return fail("bad_input", { field: "x-file-name" });
  const bytes = await readBody(request, MOST_FILE_BYTES);
  if (bytes === null) return fail("file_too_large");
  const ready = await readyToLeave(name.data, bytes, env().KLARFALL_CLAMAV);
  return ready.ok ? attachFile(actor, ref, { ...ready.value, attachmentId: null }, now()) : ready;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return "";
  }
}
