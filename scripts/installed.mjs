// Plain Node, no packages: runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program with the terminal's input and output; ends this process when it fails. */
export function must(command, args, env = {}) {
  const run = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** Installs the locked packages unless exactly these are installed already. */
export function ensureInstalled() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".klarfall-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Klarfall: Pakete werden installiert …");
  must("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], {
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  });
  writeFileSync(stamp, lock);
}

/** A hash over everything that a build depends on, asked of git where there is one. */
export function sourceStamp() {
  const list = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
  if (list.status !== 0) return null;
  const hash = createHash("sha256");
  for (const file of list.stdout.split("\0").sort()) {
    if (
      !/^(app|components|lib|db|public)\/|^(proxy\.ts|instrumentation-client\.ts|next\.config\.ts|postcss\.config\.mjs|package-lock\.json|tsconfig\.json)$/.test(
        file,
      )
    )
      continue;
    if (/\.test\.ts$|\/examples\//.test(file) || !existsSync(join(root, file))) continue;
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** Builds the web app unless this very source is built already. */
export function ensureBuilt() {
  const stamp = sourceStamp();
  const file = join(root, ".next", "klarfall-source");
  if (
    stamp !== null &&
    existsSync(file) &&
    existsSync(join(root, ".next", "BUILD_ID")) &&
    readFileSync(file, "utf8") === stamp
  )
    return;
  console.log("Klarfall: Anwendung wird gebaut …");
  must(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], {
    NEXT_TELEMETRY_DISABLED: "1",
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp ?? "");
}

/** The arguments with which Node runs a TypeScript entry point of ours. */
export const typescript = (entry) => ["--conditions=react-server", "--import", "tsx", join(root, entry)];
