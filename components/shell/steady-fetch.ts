/** How a page is fetched, and how one learns that the server answers again. */
export interface Steady {
  fetch: typeof fetch;
  /** Resolves as soon as the server answers. */
  reconnected: () => Promise<void>;
}

/** Answers of a proxy whose server is away; the server itself never gives them. */
const AWAY = new Set([502, 503, 504]);

/**
 * A `fetch` that waits out a lost connection where the router asks for a page's content. The router gives a failed
 * request of that kind to the browser, whose error page then takes the place of everything typed so far. Every other
 * request, prefetches and what a person does among them, fails as before: the page tells of it. Content is read whole
 * before it is passed on, so that a connection that breaks off half way through is waited out as well.
 */
export function steadyFetch({ fetch: inner, reconnected }: Steady): typeof fetch {
  return async (input, init) => {
    if (!asksForPage(input, init)) return inner(input, init);
    for (;;) {
      try {
        const response = await inner(input, init);
        if (!AWAY.has(response.status)) return await whole(response);
      } catch (error) {
        // An abandoned request rejects with another name; only a lost connection is a TypeError.
        if (!(error instanceof TypeError)) throw error;
      }
      await reconnected();
    }
  };
}

/** Whether this is the router's request for a page that somebody is about to see. */
function asksForPage(input: RequestInfo | URL, init: RequestInit | undefined): boolean {
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
  return headers.has("rsc") && !headers.has("next-router-prefetch") && (init?.method ?? "GET") === "GET";
}

/** The same answer with its body already here; the router reads address and redirection off it. */
async function whole(response: Response): Promise<Response> {
  const { url, redirected, status, statusText, headers } = response;
  const copy = new Response(await response.arrayBuffer(), { status, statusText, headers });
  return Object.defineProperties(copy, { url: { value: url }, redirected: { value: redirected } });
}
