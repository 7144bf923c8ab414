import type { FullConfig } from "@playwright/test";
import { startKlarfall } from "./klarfall";
import { announce } from "./town";

/** Starts an empty town for each process that tells stories, and stops them afterwards. */
export default async function setup({ workers }: FullConfig): Promise<() => Promise<void>> {
  const towns = await Promise.all(Array.from({ length: workers }, () => startKlarfall()));
  announce(towns);
  return async () => {
    await Promise.all(towns.map((town) => town.stop()));
  };
}
