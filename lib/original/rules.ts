import type { MailKind } from "../message/schema";
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

/** A person looked at a mail that was set aside and said that it is a request. Stands in `fault` while it waits. */
export const TAKEN_AS_REQUEST = "taken_as_request";

/** Why mails that are no requests were set aside; keys of i18n `faults`. */
export const SET_ASIDE = [
  "aside_bounce",
  "aside_receipt",
  "aside_report",
  "aside_absence",
  "aside_loop",
] as const;

/** The media types of stored originals. */
export const MAIL_TYPE = "message/rfc822";
/** A request that came as data: by API or from the form of staff. */
export const REQUEST_TYPE = "application/vnd.klarfall.request+json";

/** The file name under which an original is handed out: says its kind, nothing of the sender. */
export const originalName = (original: { sha256: string; mediaType: string }): string =>
  `original-${original.sha256.slice(0, 12)}.${original.mediaType === MAIL_TYPE ? "eml" : "json"}`;
/** The fault under which a mail of this kind is set aside; what came from ourselves is a loop. */
export function asideFault(kind: MailKind): (typeof SET_ASIDE)[number] {
  return SET_ASIDE.find((fault) => fault === `aside_${kind}`) ?? "aside_loop";
}

/** Whether an original was read and set aside, rather than not readable. */
export function isSetAside(fault: string | null): boolean {
  return SET_ASIDE.some((known) => known === fault);
}

/**
 * What the browser may do with the view of a mail: nothing. No script, no request, no form, no origin of its own; inline
 * styles only, and only within our pages. It holds even if the markup were not harmless.
 */
export const VIEW_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Whether a path is the view of a mail. */
export const isViewPath = (path: string): boolean => /^\/api\/originals\/[^/]+\/view$/.test(path);
