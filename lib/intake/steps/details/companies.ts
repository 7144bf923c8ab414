import { type Found, hits, trimmed } from "./match";
import { isCompany } from "./organisations";
import { isOrder, type Need, type Scene } from "./scene";

const LEGAL =
  /(?<v>(?:[\p{Lu}\d][\p{L}\d&.+'’-]{0,30} (?:(?:und|&|der|für|\+) )?){1,5}(?:GmbH & Co\. KG|gGmbH|GmbH|UG(?: \(haftungsbeschränkt\))?|AG|KG|OHG|GbR|eG|e\. ?K\.|e\. ?V\.|eV|Ltd\.?|SE|mbH))(?![\p{L}])/dgu;
const CLUB =
  /(?<v>(?:Ortsverband|Förderverein|Sportverein|Schützenverein|Kleingartenverein|Kirchengemeinde|Freiwillige Feuerwehr|Bürgerinitiative|Elterninitiative|Heimatverein|Kegelclub|Löschzug|Bauernschaft|Freie Bürgerliste|Kulturverein|Boßelverein|Bürgerverein|Dorfgemeinschaft|Interessengemeinschaft|Landfrauenverein|Männergesangverein|Karnevalsverein|Tennisclub|Reitverein|Musikverein|Turnverein|SV|TuS|TSV|FC|DLRG|DRK|AWO) (?:(?:der|des|für|am) )?\p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}.-]{1,30}){0,3})/dgu;
/** A trade and its name: "Bioladen Kornblume", "Café Kleeblatt". */
const TRADE =
  /(?<v>(?:Bioladen|Buchladen|Eiscafé|Eisdiele|Pizzeria|Schlosserei|Gärtnerei|Malerbetrieb|Schreinerei|Zimmerei|Autohaus|Nagelstudio|Kosmetikstudio|Salon|Friseursalon|Imbiss|Bistro|Hofladen|Reitstall|Tanzschule|Schaustellerbetrieb|Café|Kneipe|Biergarten|Grillhaus|Strandbar|Kiosk|Weinhandlung|Friseur|Restaurant|Trattoria|Gasthof|Hotel|Zirkus|Dachtechnik|Dachdeckerei|Bäckerei|Metzgerei|Tischlerei|Werkstatt|Fahrschule|Lions|Rotary|Bauunternehmen|Bündnis|Klimabündnis|Werbegemeinschaft|KG|Lokal) (?:&? ?\p{Lu}[\p{L}-]{1,30})(?: (?:& )?\p{Lu}[\p{L}-]{1,30})?)/dgu;
const NO_FIRM =
  /^(?:unbekannt|anonym|telefonzentrale|zentrale|infothek|servicecenter|bürgertelefon|kontaktformular|formular|buchhaltung|dispo|sekretariat|vorstand|familie|eheleute|frau|herr|mängelmelder|rathaus|pforte|\d|antragsteller|einwurf|post\b|fax|kanzlei|ra(?:in|e)?\b|schulverwaltung|personalabteilung|service|online|redaktion|radio|bereitschaft|jugendamt|hotline|empfang|steuer|stadt\b|bürgerbüro|call)/iu;

/** Firm, club or office on whose behalf the letter is written. */
export function companyFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("companyName")) return [];
  const from = scene.from.replace(/<[^>]*>/u, "").trim();
  const named =
    isCompany(from) && !NO_FIRM.test(from) && !/@|\d{3}/u.test(from) && from.length > 2
      ? [found("from", from, scene.from.indexOf(from), 0.85)]
      : [];
  const written = [LEGAL, CLUB, TRADE].flatMap((pattern) =>
    hits(scene.flat, pattern).flatMap((hit): Found[] => {
      const part = hit.part("v");
      if (part === null || isOrder(scene, "body", part.start)) return [];
      const other = /(?:Arbeitgeber|Vermieter\p{L}*|bei der|bei|Fa\.|der Fa\.|Insolvenz[^.]{0,20})\s?$/u.test(
        scene.flat.slice(Math.max(0, part.start - 24), part.start),
      );
      const kept = trimmed(part, /[\s,]/u);
      return [
        found(
          "body",
          kept.text,
          kept.start,
          (pattern === LEGAL ? 0.82 : pattern === CLUB ? 0.74 : 0.66) -
            (other ? 0.45 : 0) -
            Math.min(0.05, kept.start / 10_000),
        ),
      ];
    }),
  );
  return [...named, ...written];
}

function found(source: "from" | "body", value: string, start: number, score: number): Found {
  return { key: "companyName", value, source, start, end: start + value.length, score, problem: null };
}
