import { daysBetween } from "@/lib/deadline/rules";
import type { Letter, Reading, Span } from "@/lib/intake/schema";
import { type DateMention, datesOf, resolved } from "../details/dates";
import { spanOf } from "../details/match";
import { isOrder, isQuoted, type Scene, sceneOf } from "../details/scene";
import { isSaid, phrase } from "../phrase";

/** A day ahead that the letter names, with its words. */
export type NearDate = { date: string; evidence: Span[] };

/** How far around a date the words lie that tell a plan from a report. */
const AROUND = 60;
const PLAN = phrase(`
  muss; müssen; müsste; will; wollen; möchte; möchten; soll; sollen; wird; werden; werde; kann; können; könnte; kommt; komme; kommen; fliege; fliegen; fliegt; fährt; fahren; fahre; ziehe; ziehen; zieht; geht; brauche; brauchen; braucht; benötig*; bis; spätestens; termin; beginnt; startet; nächste*; kommende*; ab; findet; reise; abflug; wollte; wollten; hätte; hätten; passt; heiraten; läuft; endet; need; until; by; next; will; kadar; до; к; na; do; jusqu'au; până
`);
const REPORT = phrase(`
  war; waren; wurde; wurden; wäre; ist passiert; hat; hatte; hatten; habe; haben; hab; gab; kam; ging; letzte*; letzten; vergangene*; seit; jeden; jede; jedes; immer; zwischen; gestern; every; any; wasn't; last
`);
/** "heute" mostly dates a report; only these words make it a need. */
const TODAY_NEEDED = phrase(
  `noch heute; heute noch; bis heute abend; heute (dringend|unbedingt|abend|nacht) … (brauche*|muss|fliege*|termin); heute um \\\\d`,
);

/** All days ahead the citizen names, nearest first. A bare weekday counts only where its sentence is a plan. */
export function nearDates(letter: Letter, reading: Reading, today: string): NearDate[] {
  const scene = sceneOf(letter, reading);
  const found = datesOf(scene).flatMap((mention) => {
    const date = ahead(scene, mention);
    return date !== null && daysBetween(today, date) >= 0
      ? [{ date, evidence: [spanOf(sourceOf(scene, mention), mention)] }]
      : [];
  });
  return found.sort((a, b) => a.date.localeCompare(b.date));
}

function ahead(scene: Scene, mention: DateMention): string | null {
  if (isQuoted(scene, mention.source, mention.start) || isOrder(scene, mention.source, mention.start))
    return null;
  const value = resolved(mention, "future", scene.now)?.value;
  if (value?.length !== 10) return null;
  const [before, after] = around(scene, mention);
  if (mention.fixed === null) return value;
  if (/^(?:heute|today|bugün|сьогодні|сегодня|dziś|azi|aujourd|اليوم|sofort)/iu.test(wordsOf(scene, mention)))
    return isSaid(`${before}${after}`, TODAY_NEEDED) ? value : null;
  if (mention.ahead === null || mention.ahead === mention.fixed) return value;
  const clause =
    `${before.split(/[.!?\n]/u).at(-1) ?? ""}${wordsOf(scene, mention)}${after.split(/[.!?\n]/u)[0] ?? ""}`.toLowerCase();
  return isSaid(clause, PLAN) && !isSaid(clause, REPORT) ? value : null;
}

function around(scene: Scene, { source, start, end }: DateMention): [string, string] {
  const text = source === "body" ? scene.flat : scene.subject;
  return [
    text.slice(Math.max(0, start - AROUND), start).toLowerCase(),
    text.slice(start, end + AROUND).toLowerCase(),
  ];
}

function wordsOf(scene: Scene, mention: DateMention): string {
  return sourceOf(scene, mention).slice(mention.start, mention.end);
}

function sourceOf(scene: Scene, { source }: DateMention): string {
  return source === "body" ? scene.letter.body : (scene.letter.subject ?? "");
}
