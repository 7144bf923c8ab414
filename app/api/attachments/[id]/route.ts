import { z } from "zod";
import { currentActor } from "@/lib/auth";
import { download, refused } from "@/lib/download";
import { loadAttachment } from "@/lib/original/queries";
import { mayEnter } from "@/lib/user/rules";

type Context = { params: Promise<{ id: string }> };

/** Downloads it for a person who may see its case; row-level security decides. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  const id = z.uuid().safeParse((await params).id);
  const found = id.success && mayEnter("queue", actor) ? await loadAttachment(actor, id.data) : null;
  if (found === null)
    return refused(404, "not_found", "Das gibt es nicht, oder es gehört einem anderen Fachamt.");
  if (found.state === "held")
    return refused(
      403,
      "file_held",
      "Diese Datei ist gesperrt. Ihre IT kann sie aus dem Original der Nachricht holen.",
    );
  return download(found.name, found.bytes);
}
