import { watchingActor } from "@/lib/auth";
import { refused } from "@/lib/download";
import { loadNews, openNews, type Watching } from "@/lib/live/queries";
import { afterParam, type News } from "@/lib/live/schema";

/** No proxy may hold back or compress what has to arrive at once. */
const STREAM = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};
/** After a break the browser waits this long before it takes up again. */
const RETRY_MS = 2_000;

/**
 * The live channel of one open page: server-sent events, or one answer for a page that can only ask. Every signed-in
 * person may listen; of each case she hears only what row-level security lets her see.
 */
export async function GET(request: Request): Promise<Response> {
  const watching = await watchingActor();
  if (watching === null) return refused(401, "signed_out", "Bitte melden Sie sich an.");
  const given =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after") ?? undefined;
  const first = await loadNews(watching, afterParam.parse(given));
  if (!request.headers.get("accept")?.includes("text/event-stream"))
    return Response.json(first, { headers: { "cache-control": "no-store" } });
  return new Response(stream(request.signal, watching, first), { headers: STREAM });
}

const asEvent = (news: News) => `id: ${news.seq}\nevent: news\ndata: ${JSON.stringify(news)}\n\n`;

function stream(gone: AbortSignal, watching: Watching, first: News): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let end: () => void = () => undefined;
  return new ReadableStream({
    start(controller) {
      let open = true;
      const close = (): void => {
        if (!open) return;
        open = false;
        end();
      };
      const tell = (news: News | null): void => {
        if (!open) return;
        if (news === null) {
          close();
          controller.close();
        } else controller.enqueue(text.encode(asEvent(news)));
      };
      controller.enqueue(text.encode(`retry: ${RETRY_MS}\n\n`));
      tell(first);
      const again = () => watchingActor(watching.actor.sessionId);
      end = openNews({ ...watching, seq: first.seq }, again, tell);
      gone.addEventListener("abort", close, { once: true });
    },
    cancel: () => end(),
  });
}
