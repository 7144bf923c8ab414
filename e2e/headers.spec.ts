import { request as http } from "node:http";
import { expect, test } from "@playwright/test";
import { sharedTown } from "./support/town";

const url = (path: string) => `${sharedTown().url}${path}`;

/** What a method that browsers do not send is answered with. */
function traced(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = http(url(path), { method: "TRACE", headers: { "x-probe": "echo-me" } }, (answer) => {
      let body = "";
      answer.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on("error", reject).end();
  });
}

test.describe("what every answer says to the browser", () => {
  for (const path of [
    "/signin",
    "/nowhere",
    "/api/health",
    "/api/ready",
    "/api/v1/requests",
    "/api/attachments/x",
  ])
    test(`${path} carries every header, and keeps what runs behind it to itself (S27)`, async ({
      request,
    }) => {
      const headers = (await request.get(url(path), { maxRedirects: 0 })).headers();
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "strict-transport-security": "max-age=63072000; includeSubDomains",
      });
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(Object.keys(headers)).not.toContain("x-powered-by");
      expect(Object.keys(headers)).not.toContain("server");
      expect(Object.keys(headers)).not.toContain("access-control-allow-origin");
    });

  test("a page is kept by no cache, and its words say how they are written", async ({ request }) => {
    const headers = (await request.get(url("/signin"))).headers();
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("a cookie of signing in is out of reach for scripts and other sites", async ({ request }) => {
    const cookie = (await request.get(url("/api/auth/csrf"))).headers()["set-cookie"] ?? "";
    expect(cookie).toMatch(/^klarfall-signin\.csrf=[^;]+; Path=\/; HttpOnly; SameSite=Lax/m);
  });
});

test.describe("what nobody has to ask for", () => {
  for (const path of [
    "/.git/config",
    "/.env",
    "/package.json",
    "/lib/env.ts",
    "/db/",
    "/_next/",
    "/..%2fpackage.json",
  ])
    test(`${path} is not there`, async ({ request }) => {
      const answer = await request.get(url(path), { maxRedirects: 0 });
      expect(answer.status()).toBeGreaterThanOrEqual(300);
      expect(await answer.text()).not.toMatch(/"dependencies"|repositoryformatversion|KLARFALL_SECRET/);
    });

  test("TRACE echoes nothing", async () => {
    for (const path of ["/signin", "/api/health"]) {
      const { status, body } = await traced(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain("echo-me");
    }
  });

  test("the figures for monitoring are not there until a token is set", async ({ request }) => {
    expect((await request.get(url("/api/metrics"))).status()).toBe(404);
  });
});

test("another site's form reaches no action", async ({ request }) => {
  const answer = await request.post(url("/signin"), {
    headers: { origin: "https://evil.example", "next-action": "0".repeat(42), "content-type": "text/plain" },
    data: "[]",
    maxRedirects: 0,
  });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
});
