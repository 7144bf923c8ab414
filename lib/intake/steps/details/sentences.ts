import type { Part } from "./match";
import { trimmed } from "./match";

/** Words whose dot ends no sentence; lower case, without the dot. */
const SHORT = new Set(
  "a b bzw ca co d dez dgl div dr e ehem etc evtl f fa feb fr frl gem geb gegr ggf h hr hrsg i inh inkl int jan jr k l li lt m max mdl min mind mio mo mtl mr mrs n no nov nr o okt p pers pl pos prof qm r re rd s sa sen sep sept so sog sonst st staatsang std str tel u ul usw uvm v verantwortl vgl vl vorauss vorm w wg wh whg wo z zb zt zi zzgl z.b u.a d.h г ул вул м д ж стр".split(
    " ",
  ),
);
const END = /[!?]+["“”»)]*(?=\s|$)|\.+["“”»)]*(?=\s|$)|[!?.]*\n+/gu;
/** What follows the dot of a date or an ordinal: a month, a number, a small letter. */
const RUNS_ON =
  /^\s(?:\p{Ll}|\d|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|OG\b|Stock|Etage|Klasse|Lebensm|Obergesch|Schuljahr|Jahrgang|Geburtstag|Mal\b)/u;
/** No sentence that somebody wrote is longer; what is, is a log or an attack. */
const MOST = 1200;

/** The sentences of a text; dots of dates, ordinals, initials and abbreviations end none. */
export function sentencesOf(text: string): Part[] {
  const found: Part[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = trimmed({ start: from, end: to, text: text.slice(from, Math.min(to, from + MOST)) }, BLANK);
    if (part.text !== "") found.push(part);
    from = to;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && match[0].length === 1 && isInside(text, match.index)) continue;
    add(end);
  }
  add(text.length);
  return found;
}
const BLANK = /\s/u;

function isInside(text: string, dot: number): boolean {
  const word = /[\p{L}.]{1,14}$|\d{1,4}$/u.exec(text.slice(Math.max(0, dot - 14), dot))?.[0] ?? "";
  const rest = text.slice(dot + 1, dot + 12);
  if (/^\d/u.test(word)) return RUNS_ON.test(rest);
  if (/^\p{Lu}$/u.test(word)) return /^\s\p{Lu}/u.test(rest);
  return (
    SHORT.has(word.toLowerCase()) ||
    /(?:nr|str)$/iu.test(word) ||
    (/^\s\p{Ll}/u.test(rest) && word.length < 6 && /\p{Lu}/u.test(word))
  );
}

const BREAK = /[,;:](?=\s|$)|\s[–—-]\s|\s->\s/gu;

/** The clauses of a sentence, parted by commas, colons and dashes; brackets and quotations stay whole. */
export function clausesOf(sentence: Part): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(BREAK)) {
    if (isEnclosed(sentence.text.slice(from, match.index))) continue;
    found.push(piece(sentence, from, match.index));
    from = match.index + match[0].length;
  }
  found.push(piece(sentence, from, sentence.text.length));
  return found.filter(({ text }) => text !== "");
}

function piece({ start, text }: Part, from: number, to: number): Part {
  return trimmed({ start: start + from, end: start + to, text: text.slice(from, to) });
}

function isEnclosed(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}
