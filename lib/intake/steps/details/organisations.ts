/** Legal forms and words that make a sender a firm, club or office. */
const LEGAL =
  /(?<![\p{L}])(?:GmbH|gGmbH|AG|KG|OHG|UG|GbR|mbH|eG|e\. ?K\.?|e\. ?V\.?|Ltd|SE|S\.?A\.?R\.?L)(?![\p{L}])/u;
const WORD = new RegExp(
  `(?<![\\p{L}])(?:${[
    "Kanzlei|RAe|Rechtsanwälte|Rechtsanwaltskanzlei|Notariat|Steuerberatung|Büro|Team|Service|Servicecenter|Zentrale|Infothek|Rathaus|Portal|App|Buchhaltung|Redaktion|Radio|Zeitung|Initiative|Verein|Stiftung|Förderverein|Kita|Kindergarten|Schule|Grundschule|Gymnasium|Gesamtschule|Hochschule|Partei|Ortsverband|Familie|Eheleute|Fam\\.|Hausverwaltung|Verwaltung|Vorstand|Sekretariat|Kirchengemeinde|Gemeinde|Pfarrei",
    "Bestattungshaus|Bestattungen|Bestatter|Autohaus|Autoverwertung|Tischlerei|Schreinerei|Dachdeckerei|Bäckerei|Metzgerei|Gärtnerei|Telefonzentrale|Callcenter|Bürgertelefon|Bürgerbüro|Hotline|Empfang|Pforte|Umzüge|Praxis|Klinik|Klinikum|Pflegedienst|Restaurant|Trattoria|Café|Kneipe|Biergarten|Hotel|Bank|Sparkasse|Versicherung|Desk|Crew|Zirkus|Grillhaus|Weinhandlung|Bioladen|Friseur|Buchladen|Laden|Immobilien|Möbel|Bauunternehmen|Bauunternehmung|Spedition|Fahrschule|Pfadfinder|Lions|Rotary|Dachtechnik",
    "SV|TuS|TSV|FC|VfL|VfB|DRK|AWO|DLRG|THW|Caritas|Diakonie|Lebenshilfe|Anonym|Noreply|Formular\\p{L}*|Kontaktformular|Online\\p{L}*|Stadt\\p{L}*|Amt|Antragsteller|Einwurf|Post|Fax|Mitarbeiter\\p{L}*|Schulverwaltung|Personalabteilung|Elternpflegschaft|Elternbeirat|Elterninitiative|Bündnis|Klimabündnis|Werbegemeinschaft|Interessengemeinschaft|Nachbarschaft|Anwohner|Kollege|Station|Wache|Notruf|Mieterverein|Jugendamt|Sozialamt|Standesamt|Ordnungsamt|Bereitschaft|Amtsgericht|Lehrkraft|Schalter|Platz|VdK|Familienforschung|Feuerwehr|Karnevalsgesellschaft|Filmteam|Männerchor|Fraktion|Lokalredaktion|Freundeskreis|Feuerwehrkameradschaft|Gasthof|Inh\\.|Vorzimmer|Kreißsaal|Tierschutz|Sozialgericht|Landgericht|Verwaltungsgericht|Spedition|Recherche|Mieterbund|Beratung|Beratungsstelle|Stadtwerke|Sozialdienst|Sozialverband|Frauenhaus|Klasse|Absender|Bewerbung|Ihr Team",
  ].join("|")})(?![\\p{L}])`,
  "iu",
);
/** Endings of the first word that make it a trade or body ("Architekturbüro Felsing"). */
const FIRST =
  /^\p{L}*(?:büro|bau|haus|bedachungen|tiefbau|schneiderei|[a-zäöü]erei|technik|betrieb|verein|verband|management|zentrum|kreis|meldung|melder|stelle|logistik|center|dienst|werk|service|handlung|laden|garten|gemeinschaft|bündnis|club|freunde|unternehmen|verwaltung|abteilung|pflegschaft|initiative|kanzlei|amt|transporte|reisen|verlag|praxis|agentur|studio|beratung|ermittlung|funk|jugend|netz|schutz|möbel|gericht|spedition|saal|werke|hilfe|museum|theater|orchester|chor|stiftung|schule|versicherung|bank|bund|liga|gilde)(?![\p{L}])/iu;
const OFFICE_CODE = /^\d|\d{2}|^[A-ZÄÖÜ]{2,4}[\s-]|^[A-Z][a-zA-Z]?[A-Z]\p{L}*[\s-]/u;

/** Whether a sender's name is that of an organisation or desk, not of a person. */
export function isCompany(name: string): boolean {
  if (LEGAL.test(name) || WORD.test(name) || OFFICE_CODE.test(name)) return true;
  return (FIRST.test(name) && /\s/u.test(name)) || !/\p{Lu}|\p{Lo}/u.test(name);
}
