import type { NextConfig } from "next";

/** Headers that every answer carries; the content security policy needs a nonce and is set in proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  distDir: process.env.KLARFALL_BUILD ?? ".next",
  serverExternalPackages: [
    "@node-rs/argon2",
    "graphile-worker",
    "iconv-lite",
    "imapflow",
    "pdfkit",
    "pino",
    "postgres",
    "prom-client",
  ],
  experimental: {
    serverActions: { bodySizeLimit: "2mb" },
    // A file for a letter passes the proxy; what is larger than its route takes would arrive cut off.
    proxyClientMaxBodySize: "18mb",
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // The view of a mail stands in a sandboxed frame of ours; its own policy forbids everything else.
    { source: "/api/originals/:id/view", headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }] },
  ],
};

export default config;
