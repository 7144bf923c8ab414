import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { report } from "../measure";

/** How much JavaScript each page asks for before it works, compressed as it travels. */
export async function reportWeight(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const html = await (await page.request.get(path)).text();
    const scripts = [...html.matchAll(/<script[^>]+src="\/_next\/([^"?]+)[^>]*>/g)]
      .filter(([tag]) => !/nomodule/i.test(tag))
      .map(([, file = ""]) => decodeURIComponent(file));
    const bytes = [...new Set(scripts)].reduce((sum, file) => sum + gzipped(file), 0);
    const kind = path.replace(/\d{4}-\d+/, "[number]");
    report(`JavaScript of ${kind}, kB gzip (goal <= 200)`, (bytes / 1000).toFixed(0));
  }
}

const gzipped = (file: string): number => gzipSync(readFileSync(join(".next", file))).length;
