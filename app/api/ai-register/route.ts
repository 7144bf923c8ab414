import { writerIn } from "@/components/ai-register/writer";
import { loadAiRegister } from "@/lib/ai-register/queries";
import { dataOf, documentOf } from "@/lib/ai-register/rules/wording";
import { registerParams } from "@/lib/ai-register/schema";
import { currentActor } from "@/lib/auth";
import { followCatalogue } from "@/lib/catalogue/queries";
import { download, refused } from "@/lib/download";
import { messages } from "@/lib/i18n/server";
import { admits } from "@/lib/refusal";

/** The register of AI steps to take along, as text or JSON, for whoever may see how good the preparation is. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  if (actor.mustChangePassword || !admits("quality", actor))
    return refused(403, "forbidden", "Das dürfen Sie mit Ihrer Rolle nicht.");
  const { format } = registerParams.parse(Object.fromEntries(new URL(request.url).searchParams));
  await followCatalogue();
  const [{ t, locale }, register] = [await messages(), await loadAiRegister()];
  const text = (format === "json" ? dataOf : documentOf)(register, t, writerIn(locale));
  return download(`${t.aiRegister.file}-${register.date}.${format}`, new TextEncoder().encode(text));
}
