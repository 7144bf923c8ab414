import { addMonths, type Day, isoDay, weekdayOf, yearOf } from "./calendar";
import { type Hit, hits } from "./match";

/** `ahead`: what the same words mean in a plan ("wir fliegen am Donnerstag"). */
export type RelativeDate = { start: number; end: number; value: string; ahead: string };
type Rule = { pattern: RegExp; day: (hit: Hit, now: Day) => Day | string | null };

const NUMBERS: Record<string, number> = {
  einem: 1,
  einer: 1,
  ner: 1,
  nem: 1,
  a: 1,
  one: 1,
  zwei: 2,
  two: 2,
  drei: 3,
  three: 3,
  vier: 4,
  four: 4,
  fünf: 5,
  five: 5,
  sechs: 6,
  six: 6,
  sieben: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  zehn: 10,
  ten: 10,
};
const WEEKDAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:mo(?:ntag)?s?$|monday|pazartesi$|понеділ|понедель|poniedzia|lundi|luni)/iu, 1],
  [/^(?:di(?:enstag)?s?$|tuesday|salı|вівтор|вторник|wtorek|wtorku|mardi|marți)/iu, 2],
  [/^(?:mi(?:ttwoch)?s?$|wednesday|çarşamba|серед|сред|środ|mercredi|miercuri)/iu, 3],
  [/^(?:do(?:nnerstag)?s?$|thursday|perşembe|четвер|czwart|jeudi|joi)/iu, 4],
  [/^(?:fr(?:eitag)?s?$|friday|cuma$|п.ятниц|пятниц|piąt|vendredi|vineri)/iu, 5],
  [/^(?:sa(?:mstag)?s?$|sonnabend|saturday|cumartesi|субот|суббот|sobot|samedi|sâmbăt)/iu, 6],
  [/^(?:so(?:nntag)?s?$|sunday|pazar$|неділ|воскресень|niedziel|dimanche|duminic)/iu, 7],
];
const WD =
  "(?<wd>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|понеділка|вівторка|середи|четверга|п['’]ятниці|суботи|неділі|понедельника|вторника|среды|пятницы|субботы|воскресенья|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|понеділок|вівторок|середу|четвер|п['’]ятницю|суботу|неділю|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const N =
  "(?<n>\\d{1,3}|einem|einer|ner|nem|a|one|zwei|two|drei|three|vier|four|fünf|five|sechs|six|sieben|seven|acht|eight|zehn|ten)";
const UNIT = "(?<u>Tag(?:en?)?|Woche(?:n)?|Monat(?:en?)?|Jahr(?:en?)?|days?|weeks?|months?|years?)";

/** Reckoned words, most specific first. Weekdays without more look back: people report what happened. */
const RULES: readonly Rule[] = [
  rule(
    "vorgestern|the day before yesterday|позавчора|позавчера|przedwczoraj|avant-hier|alaltăieri|evvelsi gün|أول أمس",
    (_h, now) => now - 2,
  ),
  rule("gestern|yesterday|dün|вчора|вчера|wczoraj|hier soir|ieri|أمس|gestrigen", (_h, now) => now - 1),
  rule(
    "übermorgen|day after tomorrow|післязавтра|послезавтра|pojutrze|après-demain|poimâine",
    (_h, now) => now + 2,
  ),
  rule(
    "(?:ab|bis|gleich|auf|schon) morgen(?! früh)|morgen früh(?! um)|tomorrow|yarın|завтра|jutro|demain|mâine|غدا",
    (_h, now) => now + 1,
  ),
  // "Guten Morgen" greets, "heute Morgen" and "am Morgen" tell the time of day.
  {
    pattern:
      /(?<![\p{L}\d-]|(?:[Gg]uten?|[Hh]eute|[Gg]estern|[Jj]eden|[Aa]m|[Dd]iesen|[Ii]n der|tag|woch) )(?:morgen|MORGEN)(?![\p{L}\d])/dgu,
    day: (_h, now) => now + 1,
  },
  rule(
    "seit (?:ein(?:er|igen)|zwei|drei|vier|mehreren|\\d{1,2})? ?Stunden?|for (?:hours|\\d hours)|bu (?:sabah|gece)|сьогодні вночі|dziś rano",
    (_h, now) => now,
  ),
  rule("aseară|dün (?:gece|akşam)|minulej nocy|wczoraj wieczorem", (_h, now) => now - 1),
  rule(
    `(?:(?:letzte|vergangene|vorige) Woche ${WD}|${WD.replace("wd", "wb")} (?:letzter|vergangener|voriger) Woche)`,
    (h, now) => weekdayOfWeek(h, now, -1),
  ),
  rule(
    `(?:(?:nächste[nr]?|kommende[nr]?) Woche (?:am )?${WD}|${WD.replace("wd", "wb")} (?:nächster|kommender) Woche)`,
    (h, now) => weekdayOfWeek(h, now, 1),
  ),
  rule("(?:ab|am|seit|bis|vom|zum|nächsten|kommenden) (?<wd>Mo|Di|Mi|Do|Fr|Sa|So)\\.(?! ?\\d)", (h, now) =>
    weekdayBack(h, now),
  ),
  rule(
    "ab sofort|sofort ab|mit sofortiger Wirkung|heute|today|bugün|сьогодні|сегодня|dzisiaj|dziś|aujourd['’]hui|astăzi|azi|اليوم",
    (_h, now) => now,
  ),
  rule("letzte Nacht|vergangene Nacht|last night", (_h, now) => now - 1),
  rule(`(?:nächste[nr]?|kommende[nr]?|next|coming|наступн\\p{L}{2,3}|следующ\\p{L}{2,3}) ${WD}`, (h, now) =>
    weekdayAhead(h, now),
  ),
  rule(
    `(?:letzte[nr]?|vergangene[nr]?|vorige[nr]?|last|минул\\p{L}{2,3}|прошл\\p{L}{2,3}|zeszł\\p{L}{2,3}) ${WD}|${WD.replace("wd", "wb")} (?:dernier|passé)`,
    (h, now) => weekdayBack(h, now),
  ),
  rule(
    `(?:am|seit|on|since|z|від|с|depuis|vom|w|we|у|в|во|od) ${WD}(?:abend|morgen|nacht|nachmittag|vormittag)?(?!,? ?(?:den |dem )?(?:\\(?\\d{1,2}\\.|der Woche))`,
    (h, now) => weekdayBack(h, now),
  ),
  rule(
    `(?<=(?:\\(|^|, |\\. |[\\p{Ll}] ))${WD}(?:früh|abend|morgen|nachmittag)?(?!,? ?(?:den |dem |der )?(?:\\(?\\d{1,2}\\.|\\d))`,
    (h, now) => weekdayBack(h, now),
  ),
  rule(`(?:vor|seit)(?: etwa| ca\\.| gut| rund)? ${N} ${UNIT}`, (h, now) => back(h, now)),
  rule(`${N} ${UNIT} ago`, (h, now) => back(h, now)),
  rule("(?:seit|vor) (?:letzter|vergangener) Woche|letzte Woche|last week", (_h, now) => now - 7),
  rule(`in(?: etwa| ca\\.)? ${N} ${UNIT}(?! ${UNIT.replace("?<u>", "?:")})`, (h, now) => ahead(h, now)),
  rule("(?:Anfang|Mitte|Ende) nächsten Jahres|nächstes Jahr|next year", (_h, now) => String(yearOf(now) + 1)),
  rule(
    "(?:zum|ab) (?:nächsten|kommenden) (?:Monat|Ersten|1\\.)|(?:Anfang|ab) nächsten Monats?|next month",
    (_h, now) => isoDay(addMonths(now, 1)).slice(0, 7),
  ),
  rule("letzten Monat|vorigen Monat|last month", (_h, now) => isoDay(addMonths(now, -1)).slice(0, 7)),
  rule(
    "(?:bis )?zum Monatsende|bis Ende des Monats|(?:bis )?Monatsende",
    (_h, now) => isoDay(addMonths(now, 1)).slice(0, 8).concat("01") && monthEnd(now),
  ),
  rule(
    "(?:bis (?:zum )?|zum )Jahresende|(?:bis )?Ende (?:des|dieses) Jahres|zum Jahresende",
    (_h, now) => `${yearOf(now)}-12-31`,
  ),
];

/** Dates told from the day of writing: tomorrow, next Monday, in two weeks. */
export function relativeDates(text: string, now: Day): RelativeDate[] {
  const found: RelativeDate[] = [];
  for (const { pattern, day } of RULES) {
    for (const hit of hits(text, pattern)) {
      const value = day(hit, now);
      if (value === null) continue;
      const text = typeof value === "number" ? isoDay(value) : value;
      found.push({ start: hit.start, end: hit.end, value: text, ahead: planned(hit, now) ?? text });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function rule(source: string, day: Rule["day"]): Rule {
  return { pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d])`, "gdiu"), day };
}

function weekday(hit: Hit): number | null {
  const word = (hit.part("wd") ?? hit.part("wb"))?.text ?? "";
  return WEEKDAYS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function planned(hit: Hit, now: Day): string | null {
  const named =
    weekday(hit) !== null &&
    !/woche/iu.test(hit.text) &&
    !/^(?:letzte|vergangen|vorig|last|seit|since|минул|прошл|zeszł)/iu.test(hit.text);
  const day = named ? weekdayAhead(hit, now) : null;
  return day === null ? null : isoDay(day);
}

function weekdayBack(hit: Hit, now: Day): Day | null {
  const wanted = weekday(hit);
  if (wanted === null) return null;
  const gone = (weekdayOf(now) - wanted + 7) % 7;
  return now - (gone === 0 ? 7 : gone);
}

function weekdayAhead(hit: Hit, now: Day): Day | null {
  const wanted = weekday(hit);
  if (wanted === null) return null;
  const left = (wanted - weekdayOf(now) + 7) % 7;
  return now + (left === 0 ? 7 : left);
}

/** "Dienstag letzter Woche": the day in the week before or after this one. */
function weekdayOfWeek(hit: Hit, now: Day, weeks: number): Day | null {
  const wanted = weekday(hit);
  return wanted === null ? null : now - weekdayOf(now) + wanted + weeks * 7;
}

function shift(hit: Hit, now: Day, sign: 1 | -1): Day | null {
  const word = hit.part("n")?.text.toLowerCase() ?? "";
  const count = NUMBERS[word] ?? Number(word);
  const unit = hit.part("u")?.text.toLowerCase() ?? "";
  if (!Number.isInteger(count)) return null;
  if (/^[td]/u.test(unit)) return now + sign * count;
  if (/^w/u.test(unit)) return now + sign * count * 7;
  return addMonths(now, sign * count * (/^m/u.test(unit) ? 1 : 12));
}

function back(hit: Hit, now: Day): Day | string | null {
  const day = shift(hit, now, -1);
  return day !== null && /^[jy]/iu.test(hit.part("u")?.text ?? "") ? String(yearOf(day)) : day;
}

function ahead(hit: Hit, now: Day): Day | null {
  return shift(hit, now, 1);
}

function monthEnd(now: Day): Day {
  const next = addMonths(now, 1);
  const day = Number(isoDay(next).slice(8));
  return next - day;
}
