import { z } from "zod";
import { currentActor } from "@/lib/auth";
import { refused } from "@/lib/download";
import { messages } from "@/lib/i18n/server";
import { loadView } from "@/lib/original/queries";
import { VIEW_POLICY } from "@/lib/original/rules";
import { admits } from "@/lib/refusal";

type Context = { params: Promise<{ id: string }> };

/** A mail with its layout, as a page that needs nothing and may do nothing; shown in a sandboxed frame. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  const id = z.uuid().safeParse((await params).id);
  const { t, locale } = await messages();
  const words = { title: t.originalView.frame, picture: t.originalView.picture, lang: locale };
  const page = id.success && admits("queue", actor) ? await loadView(actor, id.data, words) : null;
  return new Response(page ?? t.originalView.unavailable, {
    status: page === null ? 404 : 200,
    headers: {
      "content-type": page === null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8",
      "content-security-policy": VIEW_POLICY,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
