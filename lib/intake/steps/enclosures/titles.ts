import type { Part } from "../details/match";

/** What a paper calls itself. `also`: words that must stand further down, where the title alone says too little. */
type Title = { key: string; title: RegExp; also?: RegExp };

/** Within the first lines a paper says what it is; further down it speaks of others. */
const HEAD_LINES = 14;
/** A title is short; a longer line is a sentence. */
const LONGEST = 90;

/** Before a title stand names and places; a pronoun or a word of reference makes it a paper that is spoken of. */
const SPOKEN_OF =
  /(?<!\p{L})(?:ihr|ihre[nmsr]?|meine?[nmsr]?|unsere?[nmsr]?|betreff|re|aw|zu[mr]?|den|dem|diese[nmsr]?|keine?n?|eine?n?)(?!\p{L})/iu;
/** So does a verb, or any other long word written small. */
const SENTENCE = /(?<!\p{L})\p{Ll}{4,}/u;

const title = (key: string, words: string, also?: RegExp): Title => {
  const known = { key, title: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu") };
  return also === undefined ? known : { ...known, also };
};

const TITLES: readonly Title[] = [
  title(
    "idCopy",
    "personalausweis|reisepass|identity card|carte d['’]identité|passport|aufenthaltstitel|residence permit",
    /gültig bis|date of expiry|staatsangehörigkeit|nationality|geburtstag|date of birth|<<</iu,
  ),
  title(
    "landlordConfirmation",
    "wohnungsgeber-?(?:bestätigung|bescheinigung|erklärung)|bestätigung des wohnungsgebers|vermieterbescheinigung",
  ),
  title(
    "incomeProof",
    "(?:lohn|gehalts|entgelt|verdienst|bezüge)-?(?:/gehalts)?-?(?:abrechnung|bescheinigung|nachweis|mitteilung)|brutto-?/?\\s?netto-?abrechnung|abrechnung der brutto-?/?netto-?bezüge|rentenbescheid|rentenanpassung\\p{L}*|(?:bescheid für \\d{4} über )?einkommensteuer(?:bescheid)?|einkommensbescheinigung|betriebswirtschaftliche auswertung",
  ),
  title("rentalContract", "(?:wohnraum|unter)?miet-?vertrag|mietbescheinigung|rental (?:agreement|contract)"),
  title(
    "benefitNotice",
    "(?:bewilligungs|leistungs|änderungs|wohngeld|bürgergeld|kindergeld|elterngeld|grundsicherungs|bafög)-?bescheid|bewilligung von leistungen",
    /jobcenter|sozialamt|wohngeld|familienkasse|kindergeld|bürgergeld|grundsicherung|elterngeld|bafög|SGB/iu,
  ),
  title(
    "birthCertificate",
    "geburtsurkunde|auszug aus dem geburten(?:register|eintrag)|birth certificate|beglaubigter (?:ausdruck|registerausdruck) aus dem geburtenregister",
  ),
  title(
    "civilStatusProof",
    "eheurkunde|heiratsurkunde|lebenspartnerschaftsurkunde|scheidungsurteil|sorgeerklärung|vaterschaftsanerkennung|marriage certificate|auszug aus dem familienbuch",
  ),
  title("powerOfAttorney", "(?:vorsorge|general|spezial)?vollmacht|betreuerausweis|bestellungsurkunde"),
  title(
    "custodianConsent",
    "(?:einverständnis|zustimmungs|einwilligungs)erklärung",
    /sorgeberechtigt|eltern|mutter|vater|kind/iu,
  ),
  title(
    "schoolCertificate",
    "(?:immatrikulations|studien|schul|schulbesuchs)-?bescheinigung|certificate of enrol?ment",
  ),
  title(
    "employerCertificate",
    "arbeitsvertrag|arbeitgeber-?bescheinigung|arbeitsbescheinigung|employment contract|anstellungsvertrag",
  ),
  title(
    "medicalReport",
    "(?:ärztliche[sr]? )?(?:attest|bescheinigung|gutachten)|arztbrief|entlassungsbrief|entlassungsbericht|befundbericht|sehtestbescheinigung",
    /patient|diagnose|dr\. ?med|arzt|ärzt|praxis|klinik|sehtest/iu,
  ),
  title(
    "disabilityCardCopy",
    "schwerbehindertenausweis|feststellungsbescheid",
    /grad der behinderung|gdb|merkzeichen/iu,
  ),
  title(
    "insuranceProof",
    "versicherungs-?(?:bestätigung|nachweis|schein|police)|evb-?nummer|haftpflichtversicherung|mitgliedsbescheinigung",
    /versicherung/iu,
  ),
  title(
    "registrationPart2",
    "zulassungsbescheinigung teil (?:ii|2)|fahrzeugbrief|certificate of conformity|übereinstimmungsbescheinigung",
  ),
  title("registrationPart1", "zulassungsbescheinigung teil (?:i|1)|fahrzeugschein"),
  title("sepaMandate", "sepa-?(?:basis-?|firmen-?)?lastschrift-?mandat|einzugsermächtigung"),
  title("licenceCopy", "führerschein|driving licen[cs]e", /klasse|ausstellungsdatum|4a\.|4b\./iu),
  title(
    "firstAidProof",
    "(?:teilnahme)?bescheinigung[^\\n]{0,40}erste[- ]hilfe|erste[- ]hilfe[^\\n]{0,30}(?:bescheinigung|kurs|schulung|lehrgang)",
  ),
  title(
    "paymentProof",
    "zahlungs(?:beleg|bestätigung|nachweis)|überweisungs(?:beleg|bestätigung)|quittung|umsatzdetails?|einzahlungsbeleg",
  ),
  title(
    "ownerConsent",
    "grundbuchauszug|kaufvertrag|(?:eigentümer)?zustimmung des eigentümers|eigentümererklärung",
  ),
  title(
    "sitePlan",
    "(?:amtlicher )?lageplan|verkehrszeichenplan|grundriss|auszug aus (?:der|dem) liegenschafts\\p{L}+|flurkarte",
  ),
  title("buildingDocuments", "baubeschreibung|bauzeichnung|bauantrag|statische berechnung"),
  title("translation", "beglaubigte übersetzung|certified translation"),
  title(
    "noticeCopy",
    "(?:bußgeld|gebühren|grundsteuer|steuer|ablehnungs|aufhebungs|widerspruchs|festsetzungs)-?bescheid|mahnung|anhörung(?:sbogen)?|kündigung|räumungsklage|ladung|zahlungsaufforderung",
  ),
  title("endProof", "verwertungsnachweis|tierarztrechnung|abgabevertrag|übernahmevertrag|sterbeurkunde"),
  title(
    "qualificationProof",
    "meisterbrief|prüfungszeugnis|gesellenbrief|gaststättenunterrichtung|sachkundenachweis|gewerbeerlaubnis|erlaubnisurkunde",
  ),
  title(
    "organisationRequest",
    "(?:aufforderung|bescheinigung|schreiben)[^\\n]{0,30}(?:ehrenamt|führungszeugnis)",
    /führungszeugnis|ehrenamt/iu,
  ),
];

/** What paper a text is by its own title, with the words that say so; null where it does not say. */
export function paperTitle(text: string): { key: string; part: Part } | null {
  let start = 0;
  for (const line of text.split("\n").slice(0, HEAD_LINES)) {
    const found = line.length > LONGEST ? null : titleIn(line, text);
    if (found !== null)
      return {
        key: found.key,
        part: { start: start + found.start, end: start + found.end, text: found.text },
      };
    start += line.length + 1;
  }
  return null;
}

function titleIn(line: string, text: string): (Part & { key: string }) | null {
  for (const { key, title, also } of TITLES) {
    const match = title.exec(line);
    const before = line.slice(0, match?.index);
    if (match === null || SPOKEN_OF.test(before) || SENTENCE.test(before)) continue;
    if (also !== undefined && !also.test(text)) continue;
    return { key, start: match.index, end: match.index + match[0].length, text: match[0] };
  }
  return null;
}
