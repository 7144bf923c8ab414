import { readBody } from "@/lib/adapters/body";
import { bearer, overLimit } from "@/lib/api-token";
import { refused } from "@/lib/download";
import { type ReceiveFault, receiveMail, receiveRequest } from "@/lib/intake/receive";
import { idempotencyKey, MAX_ORIGINAL_BYTES, requestInput } from "@/lib/original/schema";
import type { Receipt } from "@/lib/original/store";
import { faultyField } from "@/lib/refusal";
import type { Result } from "@/lib/result";

const STATUS: Record<ReceiveFault, number> = { empty: 400, too_large: 413, key_reused: 409 };
const SENTENCE: Record<ReceiveFault, string> = {
  empty: "Die Nachricht ist leer.",
  too_large: "Die Nachricht ist zu groß (höchstens 50 MB).",
  key_reused: "Unter diesem Idempotency-Key liegt schon ein anderes Anliegen.",
};

/** Takes a request: a raw mail or JSON. 202 means the bytes are durable; preparation follows. */
export async function POST(request: Request): Promise<Response> {
  const token = await bearer(request);
  if (token === null) return refused(401, "unauthorised", "Das Zugangstoken fehlt oder gilt nicht.");
  const wait = await overLimit(token.id);
  if (wait !== null) return refused(429, "too_many", "Zu viele Anfragen.", { "retry-after": String(wait) });
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const bytes = await readBody(request, MAX_ORIGINAL_BYTES);
  if (bytes === null) return refused(413, "too_large", SENTENCE.too_large);
  if (type === "message/rfc822") return answer(await receiveMail(bytes, `api:${token.id}`));
  if (type !== "application/json")
    return refused(415, "bad_type", "Erwartet wird message/rfc822 oder application/json.");
  return receiveJson(bytes, request.headers.get("idempotency-key"), `api:${token.id}`);
}

async function receiveJson(bytes: Uint8Array, key: string | null, source: string): Promise<Response> {
  const known = idempotencyKey.safeParse(key);
  if (!known.success) return refused(400, "key_missing", "Der Idempotency-Key fehlt (8 bis 200 Zeichen).");
  const parsed = requestInput.safeParse(json(bytes));
  if (!parsed.success) {
    const path = faultyField(parsed.error);
    return refused(422, "bad_input", `Die Angabe „${path}“ fehlt oder passt nicht.`);
  }
  const channel = parsed.data.channel === "web_form" ? "web_form" : "api";
  return answer(
    await receiveRequest({ ...parsed.data, channel }, { source, key: known.data, enqueue: true }),
  );
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function answer(result: Result<Receipt, ReceiveFault>): Response {
  if (!result.ok) return refused(STATUS[result.code], result.code, SENTENCE[result.code]);
  return Response.json(
    { receipt: result.value.id, status: "stored", repeated: !result.value.isNew },
    { status: 202 },
  );
}
