import type { Source } from "@/lib/intake/schema";
import { phonePlaces } from "./contact";
import { words } from "./cues";
import { anyCase, fold, hits, overlaps, trimmed } from "./match";
import { isOrder, isQuoted, type Scene, textOf } from "./scene";

export type MarkRole = "file" | "payment" | "police" | "own";
export type Mark = {
  source: Source;
  start: number;
  end: number;
  text: string;
  role: MarkRole;
  score: number;
  quoted: boolean;
};

const VALUE =
  "(?<v>[\\p{Lu}\\d#][\\p{L}\\d./_:-]{1,30}(?: [\\p{Lu}\\d][\\p{Lu}\\d./_-]{0,18}(?![\\p{L}])){0,4})";
const GAP =
  "(?:[\\s:=.#(]|lautet|ist|die|der|dem|nr\\.?|nummer|az\\.?|no\\.?|n°|unter|vom amt|of the court){0,6}?";
const lead = (words: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${anyCase(words)})${anyCase(GAP)}[\\s:#(]{0,3}${VALUE}`, "gdu");

const PAYMENT = lead(
  "kassenzeichen(?: (?:laut|ist|lautet)[^:\\n]{0,24}:)?|verwendungszweck(?= [A-Z\\d-]*\\d)|kassen-?z(?:ei)?\\.?|kassenz\\.?|kz\\.|kz(?= ?:? ?\\d)|buchungszeichen|buchungs-?nr\\.?|buchungskonto|debitoren-?nr\\.?|zahlungsreferenz|payment reference|kassen-?nr\\.?|ksz\\.?",
);
const INVOICE = lead("(?:gebühren)?rechnung(?:snummer|s-nr\\.?)?(?= \\d{4})");
/** Account signs of a town's treasury, told by their groups. */
const TREASURY =
  /(?<![\p{L}\d.,/-]|\d )(?:\d{4}\.(?:\d{3}\.\d{3}|\d{5}(?:\.\d)?)|\d{4}-\d{6}|[1-9]\d{9}|[1-9]\d{3} \d{4} \d{1,2}|(?<=(?:[Mm]ahnung|[Ff]orderung) )[1-9]\d{7,11})(?![\p{L}\d]|[.,/]\d| \d)/dgu;
const OWN = lead(
  "(?:unser|mein)(?:e)? (?:zeichen|az\\.?|aktenzeichen|gz\\.?|geschäftszeichen|akte|vorgangsnummer|kundennummer|rechnungsnummer)|our ref(?:erence)?",
);
const POLICE = lead(
  "tagebuch-?(?:nummer|nr\\.?)|tgb\\.?-?\\s?nr\\.?|pol(?:izei)?\\.?-?\\s?(?:az|aktenzeichen|vorgangsnummer|nummer|vorgang|nr)\\.?|(?:anzeige|strafanzeige|polizei|wache)[^.\\n]{0,50}?(?:vorgang(?:snummer)?|nummer|nr\\.?|az\\.?|aktenzeichen|zeichen)",
);
const FILE = lead(
  "(?:ihr(?:e|em)? )?(?:aktenzeichen|akten-?z\\.?|akten-?nr\\.?|az\\.?|geschäftszeichen|gesch\\.-?\\s?z(?:eichen|\\.)?|gz\\.?|zeichen|vorgang(?:s-?(?:nummer|nr\\.?))?|fall-?(?:nummer|nr\\.?)|antrags-?(?:nummer|nr\\.?)|bescheid-?(?:nummer|nr\\.?)|bearbeitungs-?(?:nummer|nr\\.?)|anfrage-?(?:nummer|nr\\.?)|ticket(?:nummer)?|bg(?= ?\\d)|kundennummer|fund-?nr\\.?|bg-?(?:nummer|nr\\.?)|kg-?(?:nummer|nr\\.?)|kindergeld-?(?:nummer|nr\\.?)|st\\.?-?\\s?nr\\.?|steuernummer|beitrags-?(?:nummer|nr\\.?|numaram)|beitrag numaram|meldungs-?(?:nummer|nr\\.?)|reference(?: number)?|ref\\.?|case(?: number| no\\.?)?|file(?: number| no\\.?)?|file of the court|dosya(?: no\\p{L}*)?|справа|справи|дело|дела|sygn(?:atura)?\\.?(?: akt)?|nr sprawy|sprawa|dosar(?:ul)?|dossier|référence|رقم الملف|رقم القضية|ملف|nr\\.)",
);
/** Shapes that authorities, courts and the police use, told by themselves. */
const SHAPES =
  /(?<![\p{L}\d./-])(?:\d{2}-[A-ZÄÖÜ]{2}-\d{1,4}\/\d{2}|(?:G|E|S|EA|ST) (?:\d{1,4}\/20\d{2}|20\d{2}\/\d{1,4})|\d{2}(?:\.\d{1,2})?-[A-Z][A-Za-z]{0,3}-\d{3,6}(?:[-/]\d{2,6})?|[A-Z][A-Za-z][A-Z] \d{3,5}[-/]\d{2,4}|\d{2}(?:\.\d{1,2})?-[A-Z]{1,3}-\d{3,6}(?![-/]\d)|\d{2}-\d{4,6}-\d{2}|[A-Z]{1,3}-\d{2}-\d{4,6}|[A-Z]{2,3}-\d{4,6}(?![-/.]\d)|[A-Z]{2,3} \d{4}-\d{2,5}|\d{2}(?:\.\d{1,2})?-[A-Z]{1,3}[- ]\d{2,5}[/-]\d{2,6}(?:-\d{2,4})?|\d{2}\.\d{1,2}-\d{4}[/-]\d{3,6}|[A-Z]{2,4}-\d{4}[-/]\d{3,6}|[A-Z]{2,3}-\d-\d{4,6}\/\d{2}|\d{1,3} (?:C|O|S|T|K|M|F|IN|IK|Js|Ls|Ds|OWi|B|L|A|AS|SO|AR) \d{1,5}\/\d{2}|\d{6}-\d{6}-\d{2}\/\d|\d{3}FK\d{6}|\d{2}-[A-Z]{2} \d{3,5}\/\d{2})(?![\p{L}\d])/dgu;
const TICKET = /\[#(?<v>\d{4,9})\]/dgu;
const NOT_MARK = words(
  "(?:steuer-?id|ur-?|reg\\.-?|identifikationsnummer|identnummer|personalausweis\\p{L}*|reisepass\\p{L}*|ausweis\\p{L}*|führerschein\\p{L}*|chip\\p{L}*|fin|iban|konto(?:nummer)?|hausnr\\.?|hausnummer|kennzeichen|kennz\\.|zulassung\\p{L}*|handelsregister|hrb|hra|registernummer|versicherung\\p{L}*|geburtenregister|eheregister|sterberegister|evb|telefon\\p{L}*|tel|handy|rufnummer|zimmer|wohnung|nr\\. im display|die nummer|nachts|landkreis\\p{L}*|pass|ab|bei|display|gewerbepark|postfach|rückruf\\p{L}*)\\s?\\p{L}{0,12}[\\s:,.-]{0,3}",
);
const POLICE_NEAR = words(
  "(?:polizei\\p{L}*|wache|anzeige|strafanzeige|police|поліці\\p{L}*|полици\\p{L}*|policj\\p{L}*)",
);

/** Every case, file, payment and police reference as written, subject first. */
export function marksOf(scene: Scene): Mark[] {
  const sources: Source[] = ["subject", "body"];
  const found = sources.flatMap((source) => inText(scene, source));
  return found.filter((mark, i) => !found.slice(0, i).some((other) => same(other, mark)));
}

function same(a: Mark, b: Mark): boolean {
  return fold(a.text).replace(/ /gu, "") === fold(b.text).replace(/ /gu, "");
}

/** More references than this are a list; bounds the check for overlaps. */
const MOST = 100;

function inText(scene: Scene, source: Source): Mark[] {
  const text = source === "body" ? scene.body : textOf(scene, source);
  const phones = phonePlaces(text);
  const found: Mark[] = [];
  const add = (mark: Mark | null) => {
    if (mark !== null && found.length < MOST && ![...found, ...phones].some((other) => overlaps(other, mark)))
      found.push(mark);
  };
  const leads: readonly (readonly [RegExp, MarkRole])[] = [
    [PAYMENT, "payment"],
    [OWN, "own"],
    [POLICE, "police"],
  ];
  for (const [pattern, role] of leads)
    for (const hit of hits(text, pattern)) add(markOf(scene, source, text, hit.part("v"), role, 0.95));
  for (const hit of hits(text, TREASURY)) add(markOf(scene, source, text, hit, "payment", 0.86));
  for (const hit of hits(text, INVOICE)) add(markOf(scene, source, text, hit.part("v"), "payment", 0.82));
  for (const hit of hits(text, SHAPES)) add(markOf(scene, source, text, hit, "file", 0.9));
  for (const hit of hits(text, TICKET)) add(markOf(scene, source, text, hit.part("v"), "own", 0.9));
  for (const hit of hits(text, FILE)) add(markOf(scene, source, text, hit.part("v"), "file", 0.9, hit.start));
  return found.sort((a, b) => a.start - b.start);
}

/** Dates, account numbers and telephone numbers after words of reference. */
const NO_FORM =
  /^\d{1,2}\.\s?\d{1,2}\.(?:\d{2,4})?$|^\d{1,2}[./]\d{4}$|^[A-Z]{2}\d{2} ?\d{4}|^0\d{3,4}[ /-]/u;

function markOf(
  scene: Scene,
  source: Source,
  text: string,
  part: { start: number; end: number; text: string } | null,
  role: MarkRole,
  score: number,
  from?: number,
): Mark | null {
  if (part === null || isOrder(scene, source, part.start)) return null;
  const kept = trimmed(part, /[\s.,;:()#/–-]/u);
  const digits = kept.text.replace(/\D/gu, "").length;
  const before = text.slice(Math.max(0, (from ?? kept.start) - 26), kept.start);
  if (digits < 3 || kept.text.length < 4 || (role === "file" && before.search(NOT_MARK) >= 0)) return null;
  if (NO_FORM.test(kept.text)) return null;
  if (role === "file" && score < 0.95 && /^\d{1,4}[a-z]?$/u.test(kept.text)) return null;
  const near = text.slice(Math.max(0, kept.start - 70), kept.start);
  const police = role === "file" && near.search(POLICE_NEAR) >= 0;
  return {
    source,
    ...kept,
    role: police ? "police" : role,
    score,
    quoted: isQuoted(scene, source, kept.start),
  };
}
