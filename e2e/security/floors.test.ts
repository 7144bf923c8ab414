import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ROOT } from "./items";

/** The lowest version of a package without a known hole that concerns us, in every copy that is installed. */
const FLOORS: Readonly<Record<string, string>> = {
  next: "16.4.6",
  react: "19.3.0",
  "react-dom": "19.3.0",
  "next-auth": "4.24.15",
  "drizzle-orm": "0.45.2",
  nodemailer: "9.0.1",
  "postal-mime": "4.0.0",
};

/**
 * Where we stay below for now, and why: a fresh release whose programs for every platform are not in the registry yet
 * breaks `npm ci`. Its image routes and rewrites, which the fix is said to be about, are not used.
 */
const WAITING: Readonly<Record<string, string>> = { next: "16.4.5" };

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), integrity: z.string().optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync(resolve(ROOT, "package-lock.json"), "utf8")));
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");
const copiesOf = (name: string): string[] =>
  installed.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, { version = "" }]) => version);

/** Whether a version is at least another, number by number. */
function reaches(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  for (let i = 0; i < 3; i++) if (have?.[i] !== need?.[i]) return (have?.[i] ?? 0) > (need?.[i] ?? 0);
  return true;
}

describe("packages of others", () => {
  it.each(Object.entries(FLOORS))("%s is %s at least, wherever it is installed", (name, floor) => {
    const below = copiesOf(name).filter((version) => !reaches(version, floor));
    expect(copiesOf(name).length).toBeGreaterThan(0);
    expect(below.every((version) => version === WAITING[name])).toBe(true);
    // Nobody waits any longer than there is something to wait for.
    expect(below.length > 0).toBe(name in WAITING);
  });

  it("they are known by a hash each, so that no other bytes are ever installed under their name", () => {
    expect(installed.length).toBeGreaterThan(200);
    expect(
      installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path),
    ).toEqual([]);
  });
});
