import "server-only";
import { z } from "zod";
import { recordReading } from "./audit/queries";
import type { RecordedKind } from "./audit/schema";
import { currentActor } from "./auth";
import { admits } from "./refusal";
import type { Actor } from "./user/schema";

/** A file as a person knows it; `held`: it was found hostile, `marked`: a photo that says where it was taken. Both stay. */
export type NamedFile = { name: string; bytes: Uint8Array; state?: string };

/** A file as a download that no browser runs or keeps: never inline, never guessed, never cached. */
export const download = (name: string, bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), { headers: headersOf(name) });

function headersOf(name: string): Record<string, string> {
  const plain = name.replace(/[^\w.-]/g, "_");
  return {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  };
}

/** A name as RFC 8187 writes it. Half a character, as damaged mails carry, would make the encoding throw. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** An error of an HTTP interface: a code for programs, a sentence for people. */
export const refused = (
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response => Response.json({ code, message }, { status, headers });

/** Sends a file by its id to a person who may see its case, and records it; what she may not see does not exist for her. */
export async function sendFile(
  id: string,
  load: (actor: Actor, id: string) => Promise<NamedFile | null>,
  kind: RecordedKind,
): Promise<Response> {
  const actor = await currentActor();
  if (actor === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  const known = z.uuid().safeParse(id);
  const file = known.success && admits("queue", actor) ? await load(actor, known.data) : null;
  if (file === null)
    return refused(404, "not_found", "Das gibt es nicht, oder es gehört einem anderen Fachamt.");
  if (file.state === "held")
    return refused(
      403,
      "file_held",
      "Diese Datei ist gesperrt. Ihre IT kann sie aus dem Original der Nachricht holen.",
    );
  if (file.state === "marked")
    return refused(
      409,
      "photo_marked",
      "Diese Fotodatei enthält Angaben zu Ort, Zeit oder Gerät, die sich nicht entfernen lassen. Bitten Sie um das Foto als JPEG-Datei. Unverändert steht es im Original der Nachricht.",
    );
  await recordReading(actor, { kind, subject: id });
  return download(file.name, file.bytes);
}

/**
 * A download that is written while it is read: `produce` waits at each `write` until there is room, rejects when the
 * reader is gone, and what it throws cuts the transfer off, so that half a file is never taken for a whole one.
 */
export function streamed(
  name: string,
  type: string,
  produce: (write: (chunk: Uint8Array) => Promise<void>) => Promise<void>,
): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  produce((chunk) => writer.write(chunk))
    .then(
      () => writer.close(),
      (fault: unknown) => writer.abort(fault),
    )
    .catch(() => undefined);
  return new Response(readable, { headers: { ...headersOf(name), "content-type": type } });
}
