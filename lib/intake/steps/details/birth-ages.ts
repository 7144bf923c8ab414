import { type DateMention, resolved } from "./dates";
import type { Scene } from "./scene";

/** Younger than this a bare date is hardly a birth date of somebody who writes. */
export const ADULT_YEARS = 12;
const DAYS_A_YEAR = 365.25;
const EPOCH_YEAR = 1970;

/** The years from a birth date to the day of receipt; 0 where nothing can be said. */
export function ageAt(mention: DateMention, scene: Scene): number {
  const value = resolved(mention, "birth", scene.now)?.value;
  return value === undefined ? 0 : yearsSince(value, scene);
}

/** The years from a day to that of receipt; negative ahead. */
export function yearsSince(value: string, scene: Scene): number {
  const [year, month] = value.split("-").map(Number);
  return scene.now / DAYS_A_YEAR + EPOCH_YEAR - (year ?? 0) - ((month ?? 6) - 1) / 12;
}
