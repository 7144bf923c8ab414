import { defineConfig } from "@playwright/test";

/** Flags of a Chromium that runs as root without a network. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/support/setup.ts",
  // Stories wait more than they work: two at a time, each in a town of its own.
  workers: 2,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toMatchAriaSnapshot: { pathTemplate: "e2e/screens/{arg}{ext}" },
  },
  reporter: [["list"], ["json"]],
  outputDir: ".cache/browser",
  use: {
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1366, height: 768 },
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.KLARFALL_CHROMIUM ?? "/usr/bin/chromium", args },
  },
});
