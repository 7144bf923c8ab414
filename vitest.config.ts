import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const exclude = ["node_modules", ".next", ".data", "e2e/**/*.spec.ts"];
const DATABASE = "**/*.db.test.ts";

export default defineConfig({
  resolve: {
    alias: { "@": fileURLToPath(new URL(".", import.meta.url)) },
    conditions: ["react-server"],
  },
  ssr: { resolve: { conditions: ["react-server", "node"] } },
  test: {
    testTimeout: 30_000,
    env: { LOG_LEVEL: "silent" },
    hookTimeout: 60_000,
    // Two kinds, so that only a run with database tests starts a server.
    projects: [
      { extends: true, test: { name: "pure", include: ["**/*.test.ts"], exclude: [...exclude, DATABASE] } },
      {
        extends: true,
        test: { name: "database", include: [DATABASE], exclude, globalSetup: ["./db/testing-server.ts"] },
      },
    ],
  },
});
