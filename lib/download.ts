import "server-only";

/** A file as a download that no browser runs or keeps: never inline, never guessed, never cached. */
export function download(name: string, bytes: Uint8Array): Response {
  const plain = name.replace(/[^\w.-]/g, "_");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** An error of an HTTP interface: a code for programs, a sentence for people. */
export const refused = (
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Response => Response.json({ code, message }, { status, headers });
