import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { reachable } from "@/db/embedded";

/** Takes the settings of the Klarfall that runs in this checkout, where the operator set none: its own database and secret. */
export function takeRunningSettings(): void {
  const data = resolve(process.env.KLARFALL_DATA ?? ".data");
  const access = join(reachable(join(data, "postgres")), "access.json");
  if (!process.env.DATABASE_URL && existsSync(access)) {
    const { port, password }: { port: number; password: string } = JSON.parse(readFileSync(access, "utf8"));
    process.env.DATABASE_URL = `postgres://klarfall:${password}@127.0.0.1:${port}/klarfall`;
  }
  const secret = join(data, "secret");
  if (!process.env.KLARFALL_SECRET && existsSync(secret))
    process.env.KLARFALL_SECRET = readFileSync(secret, "utf8").trim();
}

/** A path as the caller meant it: from the folder where the command was typed. */
export const callersPath = (path: string): string =>
  isAbsolute(path) ? path : join(process.env.KLARFALL_CALLED_FROM ?? ".", path);
