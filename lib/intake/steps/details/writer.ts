import type { Source } from "@/lib/intake/schema";
import { words } from "./cues";
import { hits, type Part } from "./match";
import { fullness, NAME, nameHere, namesAfter, nameTokens, samePerson } from "./names";
import { isCompany } from "./organisations";
import { isOrder, type Scene } from "./scene";

/** A reading of who wrote; `own`: the writer says so ("Mein Name ist …"). */
export type Writer = {
  name: string;
  source: Source;
  start: number;
  end: number;
  score: number;
  own: boolean;
};

const UNNAMED = /^(?:unbekannt|anonym\p{L}*|unknown|ohne|k\. ?a\.|n\. ?n\.|-)$/iu;
const FROM_NAME =
  /^"?(?:(?:Herrn?|Frau|Hr\.|Fr\.|RA(?:in)?|Rechtsanw[aä]lt(?:in)?|Mr\.?|Mrs\.?|Ms\.?)\s+)*(?<name>[^<"(]{1,100}?)"?\s*(?:\((?<rest>[^)]{1,60})\))?\s*(?:<|$)/u;
const OWN = words(
  "(?:mein(?: \\p{L}+)? name (?:ist|lautet)|ich (?:heiße|heisse)|my name is|i am(?= \\p{Lu}\\p{L}+ \\p{Lu})|adım|ismim|benim adım|мене звати|меня зовут|я,?(?= \\p{Lu}\\p{L}+ \\p{Lu})|nazywam się|mam na imię|numele meu(?: este)?|mă numesc|je m['’]appelle|je suis(?= \\p{Lu}\\p{L}+ \\p{Lu})|اسمي|أنا|(?<=[.!?\\n] |^)ich,(?= \\p{Lu})|(?:bin|ich bin)(?= \\p{Lu}\\p{L}+ \\p{Lu}))",
);
const OWN_LABEL =
  /^(?:(?:vor- und nach|familien|nach)?name(?: (?:und vorname|des antragstellers|der antragstellerin|elternteil|antragsteller\p{L}*|der eltern|eltern))?|antragsteller(?:\/?in|\*in|:in)?|antragstellende person|halter(?:in)?|sorgeberechtigte(?:r)?|melder(?:in)?|absender(?:in)?|vorname(?:,)? (?:und )?(?:nachname|name)|name,? vorname|full name|ad soyad|einwender(?:in)?|eigentümer(?:in)?|meldende person|anmelder(?:in)?|elternteil|mutter\/vater|betreiber(?:in)?|vor-\/nachname|ihr name)$/u;
const STAFF = words(
  "(?:herrn?|frau|hr\\.|fr\\.|anruferin|anrufer|bürgerin|bürger|kundin|kunde|vorsprache)\\s(?=(?:\\p{Lu}|von ))(?:(?:hr\\.|fr\\.|herrn?|frau)\\s)?",
);
const CLOSING =
  /(?:gr[uü](?:ß|ss)(?:en|e)?|hochachtungsvoll|mfg|lg|vg|regards|sincerely|saygıla\p{L}+|teşekkür\p{L}*|pozdr\p{L}*|poważani\p{L}*|cordialement|merci|повагою|уважением|stimă|danke|dank|cheers|شكرا|thanks?|yours)[^\n]{0,40}$/iu;
const SIGN_LEAD =
  /^(?:i\. ?A\.|i\. ?V\.|gez\.|ppa\.|für die Initiative:|für den [^:\n]{1,30}:|Mit [^,\n]{3,30}gr\p{L}+,?|(?:\d\. ?)?Vors(?:itzende[r]?|\.)|Papa:|Mama:|LG|VG|MfG|Gruß|Grüße|Cheers|Danke,?|Ihre?|Viele Grüße|Liebe Grüße|Best,?|Es grüßt|Herzlichst?)\s*/u;
/** How many lines from the end a signature may stand. */
const SIGNATURE_LINES = 9;

/** All readings of who writes, best first. */
export function writersOf(scene: Scene): Writer[] {
  const from = fromName(scene);
  const own = ownNames(scene);
  const signed = signatures(scene, from);
  const all = [...own, ...(from ? [from] : []), ...signed, ...staffNames(scene, from)];
  const names = all.length === 0 ? [] : namesIn(scene);
  return all.map((w) => fuller(w, all, names)).sort((a, b) => b.score - a.score);
}

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
  const score = initials ? 0.5 : /\s/u.test(value) ? 0.93 : 0.72;
  return { name: value, source: "from", start, end: start + name.length, score, own: false };
}

function ownNames(scene: Scene): Writer[] {
  const said = namesAfter(scene.flat, OWN).map((part) => written(part, 0.97, true));
  const labelled = scene.forms.flatMap((f): Writer[] => {
    if (!OWN_LABEL.test(f.label)) return [];
    const name = nameHere(scene.body, f.value.start, true);
    return name === null || isCompany(name.text) ? [] : [written(name, 0.97, true)];
  });
  return [...labelled, ...said].filter((w) => !isOrder(scene, "body", w.start) && !isCompany(w.name));
}

function written(part: Part, score: number, own: boolean): Writer {
  return { name: part.text, source: "body", start: part.start, end: part.end, score, own };
}

/** The end of what was said, before quoted mails and mail footers. */
function saidEnd(scene: Scene): number {
  const quoted = scene.quoted[0]?.start ?? scene.body.length;
  const footer = scene.body.search(
    /^--\s?$|^-{5,}|^(?:Am|On) .{6,80}(?:schrieb|wrote)|^Gesendet von|^Von: /mu,
  );
  return Math.min(quoted === 0 ? scene.body.length : quoted, footer > 0 ? footer : scene.body.length);
}

function signatures(scene: Scene, from: Writer | null): Writer[] {
  const end = saidEnd(scene);
  const found: Writer[] = [];
  let at = end;
  for (let i = 0; i < SIGNATURE_LINES && at > 0; i += 1) {
    const start = scene.body.lastIndexOf("\n", at - 1) + 1;
    const name = signedIn(scene.body.slice(start, at), start);
    if (name !== null) found.push(written(name, signatureScore(scene, start, i, from), false));
    at = Math.max(0, start - 1);
  }
  return found.filter((w) => !isCompany(w.name));
}

function signatureScore(scene: Scene, start: number, line: number, from: Writer | null): number {
  const before = scene.body.slice(Math.max(0, start - 60), start).trimEnd();
  const closed = CLOSING.test(before);
  return (closed ? 0.88 : 0.72) - line * 0.02 - (from !== null && !closed ? 0.15 : 0);
}

/** "Bärbel Tiemann, Leitung", "Begović, Zlatan", "gez. Dr. W. Ehlers", "…, i. A. Nele Hartwig". */
function signedIn(raw: string, offset: number): Part | null {
  const lead = /^\s*/u.exec(raw)?.[0].length ?? 0;
  let line = raw.slice(lead);
  let at = offset + lead;
  const deputy = /(?:i\. ?A\.|i\. ?V\.|Inh\.|gez\.|Geschäftsführer(?:in)? \(|Vors\.) ?(?=\p{Lu})/u.exec(line);
  const skip = deputy ? deputy.index + deputy[0].length : (SIGN_LEAD.exec(line)?.[0].length ?? 0);
  line = line.slice(skip);
  at += skip;
  const tail = TAIL.exec(line);
  if (line.length > 60 && tail?.groups) {
    const name = tail.groups.name ?? "";
    const from = at + tail.index + tail[0].indexOf(name);
    return { start: from, end: from + name.length, text: name };
  }
  if (line.length > 90) return null;
  const couple = COUPLE.exec(line)?.[0];
  if (couple !== undefined) return { start: at, end: at + couple.length, text: couple };
  const name = nameHere(line, 0);
  if (
    name === null ||
    (!/[\s.]/u.test(name.text) && name.text.length < line.trim().length && !/^,/u.test(line.slice(name.end)))
  )
    return null;
  const rest = line.slice(name.end);
  if (!/^\s*(?:$|[,|(*–)-]|Tel|\d)/u.test(rest)) return null;
  return { start: at + name.start, end: at + name.end, text: name.text };
}

function staffNames(scene: Scene, from: Writer | null): Writer[] {
  if (scene.letter.channel !== "phone_note" && scene.letter.channel !== "counter") return [];
  const sure = from === null ? 0.9 : 0.8;
  return namesAfter(scene.flat, STAFF).map((part, i) => written(part, sure - i * 0.05, false));
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
  if (last.length < 3) return [];
  return names
    .filter((part) => part.text.toLowerCase().includes(last.slice(0, 4)) || last.length > 24)
    .filter((part) => nameTokens(part.text).includes(last) && samePerson(part.text, writer.name))
    .filter((part) => isTwin(part.text, writer.name))
    .slice(0, 12)
    .map((part) => written(part, writer.score, false));
}

/** Everything in the letter that has the form of a name. */
function namesIn(scene: Scene): Part[] {
  return hits(scene.flat, NAMES).flatMap((hit) => nameHere(scene.flat, hit.start) ?? []);
}

/** Only a writing that keeps all words (or their initials) of the other is the same name made longer. */
function isTwin(longer: string, shorter: string): boolean {
  const tokens = nameTokens(longer);
  return nameTokens(shorter).every((t) => tokens.some((o) => o === t || (t.length < 2 && o.startsWith(t))));
}
const NAMES = new RegExp(`(?<![\\p{L}\\d.-])${NAME}`, "gdu");
/** The name that closes a message written in one go. */
const TAIL =
  /(?:[.!?,]|[Gg]r(?:ü|u|ue)(?:ß|ss)(?:en|e)?|[Rr]egards|[Dd]anke|[Mm]fG) (?:LG |VG |MfG |Gruß |Grüße |Danke |Lg |lg |mfg )?(?<name>\p{Lu}[\p{L}.]{0,20}(?:-\p{L}+)? \p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)(?=\s*(?:\(?[\d(+]|,? ?(?:Tel|geb|Handy|\d)|$|, \p{Lu}))[^.!?]{0,60}$/u;

/** "Erika und Paul Hasenkamp" sign as one. */
const COUPLE =
  /^\p{Lu}\p{Ll}+ (?:und|&|u\.) \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}-]+(?=\s*(?:$|[,|(]))/u;
