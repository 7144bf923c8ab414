import { pdfOf } from "@/lib/adapters/pdf";
import { recordReading } from "@/lib/audit/queries";
import { currentActor } from "@/lib/auth";
import { now } from "@/lib/clock";
import { download, refused } from "@/lib/download";
import { loadProcessing } from "@/lib/processing/queries";
import { processingParams } from "@/lib/processing/schema";
import { admits } from "@/lib/refusal";

/** The records of processing or the draft of the impact assessment as a tagged PDF. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  if (actor.mustChangePassword || !admits("records", actor))
    return refused(403, "forbidden", "Das dürfen Sie mit Ihrer Rolle nicht.");
  const asked = processingParams.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return refused(400, "bad_input", "Die Anfrage ist unvollständig.");
  const at = now();
  const { document } = asked.data;
  const written = await loadProcessing(document, at);
  await recordReading(actor, { kind: "export.made", subject: document, data: { format: "pdf" } });
  return download(`${document}.pdf`, await pdfOf(written, at, "Klarfall"));
}
