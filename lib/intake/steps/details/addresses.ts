import type { Source } from "@/lib/intake/schema";
import { anyCase, fold, type Hit, hits, overlaps } from "./match";
import { type Scene, textOf } from "./scene";

/** An address as it stands; `value` in normal form 'Street No, ZIP Town'. */
export type Address = {
  source: Source;
  start: number;
  end: number;
  value: string;
  street: string;
  hasNumber: boolean;
  town: boolean;
};

const SUFFIX =
  "(?:straße|strasse|str\\.?|weg|allee|platz|gasse|ring|damm|ufer|hof|kamp|grund|wall|graben|bleiche|stieg|steig|hang|park|markt|wiese|feld|berg|tal|bach|brink|mark|heide|tor|winkel|twiete|chaussee|promenade|hagen|siedlung|garten|gärten|höhe|busch|bruch|horst|mühle|brücke|pfad|zeile|insel|aue|anger|acker|kirche|eck|sand|stein|see|deich|brunnen|brunnenhof|gasse|hafen|dorf|holz|wald|reihe|gang|hain|kai|mauer|stiege|rain|gut|ried|moor|siel|zingel|ziegelei|grube|freiheit|stadt|linde|plan|halde|anlage|passage|arkaden|tunnel|steg|furt|worth|esch|anger)";
const LETTERS = "[\\p{L}\\p{M}ß'’]";
const NUMBER =
  "(?:(?:Nr\\.?|Hausnummer|Hausnr\\.?) ?)?\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\d]))?(?: ?[-–/+] ?\\d{1,4} ?[a-zA-Z]?(?![\\p{L}\\d]))?(?![\\d,.]*(?:€|\\d{2,}| ?(?:EUR|Euro|Uhr|m\\b|km\\b|cm|%)))";
const PREP =
  "(?:(?:Am|An|Im|In|Zum|Zur|Auf|Unter|Hinter|Vor|Beim|Neue[rn]?|Alte[rn]?|Grüne[rn]?|Schwarze[rn]?|Weiße[rn]?|Rote[rn]?|Hintere[rn]?|Lange[rn]?|Kurze[rn]?|Große[rn]?|Kleine[rn]?|Obere[rn]?|Untere[rn]?|Hohe[rn]?|Breite[rn]?)(?: (?:der|den|dem|alten|neuen))? )";
const STREETS = new RegExp(
  `(?<![\\p{L}\\d])(?<street>(?:${anyCase(PREP)})?(?:\\p{Lu}${LETTERS}{0,24}\\.?[- ]){0,3}${LETTERS}{0,30}?${anyCase(SUFFIX)}) ?(?<no>${NUMBER})`,
  "gdu",
);
const PREPOSED = new RegExp(
  `(?<![\\p{L}\\d])(?<street>(?:Am|An der|An den|An dem|Auf der|Auf dem|Auf den|Im|In der|In den|In dem|Zum|Zur|Zum Alten|Zur Alten|Am Alten|An der Alten|Hinter der|Hinter dem|Unter den|Unter der|Vor dem|Vorm|Bei der|Beim|Neuer|Alter) \\p{Lu}${LETTERS}{1,30}) (?<no>${NUMBER})`,
  "gdu",
);
/** Any capitalised word with number, if a postal code and town follow. */
const BY_ZIP = new RegExp(
  `(?<![\\p{L}\\d])(?<street>(?:\\p{Lu}${LETTERS}{1,24}[- ]){0,3}\\p{Lu}${LETTERS}{1,30}) (?<no>${NUMBER})(?=[ ,\\n]{1,3}\\d{5} \\p{L})`,
  "gdu",
);
const FOREIGN =
  /(?<![\p{L}\d])(?<street>\d{1,5}[a-z]?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Vv]ia)(?: [\p{L}'’-]{1,20}){1,4}(?=[,\n])|\d{1,5} (?:[A-Z][\p{L}'’.-]{1,20} ){1,3}(?:Street|St\.?|Road|Rd\.?|Row|Terrace|Gardens|Square|Hill|Avenue|Ave\.?|Drive|Dr\.?|Lane|Ln\.?|Court|Close|Way|Boulevard|Blvd\.?)(?!\p{L})|(?:[Uu]l\.|[Uu]lica|[Вв]ул\.|[Уу]л\.|[Ss]trada|[Cc]alle|[Cc]arrer|[Vv]ia|[Vv]iale|[Pp]iazza|[Rr]ua|[Aa]venida|[Aa]l\.|[Pp]l\.|[Bb]ulevardul|[Rr]ue) [\p{L}'’. -]{2,40}?,? ?\d{1,4}[a-z]?(?:\/\d{1,4})?)/dgu;
/** Estates and farms without a house number, where a line of their own or a postal code shows an address. */
const ESTATE =
  /(?<![\p{L}\d])(?<street>(?:Gut|Hof|Schloss|Schloß|Haus|Rittergut|Domäne) \p{Lu}[\p{L}-]{2,24})(?=[ ]{0,3}(?:\n|,\s?)[ ]{0,6}\d{5} \p{L}|\s*(?:\n\s*\n))/dgu;
const POSTBOX = /(?<street>Postfach \d{1,3}(?: ?\d{2}){1,3})(?!\d)/dgu;
const TAIL =
  /^(?<gap>(?:[ ,]{0,2}(?:\([^)\n]{2,40}\)|(?:\d{1,2}\.|[IVX]{1,3}\.|Erdgeschoss|EG|DG|Dachgeschoss|Hinterhaus|Vorderhaus)(?: ?(?:OG|Etage|Stock|Obergeschoss))?(?: (?:links|rechts|mitte|li\.|re\.))?|(?:Whg\.?|Wohnung|Wohnungsnr\.?|App\.?|Apartment|Zimmer) ?(?:Nr\.? ?)?\w{1,4}))?)(?<sep>\s{0,2},?\s{0,3}|\s{0,2}[,*|·•-]\s{0,2}|\s?\n\s{0,6})(?:in )?(?<zip>(?:[A-Z]{1,3}-)?\d{4,5}) (?<town>(?:(?:Bad|Sankt|St\.|Groß|Klein|Neu|Alt|Markt|Burg) )?\p{L}[\p{L}\p{M}'’-]{1,30}(?: (?:a\. ?[MR]\.|am \p{Lu}\p{L}{2,20}|an der \p{Lu}\p{L}{2,20}|im \p{Lu}\p{L}{2,20}))?)/u;
const TOWN =
  /^(?:[ ]{0,2}(?:\([^)\n]{2,40}\)))?(?<sep>,? in |, |\n)(?<town>\p{Lu}[\p{Ll}\p{M}]{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)(?=[\s.,;:)!?]|$)(?! [\p{Lu}\d(])/u;
const COUNTRY = /^,? ?(?<country>(?:\p{Lu}[\p{L}]{2,20}|USA|UK))(?=[\s.,;:)]|$)/u;
const COUNTRIES =
  /^(?:France|Frankreich|Österreich|Austria|Schweiz|Switzerland|USA|UK|England|Polen|Poland|Polska|Italien|Italy|Spanien|Spain|España|Niederlande|Netherlands|Belgien|Belgium|Türkei|Türkiye|Turkey|Kanada|Canada|Dänemark|Denmark|Schweden|Sweden|Portugal|Griechenland|Rumänien|România|Ukraine|Україна|Tschechien|Ungarn|Kroatien|Serbien|Bulgarien|Luxemburg|Irland|Ireland|Norwegen|Norway|Finnland|Australien|Australia|Neuseeland)$/u;
/** Words before a number that look like a street but are none. */
const NO_STREET =
  /^(?:(?:zu[mr]|am|im|vor|an|in|auf) )?(?:gehweg|radweg|bürgersteig|vorgang|bescheid|schreiben|thema|preis|alter|zimmer|raum|stock|haus|fuß|wohnung|umweg|heimweg|schulweg|feldweg|arbeitsplatz|kitaplatz|stellplatz|spielplatz|sportplatz|bolzplatz|schulhof|bauhof|hinterhof|bahnhof|geburtstag|seit|bis|vom|ab|am|zum|den|hof|grund|park|markt|berg|sand|see|stein|wald|garten|ring|platz|tor|weg|feld|brücke|insel|holz|halteverbot\p{L}*|antrag|vertrag|betrag|kennzeichen|paragra\p{L}*|absatz|artikel|seite|punkt|klasse|stufe|grad|pflegegrad|hausnummer|nummer|nr|monat\p{L}*|woche\p{L}*|tag|linie|zone|parkplatz|hof|grundstück|abend|wunsch|termin|rasen|zeile)$/iu;

/** Nouns with a number behind them that no place makes a street. */
const NEVER_STREET =
  /^(?:(?:auf|an|in|ab|vor) (?:der |dem )?)?(?:jahrgang|bundesstraße|bundesstrasse|landstraße|landesstraße|kreisstraße|vorgang|bescheid|schreiben|preis|betrag|antrag|seit|bis|vom|ab|den|monat\p{L}*|woche\p{L}*|tag|linie|zimmer|raum|stock|klasse|stufe|grad|pflegegrad|seite|punkt|absatz|artikel|paragra\p{L}*|hausnummer|nummer|nr|termin|kennzeichen|lehrgang|jahr\p{L}*|eingang|ausgang|block|haus)$/iu;
/** Before or after a noun these show that it is a street: who lives there, whose line it is, a postal code. */
const LIVES_AT =
  /(?:wohn\p{L}*|leb\p{L}*|gemeldet|adresse|anschrift|straße|haus|hausanschrift|wohnhaft|objekt|grundstück|umgezogen|gezogen|zieh\p{L}*)(?: (?:in|im|bei|ist|wir|ich|jetzt|noch|der|dem|den|die))*[\s:]{1,3}$/iu;

/** Whether a noun with a number stands where only an address can stand. */
function inAddressPlace(text: string, start: number, rest: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^[^\n\d]{0,16}[,\s]{1,4}\d{5} \p{Lu}/u.test(rest)) return true;
  if (LIVES_AT.test(before)) return true;
  return /\p{Lu}\p{L}+(?:,|\s*\n)\s*$/u.test(before) && /^\s*(?:$|\n)/u.test(rest);
}

/** All addresses in subject and body. */
export function addressesOf(scene: Scene): Address[] {
  const sources: Source[] = ["subject", "body"];
  const found = sources.flatMap((source) =>
    inText(source === "body" ? scene.body : textOf(scene, source), source),
  );
  return found.map((address) => fullest(withTownLine(address, scene), found));
}

/** More addresses than this are a list; bounds the check for overlaps. */
const MOST = 150;

function inText(text: string, source: Source): Address[] {
  const found: Address[] = [];
  const patterns = [FOREIGN, PREPOSED, STREETS, BY_ZIP, ESTATE, POSTBOX];
  for (const pattern of patterns) {
    for (const hit of hits(text, pattern)) {
      const address = complete(hit, text, source, pattern !== STREETS);
      if (address !== null && found.length < MOST && !found.some((other) => overlaps(other, address)))
        found.push(address);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const TOWN_LABEL = /^(?:plz|postleitzahl|zip|ort|wohnort|stadt|city)(?:[ ,/]|$)/u;

/** In a form the town has its own line, in data from a portal its own keys. */
function withTownLine(address: Address, scene: Scene): Address {
  if (address.town || address.source !== "body") return address;
  const at = scene.forms.findIndex((f) => address.start >= f.value.start && address.start < f.value.end);
  if (at < 0) return address;
  const next = scene.forms.slice(at + 1, at + 4).filter((f) => TOWN_LABEL.test(f.label));
  const parts = next.map((f) => f.value.text.trim());
  const whole = parts.find((part) => /^\d{5} \p{L}/u.test(part));
  const zip = parts.find((part) => /^\d{5}$/u.test(part));
  const town = parts.find((part) => /^\p{Lu}[\p{L} -]{2,30}$/u.test(part));
  const place = whole ?? (zip !== undefined && town !== undefined ? `${zip} ${town}` : undefined);
  return place === undefined ? address : { ...address, value: `${address.value}, ${place}`, town: true };
}

/** The same house written once with town and once without is one address: the fuller writing counts. */
function fullest(address: Address, all: readonly Address[]): Address {
  if (address.town) return address;
  const street = plain(address.street);
  const full = all.find((other) => other.town && plain(other.street) === street);
  return full === undefined ? address : { ...address, value: full.value, town: true };
}

function plain(street: string): string {
  return fold(street)
    .replace(/str(?:asse)?(?= |$)/u, "str")
    .replace(/ /gu, "");
}

function complete(hit: Hit, text: string, source: Source, whole: boolean): Address | null {
  const street = hit.part("street");
  if (street === null) return null;
  const name = whole ? street.text : leadless(street.text);
  const start = street.start + street.text.length - name.length;
  const rest = text.slice(hit.end, hit.end + 110);
  if (name === "" || NEVER_STREET.test(name)) return null;
  if (NO_STREET.test(name) && !inAddressPlace(text, start, rest)) return null;
  const number =
    hit
      .part("no")
      ?.text.replace(/^(?:Nr\.?|Hausnummer|Hausnr\.?) ?/iu, "")
      .replace(/(?<=\d) (?=[a-zA-Z]$)/u, "") ?? "";
  const base = `${name.replace(/\s+/gu, " ")} ${number}`.trim();
  const tail = withZip(rest) ?? withTown(rest) ?? inBrackets(rest);
  const end = hit.end + (tail?.length ?? 0);
  const value = tail === null ? base : `${base}, ${tail.text}`;
  return { source, start, end, value, street: base, hasNumber: true, town: tail !== null };
}

function withZip(rest: string): { text: string; length: number } | null {
  const match = TAIL.exec(rest);
  if (match?.groups === undefined) return null;
  const { zip, town } = match.groups;
  const country = COUNTRY.exec(rest.slice(match[0].length));
  const abroad = country?.groups?.country;
  const named = abroad !== undefined && COUNTRIES.test(abroad);
  const place = `${zip} ${(town ?? "").replace(/[.'’-]+$/u, "")}`;
  return {
    text: named ? `${place}, ${abroad}` : place,
    length:
      match[0].length +
      (named ? (country?.[0].length ?? 0) : 0) -
      ((town ?? "").length - (town ?? "").replace(/[.'’-]+$/u, "").length),
  };
}

/** "… in die Töpfergasse 21 gezogen (49991 Altenbrück)": the value is whole, its place stays the street. */
function inBrackets(rest: string): { text: string; length: number } | null {
  const town = /^[^.;\n(\d]{0,18}\((?<town>\d{5} \p{Lu}[\p{L}-]{2,24})\)/u.exec(rest)?.groups?.town;
  return town === undefined ? null : { text: town, length: 0 };
}

function withTown(rest: string): { text: string; length: number } | null {
  const match = TOWN.exec(rest);
  const town = match?.groups?.town;
  if (match === null || town === undefined || NO_TOWN.test(town) || match.groups?.sep === "\n") return null;
  const country = COUNTRY.exec(rest.slice(match[0].length));
  const abroad = country?.groups?.country;
  const named = abroad !== undefined && COUNTRIES.test(abroad);
  return {
    text: named ? `${town}, ${abroad}` : town,
    length: match[0].length + (named ? (country?.[0].length ?? 0) : 0),
  };
}
const NO_TOWN =
  /^(?:Kassenz|Rechtsform|Auto|Tel|Telefon|Mobil|Handy|Geb|Geboren|Ich|Wir|Er|Sie|Es|Das|Die|Der|Den|Dem|Ein|Eine|Mein|Meine|Bitte|Danke|Hinterhaus|Erdgeschoss|Wohnung|Und|Aber|Kind|Konto|Steuer|Az|Aktenzeichen|Kennzeichen|Mit|Für|Von|Vom|Zum|Ab|Am|Im|In|An|Auf|Bei|Seit|Höhe|Ecke|Fahrtrichtung|Richtung|Herr|Frau|Hr|Fr|Eigentum|Flur|Gemarkung|Flurstück|Gegenüber|Nähe|Vor|Hinter|Neben|Zwischen|Miete|Einzug|Beim|Wann|Wer|Was|Wie|Ob|Kann|Haben|Habe|Hallo|Gruß|Viele|Liebe|Freundliche|Vielen|Rückruf|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Erdgeschoß|Stock|Etage|Links|Rechts|Vorderhaus|Unterlagen|Wohnhaft|Anbei|The|My|We|Please)$/u;

/** The street without words of the sentence that the pattern swept in ("wohne Gartenstr." → "Gartenstr."). */
function leadless(street: string): string {
  const words = street.split(/(?<=\s)/u);
  const last = words.pop() ?? "";
  const alone = STANDALONE.test(last);
  let kept = last;
  let more = alone ? 2 : 0;
  while (words.length > 0) {
    const word = words.pop() ?? "";
    const bare = word.trim();
    const opens = PREP_WORD.test(bare);
    const named = more > 0 && /^\p{Lu}/u.test(bare) && !SENTENCE_WORD.test(bare);
    if (!opens && !named) break;
    more -= 1;
    kept = word + kept;
  }
  const orphan = /^(?:der|den|dem|die|alten|neuen)\s/u.exec(kept);
  if (orphan) kept = kept.slice(orphan[0].length);
  return alone && kept === last ? "" : kept;
}
const STANDALONE =
  /^(?:straße|strasse|str\.?|weg|allee|platz|gasse|ring|damm|ufer|chaussee|promenade|markt|berg)$/iu;
const SENTENCE_WORD =
  /^(?:Ich|Wir|Adresse|Anschrift|Die|Der|Das|In|Im|An|Am|Aus|Von|Vom|Zur|Zum|Auf|Haus|Wohnung|Objekt|Grundstück|Firma|Fam|Familie|Frau|Herr|Seit|Neue|Alte|Meine|Unsere|Live|Living|We|At|Halteverbot|Haltverbot|Ecke|Höhe|Baustelle|Gehweg|Einfahrt|Kreuzung|Nähe)$/u;
const PREP_WORD =
  /^(?:Am|An|Im|In|Zum|Zur|Auf|Hinter|Unter|Beim|(?:Neue|Alte|Grüne|Schwarze|Weiße|Rote|Hintere|Lange|Kurze|Große|Kleine|Obere|Untere|Hohe|Breite)[rn]?|der|den|dem|die|alten|neuen)$/u;
