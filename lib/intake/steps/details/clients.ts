import type { KindId } from "@/lib/intake/schema";
import { words } from "./cues";
import type { Part } from "./match";
import { namesAfter, namesIn } from "./names";
import type { Person } from "./persons";
import { isQuoted, type Scene, textOf } from "./scene";

/** How those who write by profession call the person whose matter it is. */
const OURS = words(
  "(?:mein|unser|ihr)(?:e[nrms]?)? (?:[a-zäöüß]{4,20} )?(?:klient(?:in|en)?|mandant(?:in|en)?|mandantschaft|mitglied(?:s|es)?|kund(?:e|en|in)|mieter(?:in|s)?|bewohner(?:in|s)?|patient(?:in|en)?|betreut(?:e[rn]?)|mitarbeiter(?:in|s)?|angestellte[rn]?|auszubildende[rn]?|schützling(?:s)?|auftraggeber(?:in|s)?|schüler(?:in|s)?|mündel(?:s)?)",
);
/** Words of standing for somebody, before a name with its title of address. */
const STANDS_FOR = words(
  "(?:(?:für|f\\.|fuer|namens|(?:im )?(?:namen|auftrag|interesse)|vollmacht|vertretung|betreuer(?:in)?|vormund|bevollmächtigte[r]?|angelegenheit(?:en)?|sache|[A-Za-zäöüÄÖÜß]{0,20}sachen?|[A-Za-zäöüÄÖÜß]{0,24}antrags?|erb(?:e|en|in)|veräußerer(?:in)?|veräußerin|vertreten wir|vertrete ich|dass (?:wir|ich)|begleite(?: ich)?(?: ehrenamtlich)?|zugunsten)(?:,? (?:von|des|der|den|die|erben|veräußerin|mandantin|mandanten)){0,2}) (?=(?:Herrn?|Hrn\\.|Hr\\.|Frau|Fr\\.|Eheleute) )",
);
/** Everyone who writes in these words writes for somebody. */
const OFFICIAL = words(
  "(?:vollmacht[a-z]{0,8}|bevollmächtigt[a-z]{0,3}|mandant[a-z]{0,8}|klient[a-z]{0,4}|betreuer(?:in)?|betreute[nr]?|betreuung|bestellungsurkunde|namens und|namens des|namens der|vertretung|vormund|wir vertreten|vertrete ich|vertreten|(?:wir|ich) zeigen? an|zeigen? (?:ich|wir)[^.]{0,30} an|unser(?:e[nrms]?)? (?:mitglied|kund|mieter|bewohner|patient|mitarbeiter)[a-z]{0,4}|schriftsatz|\\./\\.)",
);
const LAW =
  /(?:^|\s)(?:RA(?:in)?|RAe|Rechtsanw\p{L}+|Kanzlei|Notar(?:in|iat)?|Betreuungs\p{L}+|Berufsbetreu\p{L}+)(?!\p{L})/iu;
/** Of these kinds the persons named are those complained of. */
const AGAINST: readonly KindId[] = ["complaint", "thirdPartyReport", "spam"];

/** Whether the letter is written by profession or power for somebody else. */
export function isOfficial(scene: Scene): boolean {
  return LAW.test(scene.from) || scene.flat.search(OFFICIAL) >= 0;
}

/** Persons for whom somebody else writes, surest first. */
export function clientsOf(scene: Scene, kind: KindId): Person[] {
  if (AGAINST.includes(kind)) return [];
  const note = scene.letter.channel === "phone_note" || scene.letter.channel === "counter";
  const official = isOfficial(scene);
  const ours = named(scene, OURS, 0.95);
  const stood = official || note ? named(scene, STANDS_FOR, 0.92) : [];
  const sure = [...ours, ...stood];
  return sure.length > 0 || !official ? sure : likeliest(scene);
}

/** What speaks for a name in an official letter as the one whose matter it is. */
const WEIGHT = { titled: 1, born: 1.5, linked: 0.8, housed: 0.5, again: 0.5, subject: 0.8 };
const ENOUGH = 1.7;
const TITLED = /(?:Herrn?|Hrn?\.|Frau|Fr\.|Eheleuten?)\s$/u;
const LINKED =
  /(?:^|[\s(])(?:für|des|der|von|namens|betreff(?:end|s)?|betr\.|wegen|wg\.|i\. ?S\.|in Sachen|betr\.:)\s(?:(?:Herrn?|Hrn?\.|Frau|Fr\.)\s)?$/iu;
const ADDRESSED =
  /(?:geehrte[rs]?|hallo|moin|guten (?:tag|morgen|abend)|liebe[rs]?|gegen|z\. ?Hd\.?|schuldner(?:in)?|sachbearbeiter(?:in)?|richter(?:in)?|arzt|ärztin|kolleg(?:e|in)) (?:(?:herrn?|frau) )?$/iu;
const BORN = /^[\s,(]{1,3}(?:geb(?:oren|\.)?|\*|born|Jg\.?|Jahrgang)/u;
const HOUSED = /^[\s,(]{1,3}(?:wohnhaft|wohnt|\p{Lu}[\p{L}.-]{2,24}(?: \p{Lu}\p{L}+)? \d)/u;

function likeliest(scene: Scene): Person[] {
  const found = (["subject", "body"] as const).flatMap((source) => {
    const text = textOf(scene, source);
    return namesIn(text).map((part) => ({ part, worth: worthOf(text, part, scene), source }));
  });
  const best = found.filter(({ worth }) => worth >= ENOUGH).sort((a, b) => b.worth - a.worth)[0];
  if (best === undefined) return [];
  const { text: name, start, end } = best.part;
  return [{ role: "client", name, source: best.source, start, end, from: start, lead: "", score: 0.85 }];
}

function worthOf(text: string, { start, end, text: name }: Part, scene: Scene): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  const family = name.split(/\s/u).at(-1) ?? name;
  if (ADDRESSED.test(before) || isQuoted(scene, "body", start) || scene.from.includes(family)) return 0;
  return (
    (TITLED.test(before) ? WEIGHT.titled : 0) +
    (BORN.test(after) ? WEIGHT.born : 0) +
    (LINKED.test(before) ? WEIGHT.linked : 0) +
    (HOUSED.test(after) ? WEIGHT.housed : 0) +
    (scene.flat.indexOf(family) !== scene.flat.lastIndexOf(family) ? WEIGHT.again : 0) +
    (scene.subject.includes(family) ? WEIGHT.subject : 0)
  );
}

function named(scene: Scene, lead: RegExp, score: number): Person[] {
  return namesAfter(scene.flat, lead).flatMap(({ text: name, start, end, from, lead: words }): Person[] =>
    isQuoted(scene, "body", start)
      ? []
      : [{ role: "client", name, source: "body", start, end, from, lead: words, score }],
  );
}
