import { z } from "zod";
import { bearer } from "@/lib/api-token";
import { refused } from "@/lib/download";
import { loadReceipt } from "@/lib/original/queries";

type Context = { params: Promise<{ receipt: string }> };

/** What became of a delivery: its state and, once prepared, its case number. Only for the token that made it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const token = await bearer(request);
  if (token === null) return refused(401, "unauthorised", "Das Zugangstoken fehlt oder gilt nicht.");
  const id = z.uuid().safeParse((await params).receipt);
  const found = id.success ? await loadReceipt(`api:${token.id}`, id.data) : null;
  if (found === null) return refused(404, "not_found", "Diese Quittung gibt es nicht.");
  return Response.json({ status: found.state, fault: found.fault, case: found.number });
}
