import { type Found, hits, oneLine, type Part, trimmed } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

/** A town by its name, with what tells it from its namesakes. */
export const TOWN =
  "\\p{Lu}[\\p{L}-]{2,24}(?: \\([\\p{L} ]{2,20}\\)| (?:am|an der|a\\. ?d\\.|bei) \\p{Lu}\\p{L}{1,30})?";
/** Letters, and the dots of dates, between the event and its place. */
const BETWEEN = "(?:[^.,;!?\\n]|[.,](?=\\d)|(?<=\\d)[.,]){0,60}?";
const EVENT =
  "(?:[Gg]eboren|[Gg]eb\\.|\\*|[Gg]estorben|[Gg]est\\.|[Vv]erstorben|[Ss]tarb|[Ee]ingeschlafen|[Gg]eheiratet|[Gg]etraut|[Gg]eburt|[Hh]eirat|[Hh]ochzeit|[Tt]rauung|[Ee]heschließung|[Gg]eschah|[Bb]egründet|[Bb]orn|[Mm]arried|[Dd]ied|née?|mort|décédé\\p{L}*|народ\\p{L}*|родил\\p{L}*|помер\\p{L}*|умер\\p{L}*|urodz\\p{L}*|ur\\.|zmar\\p{L}*|doğdu\\p{L}*|öldü|născut\\p{L}*|توفي\\p{L}*|ولد\\p{L}*)";
const EVENT_TOWN = new RegExp(
  `(?<!\\p{L})${EVENT}${BETWEEN}[ (](?:in|zu|à|a|w|в|у|la|at|في) (?:the )?(?<v>${TOWN}|\\p{Lo}{3,20})`,
  "dgu",
);
const CITED = /\d{4}, (?<v>\p{Lu}\p{Ll}{3,20})(?=[.;\n)]|$)/dgu;
const CLINIC =
  /(?<v>(?:(?:im|in der|in|at the|at|в|у|w) )?(?:(?:Klinik|Krankenhaus|Hospital|Geburtshaus|Klinikum|Hospiz|Haus St\. \p{Lu}\p{L}{1,24}|Pflegeheim|Seniorenheim|Altenheim|клинике|больнице|лікарні|пологовому|szpitalu|مستشفى)(?!\p{L})|(?:St\.-?\s?)?\p{Lu}[\p{L}-]{2,24}-?(?:[Kk]linik|[Kk]linikum|[Hh]ospital|[Kk]rankenhaus|[Ss]tift|[Hh]ospiz|[Hh]eim)(?!\p{L}))(?:[ -](?!(?:Am|Der|Die|Das|Mutter|Vater|Mama|Papa|Kind|Geb)(?!\p{L}))(?:\p{Lu}|St\.|\p{Lo})[\p{L}-]{1,24}){0,3}(?:, \p{Lu}[\p{L} ]{2,24} \d{1,3}(?:, \p{Lu}\p{L}{1,30})?)?(?: (?:в|in|у|w) \p{Lu}\p{L}{1,30})?)/dgu;
const HOME =
  /(?<v>(?:zu ?hause|daheim|at home|in (?:seiner|ihrer|meiner|der) Wohnung)(?: (?:in|am|an der) \p{Lu}[\p{L}-]{1,30}(?: \d{1,3})?)?)/dgiu;
/** Where somebody died at home, the address stands beside the death. */
const DEATH_ADDRESS =
  /(?:tot|gest\.|verstorben|gestorben|eingeschlafen|gefunden)(?:[^;!?\n]{0,40}?),? (?:Wohnung |in der |zu Hause )?(?<v>\p{Lu}[\p{L}-]{2,24}(?:hof|weg|straße|str\.|gasse|platz|allee|ring|grund|damm) \d{1,3})/dgu;
const TRAUORT =
  /(?:getraut|trauung|heiraten|hochzeit|möglich|termin)[^.;!?\n]{0,40}? (?<v>(?:in der|im|auf|auf der) (?:alten |neuen )?\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24})?)|(?<w>(?:auf|in) (?:der )?(?:Burg|Schloss|Mühle|Gut) \p{Lu}\p{L}{1,30})(?=[^.;!?\n]{0,40}(?:getraut|heiraten|trau))/dgiu;
/** More places than this are a list or an attack. */
const MOST = 80;
const KINDS: readonly string[] = ["application", "notification", "appointment", "statusInquiry"];

/** Where somebody was born, was married or died. */
export function eventPlaces(scene: Scene, need: Need): Found[] {
  if (!KINDS.includes(need.kind)) return [];
  const read = (pattern: RegExp, score: number): Found[] =>
    hits(scene.flat, pattern)
      .slice(0, MOST)
      .flatMap((hit): Found[] => {
        const part = hit.part("v") ?? hit.part("w");
        if (part === null || isOrder(scene, "body", part.start) || isQuoted(scene, "body", part.start))
          return [];
        const outside = part.start < need.start || part.start >= need.end ? 0.2 : 0;
        return [
          placeFound("eventPlace", trimmed(part), score - outside - Math.min(0.05, part.start / 20_000)),
        ];
      });
  if (need.service === "eheschliessung") return read(TRAUORT, 0.7);
  const records = need.service === "personenstandsurkunde";
  const death = need.service === "sterbefall" ? [...read(DEATH_ADDRESS, 0.8), ...read(HOME, 0.82)] : [];
  const told = need.kind === "notification" || need.kind === "application" || need.service === "sterbefall";
  const clinic = told ? read(CLINIC, records ? 0.7 : 0.84) : [];
  return [...clinic, ...read(EVENT_TOWN, 0.8), ...(records ? read(CITED, 0.7) : []), ...death];
}

/** A place as a finding. */
export function placeFound(key: string, { text, start, end }: Part, score: number): Found {
  return { key, value: oneLine(text), source: "body", start, end, score, problem: null };
}
