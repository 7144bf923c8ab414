import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@": fileURLToPath(new URL(".", import.meta.url)) },
    conditions: ["react-server"],
  },
  ssr: { resolve: { conditions: ["react-server", "node"] } },
  test: { include: ["**/*.test.ts"], exclude: ["node_modules", ".next", ".data", "e2e/**/*.spec.ts"], testTimeout: 30_000 },
});
