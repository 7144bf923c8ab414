import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const exclude = ["node_modules", ".next", ".data", "e2e/**/*.spec.ts"];
const DATABASE = "**/*.db.test.ts";

/**
 * What the server sees of a client component: that it exists, not what it does. Without it a page could not be called in
 * a test, because React's server build knows no state, effects or context.
 */
const clientComponents = {
  name: "client-components",
  enforce: "pre" as const,
  transform(code: string) {
    if (!/^\s*"use client"/.test(code)) return null;
    const named = [...code.matchAll(/^export (?:async function|function|const) (\w+)/gm)];
    const stubs = named.map(([, name]) => `export const ${name} = () => null;`);
    return { code: [...stubs, "export default () => null;"].join("\n"), map: null };
  },
};

export default defineConfig({
  resolve: {
    alias: { "@": fileURLToPath(new URL(".", import.meta.url)) },
    conditions: ["react-server"],
  },
  ssr: { resolve: { conditions: ["react-server", "node"] } },
  test: {
    // By itself it leaves a core free; with two that is half of them.
    maxWorkers: "100%",
    testTimeout: 60_000,
    env: { LOG_LEVEL: "silent" },
    hookTimeout: 60_000,
    // Two kinds, so that only a run with database tests starts a server.
    projects: [
      // Pure tests change nothing that another file sees: modules are loaded once for all of them.
      {
        extends: true,
        test: { name: "pure", include: ["**/*.test.ts"], exclude: [...exclude, DATABASE], isolate: false },
      },
      {
        extends: true,
        plugins: [clientComponents],
        test: { name: "database", include: [DATABASE], exclude, globalSetup: ["./db/testing-server.ts"] },
      },
    ],
  },
});
