import "server-only";
import { sha256 } from "../adapters/hash";
import { now } from "../clock";
import { deliveryKey, MAIL_TYPE, REQUEST_TYPE, requestBytes } from "../original/rules";
import { MAX_ORIGINAL_BYTES, type RequestInput } from "../original/schema";
import { type Receipt, storeOriginal } from "../original/store";
import { fail, ok, type Result } from "../result";

export type ReceiveFault = "empty" | "too_large" | "key_reused";

/** Stores a raw mail and queues its preparation. When the result is ok, the mail cannot be lost any more. */
export async function receiveMail(
  bytes: Uint8Array,
  source: string,
  receivedAt: Date = now(),
): Promise<Result<Receipt, ReceiveFault>> {
  if (bytes.length === 0) return fail("empty");
  if (bytes.length > MAX_ORIGINAL_BYTES) return fail("too_large");
  const hash = sha256(bytes);
  return ok(
    await storeOriginal({
      channel: "email",
      source,
      key: deliveryKey({ kind: "mail", sha256: hash }),
      sha256: hash,
      mediaType: MAIL_TYPE,
      bytes,
      receivedAt,
      enqueue: true,
    }),
  );
}

/** Stores a request given as data. The same key with other content is refused: one of the two would be lost. */
export async function receiveRequest(
  request: RequestInput,
  delivery: { source: string; key: string; enqueue: boolean },
): Promise<Result<Receipt, ReceiveFault>> {
  const bytes = requestBytes(request);
  const hash = sha256(bytes);
  const receipt = await storeOriginal({
    channel: request.channel,
    source: delivery.source,
    key: deliveryKey({ kind: "request", ...delivery }),
    sha256: hash,
    mediaType: REQUEST_TYPE,
    bytes,
    receivedAt: request.receivedAt ? new Date(request.receivedAt) : now(),
    enqueue: delivery.enqueue,
  });
  return receipt.sha256 === hash ? ok(receipt) : fail("key_reused");
}
