import { isGivenName } from "./given-names";
import { fold, hits, type Part } from "./match";

const TITLE =
  "(?:(?:Prof\\.|Dr\\.|Dr|Dipl\\.-\\p{L}{2,6}\\.|med\\.|Mag\\.)(?: ?\\((?:FH|TU|Univ\\.)\\))? ?){0,4}";
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
    "steuer-id iban konto kennzeichen gesendet von meinem iphone unbekannt anonym zentrale infothek servicecenter leitung klient klientin mädchen junge leute bett pflegegrad famile mandant mandantin staatsbürgerschaft rechtsanwalt rechtsanwältin anwalt leiterin leiter schriftführer schriftführerin vorsitzender vorsitzende kassierer sachbearbeiter geschäftsführer inhaber inhaberin pfarrerin pfarrer pastor pastorin notar notarin architekt architektin mieter mieterin mitglied mandantschaft klienten kunde kundin mitarbeiter schüler schülerin betreuer betreuerin betreute betreuter bewohner bewohnerin enkel enkelin begleiter begleiterin ehegatte ehegattin gatte zwillinge geschwister witwe witwer erbe erbin nachbarin nachbar freund freundin kollege kollegin vormund papa mama tante onkel cousin cousine verstorbene verstorbener verstorbenen ehepaar jahrgang scherz rechtsform baby herzlichst behinderte japan italien türkei rechtsmittel kontoauszüge unterlagen bauaufsicht mitarbeiterin entwurfsverfasserin klasse jahre alt kita schule grundschule gymnasium"
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
    const at = hit.end + gap.length;
    const name = nameHere(text, at, loose) ?? smallName(text, at);
    return name === null ? [] : [{ ...name, lead: hit.text, from: hit.start }];
  });
}

/** Everything in a text that has the form of a name; words before a known given name are not part of it. */
export function namesIn(text: string): Part[] {
  return hits(text, NAMES).flatMap((hit) => {
    const name = firstIn(text, hit);
    if (name === null) return [];
    const lead = leadOf(name.text);
    return { start: name.start + lead, end: name.end, text: name.text.slice(lead) };
  });
}
const NAMES = new RegExp(`(?<![\\p{L}\\d.-])${NAME}`, "gdu");

/** The name within a run of large words, behind those that are no name ("Opa Werner Lenz"). */
function firstIn(text: string, { start, text: run }: Part): Part | null {
  for (const word of run.matchAll(/\S+/gu)) {
    const name = nameHere(text, start + word.index);
    if (name !== null) return name;
  }
  return null;
}

/** The length of what stands before the given name, unless it is a title. */
function leadOf(name: string): number {
  const words = [...name.matchAll(/\S+/gu)];
  const given = words.findIndex((word) => isGivenName(word[0]));
  const first = words[given];
  if (first === undefined || given === words.length - 1) return 0;
  const before = words.slice(0, given).map((word) => word[0]);
  return before.every((word) => /\.$|^(?:Dr|Prof)$/u.test(word)) ? 0 : first.index;
}

/** A given name in small letters, with the family name if nothing else can follow ("mein vater heinz lüders,"). */
const SMALL =
  /(?<first>\p{Ll}{2,20})(?: (?<last>\p{Ll}[\p{Ll}-]{2,24})(?=\s*(?:[.,;:!?()\n\d]|geb|$)))?(?!\p{L})/uy;
function smallName(text: string, at: number): Part | null {
  SMALL.lastIndex = at;
  const { first = "", last } = SMALL.exec(text)?.groups ?? {};
  if (!isGivenName(first)) return null;
  const end = at + first.length + (last === undefined || isNoName(last) ? 0 : last.length + 1);
  return { start: at, end, text: text.slice(at, end) };
}

const GAP =
  /^[\s:,"„(]{0,3}(?:(?:ist \d{1,2},|ist|is|heißt|heisst|lautet|namens|называ\p{L}+|зовут|ім['’]я|Name)[\s:]{1,2}){0,2}(?:(?:Herrn?|Frau|Hr\.|Fr\.|Fam\.|Familie|Fa\.|Firma|Kollege|Kollegin|den|die|der|Eheleute|Mr\.?|Mrs\.?|Ms\.?|pan|pani|пан|пані|Architekt(?:in)?|Pfarrer(?:in)?|Pastor(?:in)?|Notar(?:in)?|Hrn\.)\s){0,2}/u;

/** Whether a capitalised word is certainly no name. */
export function isNoName(word: string): boolean {
  return NO_NAME.has(word.toLowerCase().replace(/[.:]$/u, ""));
}

/** Endings of German nouns that open no name ("Ehrenamt", "Betreuung", "Grundbuchauszug"). */
const NOUN =
  /(?:ung|heit|keit|schaft|tion|amt|schein|fahrt|geld|weg|straße|str\.|platz|auszug|fabrik|urkunde|ausweis|antrag|bescheid|dienst|kosten|zeit|stelle|akte|karte|nummer|datum|anteil|pass|steuer|wahl|rente|miete|konto|tasche|börse|schlüssel|zeugnis|feier|hochzeit|umzug|urlaub|klasse|jahre?|monate?|woche[n]?|euro|gasse|allee|ring|kasse|versicherung|bahn|wagen|auto|tonne|hund|verein|beitrag|vertrag|besuch|führung|ticket|wohnung|urkunden|unterlagen|hospital|klinik|krankenhaus|gericht|meldung|bewerbung)$/iu;

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
  const start = at + (TRADE.exec(name)?.[0].length ?? 0);
  const last = at + name.length;
  return last - start < 2 ? null : { start, end: last, text: text.slice(start, last) };
}
/** What somebody has learnt is no part of the name, unlike a doctorate. */
const TRADE = /^(?:Dipl\.-\p{L}{2,6}\.? ?(?:\((?:FH|TU|Univ\.)\) ?)?)+(?=\p{L})/u;
