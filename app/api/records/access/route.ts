import { documentOf, releaseAccess } from "@/lib/access/queries";
import { accessParams } from "@/lib/access/schema";
import { pdfOf } from "@/lib/adapters/pdf";
import { currentActor } from "@/lib/auth";
import { now } from "@/lib/clock";
import { download, refused } from "@/lib/download";
import { admits } from "@/lib/refusal";

/** Hands out an access export (GDPR Art. 15), exactly as a person has looked at it before; anything else is refused. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  if (actor.mustChangePassword || !admits("records", actor))
    return refused(403, "forbidden", "Das dürfen Sie mit Ihrer Rolle nicht.");
  const asked = accessParams.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return refused(400, "bad_input", "Die Anfrage ist unvollständig.");
  const { number, format, hash } = asked.data;
  const loaded = await releaseAccess(actor, number, hash);
  if (loaded === null) return refused(404, "not_found", "Dazu ist nichts gespeichert.");
  if (loaded === "stale")
    return refused(
      409,
      "stale",
      "Inzwischen hat sich etwas geändert. Bitte sehen Sie die Auskunft noch einmal an.",
    );
  const name = `auskunft-${number}.${format}`;
  if (format === "json") return download(name, new TextEncoder().encode(loaded.json));
  const at = now();
  return download(name, await pdfOf(documentOf(loaded.content, at), at, loaded.content.town));
}
