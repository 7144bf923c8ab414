import "server-only";
import { headerValue, readHeader } from "./mime/header";

/** When a mail that was kept elsewhere arrived there: by its topmost trace, else its date; null when neither is one. */
export function arrivalOf(bytes: Uint8Array, now: Date): Date | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200_000)).toString(
    "latin1",
  );
  const { headers } = readHeader(text, 0, text.length);
  const trace = headerValue(headers, "received").split(";").at(-1) ?? "";
  const dates = [trace, headerValue(headers, "date")].map((value) => new Date(value.trim()));
  // A clock that ran ahead must not move a deadline.
  return dates.find((date) => date.getTime() > 0 && date.getTime() <= now.getTime()) ?? null;
}
