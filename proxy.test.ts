import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import nextConfig from "./next.config";
import { proxy } from "./proxy";

const policyOf = (path: string): string =>
  proxy(new NextRequest(`http://127.0.0.1${path}`)).headers.get("content-security-policy") ?? "";

describe("the content security policy", () => {
  it.each(["/", "/cases/2026-000001", "/api/health", "/nowhere"])(
    "it lets %s load and run nothing but what is ours and carries the nonce (S27)",
    (path) => {
      const policy = policyOf(path);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/);
      for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/unsafe|object-src|https?:|\*/);
    },
  );

  it("it has a nonce of 128 random bits, another one for each answer", () => {
    const nonces = Array.from({ length: 50 }, () => /'nonce-([^']+)'/.exec(policyOf("/"))?.[1] ?? "");
    expect(new Set(nonces).size).toBe(50);
    expect(nonces.every((nonce) => Buffer.from(nonce, "base64").length === 16)).toBe(true);
  });

  it("it lets the view of a stranger's mail do nothing at all", () => {
    expect(policyOf("/api/originals/0193/view")).toMatch(/^default-src 'none'; .*sandbox;/);
  });
});

describe("an address that is no text", () => {
  it.each(["/cases/%FF", "/api/attachments/%C3%28", "/%E0%A4%A"])("it is refused at the door: %s", (path) => {
    expect(proxy(new NextRequest(`http://127.0.0.1${path}`)).status).toBe(400);
  });

  it("it lets every other one in", () => {
    expect(proxy(new NextRequest("http://127.0.0.1/cases/%00%C3%A4%F0%9F%A6%94")).status).toBe(200);
  });
});

describe("the headers of every answer", () => {
  it("they are set for every path, and only the view of a mail may stand in a frame, in one of ours", async () => {
    const [every, view, ...more] = (await nextConfig.headers?.()) ?? [];
    expect(more).toEqual([]);
    expect(every?.source).toBe("/:path*");
    expect(Object.fromEntries(every?.headers.map(({ key, value }) => [key, value]) ?? [])).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    });
    expect(view).toEqual({
      source: "/api/originals/:id/view",
      headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }],
    });
  });
});
