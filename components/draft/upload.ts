/** How an upload ended; `message` is the server's sentence, null where none came. */
export type Uploaded = { state: "attached" | "cancelled" } | { state: "refused"; message: string | null };

/**
 * Sends one file to a draft, telling how much of it has left (0 to 1). `fetch` cannot tell that yet. Never throws; a
 * signal that is raised ends it, and what the server has got of it by then is worth nothing.
 */
export function upload(
  draftId: string,
  file: File,
  { onShare, signal }: { onShare: (share: number) => void; signal: AbortSignal },
): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/drafts/${draftId}/files`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name.toWellFormed()));
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onShare(1);
    request.onload = () =>
      resolve(
        request.status === 201
          ? { state: "attached" }
          : { state: "refused", message: messageOf(request.responseText) },
      );
    request.onerror = () => resolve({ state: "refused", message: null });
    request.onabort = () => resolve({ state: "cancelled" });
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function messageOf(text: string): string | null {
  try {
    const body: unknown = JSON.parse(text);
    const message = typeof body === "object" && body !== null ? Reflect.get(body, "message") : null;
    return typeof message === "string" ? message : null;
  } catch {
    return null;
  }
}
