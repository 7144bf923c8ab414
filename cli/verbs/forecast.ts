import { readFileSync } from "node:fs";
import { judge } from "@/lib/forecast/rules/backtest";
import { calendarOf } from "@/lib/forecast/rules/calendar";
import { type DailyCounts, type ReadFault, readDailyCounts } from "@/lib/forecast/rules/read";
import { overSeries } from "@/lib/forecast/rules/summary";
import { type Backtest, HORIZON, LEAST_DAYS, WEEK } from "@/lib/forecast/schema";
import { fill } from "@/lib/i18n/text";
import { LAENDER, type Land } from "@/lib/intake/schema";
import { callersPath } from "../settings";

const USAGE =
  "npm run klarfall -- forecast TAGESZAHLEN.csv [--land BW] [--from JJJJ-MM-TT] [--next] [--json]";

const FAULTS: Record<ReadFault, string> = {
  no_rows: "Die Datei enthält keine Zahlen.",
  no_columns:
    "Zeile {line}: Es fehlt eine Spalte mit Tagen (JJJJ-MM-TT oder TT.MM.JJJJ) oder eine mit Anzahlen.",
  bad_day: "Zeile {line}: „{value}“ ist kein Tag (JJJJ-MM-TT oder TT.MM.JJJJ).",
  bad_count: "Zeile {line}: „{value}“ ist keine Anzahl (ganze Zahl ab 0).",
  days_too_far_apart: "Zwischen {from} und {to} liegen mehr als 100 Jahre. Stimmen die Jahreszahlen?",
};

/** What the figures mean, beside them, so that nobody has to guess. */
const DEFINITIONS = {
  ratio:
    "mean absolute error of the forecast (its median) divided by that of the seasonal naive forecast (the latest known same weekday), over the same origins and days",
  mase: "Hyndman and Koehler (2006): absolute errors divided by the mean absolute difference to the same weekday one week before, on all days up to the origin, averaged over all origins and horizons",
  naiveMase:
    "the same for the seasonal naive forecast; not 1, for it looks up to four weeks ahead and at other days",
  rootRatio: "root mean squared error of the mean, divided by that of the seasonal naive forecast",
  coverage: "share of days inside the interval whose nominal level is 80 or 95 %",
  shown: "shown in the workbench only where ratio < 1 and mase < 1 over at least 28 origins",
};

/** `forecast DAILY_COUNTS.csv [--land BW] [--from DAY] [--next] [--json]`: backtests daily counts; `--next` adds the days to come. */
export async function forecastVerb(args: readonly string[]): Promise<number> {
  const file = fileOf(args);
  const land = landOf(args);
  const from = optionOf(args, "--from") ?? null;
  if (file === null || land === null || (from !== null && !/^\d{4}-\d{2}-\d{2}$/.test(from))) {
    console.error(USAGE);
    return 2;
  }
  const text = textOf(file);
  if (text === null) return complain(`${file}: Die Datei lässt sich nicht lesen.`);
  const read = readDailyCounts(text);
  if (!read.ok) return complain(`${file}: ${fill(FAULTS[read.code], read.detail ?? {})}`);
  const days = read.value.total.counts.length;
  if (days < LEAST_DAYS)
    return complain(`${file}: ${days} Tage sind zu wenig; ein Vergleich braucht mindestens ${LEAST_DAYS}.`);
  const report = reportOf(file, read.value, land, from, args.includes("--next"));
  console.log(args.includes("--json") ? JSON.stringify(report, null, 2) : summary(report));
  return 0;
}

const complain = (sentence: string): number => {
  console.error(sentence);
  return 1;
};

const optionOf = (args: readonly string[], name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;

const fileOf = (args: readonly string[]): string | null =>
  args.find((arg, i) => !arg.startsWith("--") && !["--land", "--from"].includes(args[i - 1] ?? "")) ?? null;

function landOf(args: readonly string[]): Land | null {
  const wanted = optionOf(args, "--land") ?? process.env.KLARFALL_LAND ?? "NW";
  return LAENDER.find((land) => land === wanted) ?? null;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(callersPath(file), "utf8");
  } catch {
    return null;
  }
}

function reportOf(file: string, counts: DailyCounts, land: Land, from: string | null, withNext: boolean) {
  const calendar = calendarOf(land);
  const judged = [counts.total, ...counts.series].map((series) => judge(series, calendar, from));
  const [total, ...series] = judged.map(({ backtest, next }) =>
    withNext ? { ...backtest, next } : backtest,
  );
  return {
    file,
    land,
    from: counts.total.start,
    days: counts.total.counts.length,
    missingDays: counts.missing,
    missingDaysAre: counts.missingAre,
    judgedFrom: from,
    horizonDays: HORIZON,
    seasonDays: WEEK,
    definitions: DEFINITIONS,
    total: total ?? null,
    overSeries: overSeries(series),
    series,
  };
}

function summary(report: ReturnType<typeof reportOf>): string {
  const { total, series, overSeries: all, days, missingDays } = report;
  const number = (value: number | null) => (value === null ? "–" : value.toFixed(3)).padStart(7);
  const line = (b: Backtest) =>
    `${b.series.slice(0, 32).padEnd(32)} ${String(b.origins).padStart(6)} ${[b.ratio, b.mase, b.rootRatio, b.coverage80, b.coverage95].map(number).join(" ")}  ${b.shown ? "ja" : "nein"}`;
  return [
    `${days} Tage, ${missingDays} fehlen; Vorhersage ${HORIZON} Tage weit, Vergleich: gleicher Wochentag zuletzt`,
    `${"Reihe".padEnd(32)}  Stand  Fehler    MASE   Wurzel    80 %    95 %  zeigen`,
    ...[...(total === null ? [] : [total]), ...series].map(line),
    `Mittel der ${all.series} Reihen:${number(all.meanRatio)} Fehler gegen den Vergleich,${number(all.meanMase)} MASE; gezeigt ${all.shown}`,
    "Fehler: mittlerer Fehler geteilt durch den des Vergleichs an denselben Tagen. MASE: geteilt durch dessen Fehler eine Woche weit an den Tagen davor.",
  ].join("\n");
}
