import { recordReading } from "@/lib/audit/queries";
import { currentActor } from "@/lib/auth";
import { catalogueFile, followCatalogue } from "@/lib/catalogue/queries";
import { catalogueParams } from "@/lib/catalogue/schema";
import { download, refused } from "@/lib/download";
import { admits } from "@/lib/refusal";

/** Downloads the catalogue in force, or one that was, for a person who may change it. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  if (actor.mustChangePassword || !admits("catalogue", actor))
    return refused(403, "forbidden", "Das dürfen Sie mit Ihrer Rolle nicht.");
  const { version } = catalogueParams.parse(Object.fromEntries(new URL(request.url).searchParams));
  await followCatalogue();
  const file = await catalogueFile(actor, version);
  if (file === null) return refused(404, "not_found", "Diese Fassung gibt es nicht.");
  await recordReading(actor, { kind: "catalogue.downloaded", subject: version ?? "" });
  return download(`leistungskatalog${version ? `-${version}` : ""}.json`, new TextEncoder().encode(file));
}
