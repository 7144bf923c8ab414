import { z } from "zod";
import { watchingActor } from "@/lib/auth";
import { now } from "@/lib/clock";
import { refused } from "@/lib/download";
import { loadPresence, meet } from "@/lib/live/queries";
import { presenceInput } from "@/lib/live/schema";

const NOT_FOUND = "Diesen Vorgang gibt es nicht, oder er gehört einem anderen Fachamt.";

/** Who else has this case open. */
export async function GET(request: Request): Promise<Response> {
  const watching = await watchingActor();
  if (watching === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  const caseId = z.uuid().safeParse(new URL(request.url).searchParams.get("case"));
  const found = caseId.success ? await loadPresence(watching.actor, caseId.data, now()) : null;
  return found === null ? refused(404, "not_found", NOT_FOUND) : Response.json(found);
}

/** Says that the person has the case open, writes in it, or leaves it. No sign of life: it prolongs no sign-in. */
export async function POST(request: Request): Promise<Response> {
  const watching = await watchingActor();
  if (watching === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  const body: unknown = await request.json().catch(() => null);
  const sign = presenceInput.safeParse(body);
  if (!sign.success) return refused(400, "bad_input", "Diese Angabe passt nicht.");
  const found = await meet(watching.actor, sign.data, now());
  return found === null ? refused(404, "not_found", NOT_FOUND) : Response.json(found);
}
