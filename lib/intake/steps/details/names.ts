import { fold, hits, type Part } from "./match";

const TITLE =
  "(?:(?:Prof\\.|Dr\\.|Dr|Dipl\\.-\\p{L}{2,6}\\.|med\\.|Mag\\.|Pfarrer|Notar)(?: ?\\((?:FH|TU|Univ\\.)\\))? ?){0,4}";
const WORD =
  "(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’]{0,30}(?:-[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’]{0,30}){0,2})";
const PARTICLE =
  "(?:von(?: der| den| dem)?|van(?: der| den| de)?|de(?: la)?|zu|zum|el|al|di|da|dos|ten|ter|bin|ben|Graf|Freiherr)";
/** A written name: titles, then up to five words with particles between them. */
export const NAME = `${TITLE}${WORD}(?:[ ](?:${PARTICLE} ){0,2}${WORD}){0,4}(?: geb\\. ${WORD})?`;
const NAME_HERE = new RegExp(NAME, "uy");
const LOOSE_HERE = /\p{L}[\p{L}\p{M}'’.-]{1,24}(?: \p{L}[\p{L}\p{M}'’-]{1,24}){0,2}/uy;

/** Capitalised words of letters that are no names. */
const NO_NAME = new Set(
  (
    "ich wir sie er es der die das den dem des ein eine einen mein meine meinen unser unsere ihr ihre und oder mit von vom zum zur für wegen seit am im in an auf bei aus nach bis ab um " +
    "sehr geehrte geehrter liebe lieber guten hallo moin tag morgen abend freundlichen freundliche grüße gruß grüßen beste viele herzliche lg mfg vg danke bitte anbei betreff betr " +
    "frau herr herrn hr fr fam familie eheleute firma fa damen herren hochachtungsvoll tel telefon mobil handy fax email mail adresse anschrift straße wohnung geboren geb geburtsdatum geburtsort geburtstag " +
    "antrag antragsteller antragstellerin name vorname nachname kind sohn tochter mutter vater mann ehefrau ehemann bruder schwester oma opa eltern kinder partner partnerin verlobte verlobter " +
    "stadt rathaus amt bürgerbüro standesamt jugendamt jobcenter sozialamt finanzamt personalausweis reisepass ausweis führerschein bescheid schreiben aktenzeichen kassenzeichen az " +
    "januar februar märz juni juli september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag " +
    "dear sir madam hello hi my name best kind regards yours sincerely thank thanks the and i we " +
    "merhaba saygılarımla sayın iyi günler teşekkürler dzień dobry pozdrawiam proszę bonjour madame monsieur cordialement merci bună ziua mulțumesc cu stimă " +
    "добрий день доброго дня здравствуйте добрый уважаемые спасибо дякую прошу " +
    "steuer-id iban konto kennzeichen gesendet von meinem iphone unbekannt anonym zentrale infothek servicecenter leitung klient klientin mädchen junge leute bett pflegegrad famile mandant mandantin staatsbürgerschaft rechtsanwalt rechtsanwältin anwalt leiterin leiter schriftführer schriftführerin vorsitzender vorsitzende kassierer sachbearbeiter geschäftsführer inhaber inhaberin pfarrerin pfarrer behinderte japan italien türkei rechtsmittel kontoauszüge unterlagen bauaufsicht mitarbeiterin entwurfsverfasserin klasse jahre alt kita schule grundschule gymnasium"
  ).split(" "),
);

/** The name that begins exactly here, or null. `loose`: after words so clear that small letters do. */
export function nameHere(text: string, at: number, loose = false): Part | null {
  NAME_HERE.lastIndex = at;
  const strict = NAME_HERE.exec(text);
  if (strict !== null) return cut(text, at, strict[0]);
  if (!loose) return null;
  LOOSE_HERE.lastIndex = at;
  const found = LOOSE_HERE.exec(text);
  return found === null ? null : cut(text, at, found[0]);
}

/** Names that follow the words of a pattern, after blanks, colons and titles of address. */
export function namesAfter(
  text: string,
  lead: RegExp,
  loose = false,
): (Part & { lead: string; from: number })[] {
  return hits(text, lead).flatMap((hit) => {
    const gap = GAP.exec(text.slice(hit.end, hit.end + 40))?.[0] ?? "";
    const name = nameHere(text, hit.end + gap.length, loose);
    return name === null ? [] : [{ ...name, lead: hit.text, from: hit.start }];
  });
}

const GAP =
  /^[\s:,"„(]{0,3}(?:(?:ist \d{1,2},|ist|is|heißt|heisst|lautet|namens|называ\p{L}+|зовут|ім['’]я|Name)[\s:]{1,2}){0,2}(?:(?:Herrn?|Frau|Hr\.|Fr\.|Fam\.|Familie|Fa\.|Firma|Kollege|Kollegin|den|die|der|Eheleute|Mr\.?|Mrs\.?|Ms\.?|pan|pani|пан|пані)\s){0,2}/u;

/** Whether a capitalised word is certainly no name. */
export function isNoName(word: string): boolean {
  return NO_NAME.has(word.toLowerCase().replace(/[.:]$/u, ""));
}

/** Endings of German nouns that open no name ("Ehrenamt", "Betreuung", "Grundbuchauszug"). */
const NOUN =
  /(?:ung|heit|keit|schaft|tion|amt|schein|fahrt|geld|weg|straße|str\.|platz|auszug|fabrik|urkunde|ausweis|antrag|bescheid|dienst|kosten|zeit|stelle|akte|karte|nummer|datum|anteil|pass|steuer|wahl|rente|miete|konto|tasche|börse|schlüssel|zeugnis|feier|hochzeit|umzug|urlaub|klasse|jahre?|monate?|woche[n]?|euro|gasse|allee|ring|kasse|versicherung|bahn|wagen|auto|tonne|hund|verein|beitrag|vertrag|besuch|führung|ticket|wohnung)$/iu;

/** Tokens that decide whether two writings are one person. */
export function nameTokens(name: string): string[] {
  return fold(name.replace(/\b(?:Prof|Dr|Dipl|Ing|med|Mag)\b\.?/gu, ""))
    .split(" ")
    .filter((t) => t !== "");
}

/** Same person: family name in common, and no first name against it ("W. Hüls", "Walter Hüls"). */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [nameTokens(a), nameTokens(b)];
  if (x.length === 0 || y.length === 0) return false;
  const shared = x.filter((t) => t.length > 1 && y.includes(t));
  if (shared.length === 0) return false;
  const [restX, restY] = [x.filter((t) => !y.includes(t)), y.filter((t) => !x.includes(t))];
  if (restX.length === 0 || restY.length === 0) return true;
  return restX.every((t) => restY.some((o) => o.startsWith(t) || t.startsWith(o)));
}

/** How complete a writing is: words count, initials hardly. */
export function fullness(name: string): number {
  return nameTokens(name).reduce((sum, t) => sum + (t.length > 1 ? 2 : 0.5), 0);
}

function cut(text: string, at: number, found: string): Part | null {
  let end = 0;
  for (const word of found.matchAll(/\S+/gu)) {
    const plain = word[0];
    if (end === 0 && NOUN.test(plain)) break;
    if (isNoName(plain) && !/^(?:von|van|de|der|den|dem|zu|zum|al|el|di|da|Graf|geb\.?|Mai)$/u.test(plain))
      break;
    end = word.index + plain.length;
  }
  const name = found
    .slice(0, end)
    .replace(/ (?:von|van|de|der|den|dem|zu|zum|am|in|geb\.)$/u, "")
    .trimEnd();
  return name.length < 2
    ? null
    : { start: at, end: at + name.length, text: text.slice(at, at + name.length) };
}
