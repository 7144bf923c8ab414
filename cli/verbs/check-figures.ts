import { asWorker, closePools } from "@/db/client";
import { daysBetween } from "@/lib/deadline/rules";
import { addDays } from "@/lib/deadline/rules/days";
import { berlinDay } from "@/lib/deadline/rules/working-time";
import type { Place } from "@/lib/metric/schema";
import { differences, occurring } from "@/lib/metric/store/compare";
import { takeRunningSettings } from "../settings";

const USUAL = 500;
const LONGEST_DAYS = 400;

/** `check-figures [N]`: compares sums, lists and record for N random selections. Exit code 1 where they differ. */
export async function checkFigures(args: readonly string[]): Promise<number> {
  takeRunningSettings();
  const wanted = Number(args[0] ?? USUAL);
  try {
    const known = await asWorker(occurring);
    if (known.first === null) {
      console.log("Es gibt noch keine Zahlen.");
      return 0;
    }
    let wrong = 0;
    for (let n = 0; n < wanted; n++) {
      const { place, span, today } = draw(known, known.first);
      const found = await asWorker((tx) => differences(tx, place, span, today));
      wrong += found.length;
      for (const each of found) console.log(JSON.stringify({ ...each, place, span, today }));
    }
    console.log(`${wanted} Auswahlen verglichen: ${wrong} Abweichungen.`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await closePools();
  }
}

type Known = Awaited<ReturnType<typeof occurring>>;

function draw(
  known: Known,
  first: string,
): { place: Place; span: { from: string; to: string }; today: string } {
  const some = <T>(values: readonly T[]) =>
    Math.random() < 0.5 ? undefined : values[Math.floor(Math.random() * values.length)];
  const today = berlinDay(new Date());
  const to = addDays(first, Math.floor(Math.random() * (daysBetween(first, today) + 1)));
  const from = addDays(to, -Math.floor(Math.random() * LONGEST_DAYS));
  const place = {
    department: some(known.departments),
    service: some(known.services),
    channel: some(known.channels),
  };
  return { place, span: { from, to }, today };
}
