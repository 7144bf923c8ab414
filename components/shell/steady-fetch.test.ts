import { describe, expect, it } from "vitest";
import { steadyFetch } from "./steady-fetch";

const page = { headers: { rsc: "1" } };
const lost = () => Promise.reject(new TypeError("Failed to fetch"));

/** A network that gives these answers one after the other, and counts how often one waited for it to come back. */
function network(...answers: (() => Promise<Response>)[]) {
  const seen = { asked: 0, waited: 0 };
  const steady = steadyFetch({
    fetch: () => {
      const answer = answers[seen.asked];
      seen.asked += 1;
      return answer === undefined ? lost() : answer();
    },
    reconnected: async () => {
      seen.waited += 1;
    },
  });
  return { steady, seen };
}

describe("steadyFetch", () => {
  it("asks for a page again once the connection is back", async () => {
    const { steady, seen } = network(lost, lost, async () => new Response("page"));
    expect(await (await steady("/search", page)).text()).toBe("page");
    expect(seen).toEqual({ asked: 3, waited: 2 });
  });

  it("waits out a proxy without its server, and a connection that breaks off half way", async () => {
    const half = async () =>
      new Response(new ReadableStream({ start: (body) => body.error(new TypeError("network error")) }));
    const away = async () => new Response("Bad Gateway", { status: 502 });
    const { steady, seen } = network(away, half, async () => new Response("page"));
    expect(await (await steady("/queue", page)).text()).toBe("page");
    expect(seen.waited).toBe(2);
  });

  it("passes on what the server itself answers, errors too", async () => {
    const { steady, seen } = network(async () => new Response("no", { status: 500, headers: { a: "b" } }));
    const response = await steady("/queue", page);
    expect([response.status, response.headers.get("a"), seen.waited]).toEqual([500, "b", 0]);
  });

  it("lets what a person does, prefetches and abandoned requests fail as they are", async () => {
    const prefetch = { headers: { rsc: "1", "next-router-prefetch": "1" } };
    const action = { method: "POST", headers: { rsc: "1", "next-action": "x" } };
    for (const init of [prefetch, action, {}]) {
      const { steady, seen } = network(lost, async () => new Response("late"));
      await expect(steady("/queue", init)).rejects.toThrow("Failed to fetch");
      expect(seen).toEqual({ asked: 1, waited: 0 });
    }
    const { steady } = network(() => Promise.reject(new DOMException("gone", "AbortError")));
    await expect(steady("/queue", page)).rejects.toThrow("gone");
  });
});
