import { callers } from "./callers";
import { words } from "./cues";
import type { Part } from "./match";
import { fullness, nameHere, namesAfter, namesIn, nameTokens, samePerson } from "./names";
import { isCompany } from "./organisations";
import { isOrder, type Scene } from "./scene";
import { signatures } from "./signatures";
import { type Writer, written } from "./writings";

const UNNAMED =
  /^(?:(?:unbekannt|anonym\p{L}*|unknown|ohne|k\. ?a\.|n\. ?n\.|-|\p{L}\.?)$|(?:ein|eine|einer|ohne|jemand|besorgte\p{L}?|genervte\p{L}?|verzweifelte\p{L}?|wütende\p{L}?)(?![\p{L}]))/iu;
const FROM_NAME =
  /^"?(?:(?:Herrn?|Frau|Hr\.|Fr\.|RA(?:in)?|Rechtsanw[aä]lt(?:in)?|(?:Pfarrer|Pastor|Notar|Architekt|Steuerberater)(?:in)?|\p{Lu}\p{Ll}+(?:meister|kommissar|rat)(?:in)?(?= a\.| i\.)|i\. ?R\.|a\. ?D\.|Dipl\.-\p{L}{2,6}\.?(?: ?\((?:FH|TU|Univ\.)\))?|Opa|Oma|Mr\.?|Mrs\.?|Ms\.?)\s+)*(?<name>[^<"(]{1,100}?)"?\s*(?:\((?<rest>[^)]{1,60})\))?\s*(?:<|$)/u;
const OWN = words(
  "(?:mein(?: \\p{L}+)? name (?:ist|lautet)|ich (?:heiße|heisse)|my name is|adım|ismim|benim adım|мене звати|меня зовут|nazywam się|mam na imię|numele meu(?: este)?|mă numesc|je m['’]appelle|اسمي)",
);
/** "Ich bin …" may be followed by anything that is written large; a full name in the header is surer. */
const BEING = words(
  "(?:i am|i['’]m|я,?|je suis|(?<=[.!?\\n] |^)ich,|bin|ich bin|ben|ja,|jestem|أنا|من)(?= [\\p{Lu}\\p{Lo}][\\p{L}]+ [\\p{Lu}\\p{Lo}])",
);
const OWN_LABEL =
  /^(?:(?:vor- und nach|familien|nach)?name(?: (?:und vorname|des antragstellers|der antragstellerin|elternteil|antragsteller\p{L}*|der eltern|eltern))?|antragsteller(?:\/?in|\*in|:in)?|antragstellende person|halter(?:in)?|sorgeberechtigte(?:r)?|melder(?:in)?|absender(?:in)?|vorname(?:,)? (?:und )?(?:nachname|name)|name,? vorname|full name|ad soyad|einwender(?:in)?|eigentümer(?:in)?|meldende person|anmelder(?:in)?|elternteil|mutter\/vater|betreiber(?:in)?|vor-\/nachname|ihr name)$/u;
/** All readings of who writes, best first. */
export function writersOf(scene: Scene): Writer[] {
  const from = fromName(scene);
  const own = ownNames(scene);
  const sure = from !== null && from.score > SHARED;
  const signed = signatures(scene, sure);
  const mailed = mailboxName(scene);
  const all = [...own, ...(from ? [from] : []), ...signed, ...callers(scene, sure), ...mailed];
  const names = all.length === 0 ? [] : namesIn(scene.flat);
  return all.map((w) => fuller(w, all, names)).sort((a, b) => b.score - a.score);
}

/** A header for two, or of a mailbox that a desk reads, says less than the one who signs. */
const SHARED = 0.7;
const SEVERAL = / (?:und|u\.|&|\+|and|et|ve) /u;
const DESK =
  /<(?:info|kontakt|post|mail|office|service|anfrage|team|verwaltung|buchhaltung|leitung|dispo|zulassung|personal|vermietung|redaktion|recherche|sekretariat|vorstand|empfang|hallo|kanzlei|praxis|zentrale|verein|buero)[.@_-]/iu;

/** What follows a name in a header is its bearer's trade. */
const PROFESSION = /, (?:Notar|Rechtsanw|Architekt|Steuerberater|Dipl|Fach|Gesch).*$/u;

function fromName(scene: Scene): Writer | null {
  const match = /^[^\s<>@]+@/u.test(scene.from) ? null : FROM_NAME.exec(scene.from);
  const name = (match?.groups?.name ?? "").replace(PROFESSION, "").trim();
  if (name === "" || UNNAMED.test(name) || isCompany(name)) return null;
  const start = scene.from.indexOf(name);
  const swapped = /^(?<last>[\p{L}-]+), (?<first>[\p{L} -]+)$/u.exec(name);
  const value = swapped?.groups ? `${swapped.groups.first} ${swapped.groups.last}` : name;
  const initials = value.split(/\s+/u).every((t) => t.replace(/\./gu, "").length < 2);
  const shared = SEVERAL.test(value) || DESK.test(scene.from);
  const score = initials ? 0.5 : shared ? SHARED : /\s/u.test(value) ? 0.93 : 0.72;
  return { name: value, source: "from", start, end: start + name.length, score, own: false };
}

function ownNames(scene: Scene): Writer[] {
  const named = namesAfter(scene.flat, OWN).map((part) => written(part, 0.97, true));
  const being = namesAfter(scene.flat, BEING).map((part) => written(part, 0.92, true));
  const said = [...named, ...being];
  const labelled = scene.forms.flatMap((f): Writer[] => {
    if (!OWN_LABEL.test(f.label)) return [];
    const name = nameHere(scene.body, f.value.start, true);
    return name === null || isCompany(name.text) ? [] : [written(name, 0.97, true)];
  });
  return [...labelled, ...said].filter((w) => !isOrder(scene, "body", w.start) && !isCompany(w.name));
}

const MAILBOX = /(?:^|<)(?<a>\p{L}{2,20})[._-](?<b>\p{L}{2,24})@/u;

/** A name that the address spells and the letter writes ("ali.hamdan@…", "… bin allein. ali hamdan"). */
function mailboxName(scene: Scene): Writer[] {
  const parts = MAILBOX.exec(scene.from)?.groups;
  if (parts === undefined) return [];
  const { a = "", b = "" } = parts;
  const twice = new RegExp(`(?<!\\p{L})(?:${a} (?:\\p{L}+ )?${b}|${b} ${a})(?!\\p{L})`, "giu");
  const place = [...scene.flat.matchAll(twice)].at(-1);
  if (place === undefined) return [];
  const [text, start] = [place[0], place.index];
  return [written({ text, start, end: start + text.length }, 0.74, false)];
}

/** The same person written more fully elsewhere in the letter. */
function fuller(writer: Writer, all: readonly Writer[], names: readonly Part[]): Writer {
  let best = writer;
  for (const other of [...all, ...longer(writer, names)]) {
    if (other.name === best.name || isCompany(other.name) || !samePerson(other.name, writer.name)) continue;
    const titled = fullness(other.name) === fullness(best.name) && other.name.length > best.name.length + 2;
    if (titled || fullness(other.name) > fullness(best.name))
      best = { ...other, score: writer.score, own: writer.own };
  }
  return best;
}

function longer(writer: Writer, names: readonly Part[]): Writer[] {
  const last = nameTokens(writer.name).at(-1) ?? "";
  if (last.length < 3 || /\p{Lo}/u.test(last)) return [];
  return names
    .filter((part) => part.text.toLowerCase().includes(last.slice(0, 4)) || last.length > 24)
    .filter((part) => nameTokens(part.text).includes(last) && samePerson(part.text, writer.name))
    .filter((part) => isTwin(part.text, writer.name))
    .slice(0, 12)
    .map((part) => written(part, writer.score, false));
}

/** Only a writing that keeps all words (or their initials) of the other is the same name made longer. */
function isTwin(longer: string, shorter: string): boolean {
  const tokens = nameTokens(longer);
  return nameTokens(shorter).every((t) => tokens.some((o) => o === t || (t.length < 2 && o.startsWith(t))));
}
