import type { RequestInput } from "./schema";

/**
 * The identity of a delivery. Mails are their bytes (fetching one twice is one delivery, two different mails
 * with one Message-ID are two); API calls are what the sender says by its Idempotency-Key.
 */
export function deliveryKey(
  delivery: { kind: "mail"; sha256: string } | { kind: "request"; source: string; key: string },
): string {
  return delivery.kind === "mail" ? `mail:${delivery.sha256}` : `${delivery.source}:${delivery.key}`;
}

/** A request as stable bytes: the same content gives the same hash, whatever the order of keys was. */
export function requestBytes(request: RequestInput): Uint8Array {
  const { channel, from, email, subject, body, receivedAt } = request;
  const when = receivedAt === undefined ? {} : { receivedAt };
  return new TextEncoder().encode(
    JSON.stringify({ channel, from, email: email ?? "", subject, body, ...when }),
  );
}

/** The media types of stored originals. */
export const MAIL_TYPE = "message/rfc822";
/** A request that came as data: by API or from the form of staff. */
export const REQUEST_TYPE = "application/vnd.klarfall.request+json";

/** The file name under which an original is handed out: says its kind, nothing of the sender. */
export const originalName = (original: { sha256: string; mediaType: string }): string =>
  `original-${original.sha256.slice(0, 12)}.${original.mediaType === MAIL_TYPE ? "eml" : "json"}`;
