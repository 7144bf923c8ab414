import { words } from "./cues";
import { type Found, hits } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

const LABEL =
  /^(?:staatsangehörigkeit(?:en)?|nationalität|nationality|citizenship|uyruk|громадянство|гражданство|obywatelstwo|nationalité|cetățenie|staatsbürgerschaft|herkunftsland|staat|herkunft|heimatland|country|nationality \(passport\)|staatsang\.?|staatsangeh\.?|sta|nat\.?)$/u;
const STEM =
  "(?:deutsch|österreichisch|schweizer(?:isch)?|türkisch|türk|syrisch|syr\\.|afghanisch|irakisch|iranisch|ukrainisch|russisch|polnisch|rumänisch|bulgarisch|italienisch|spanisch|portugiesisch|griechisch|kroatisch|serbisch|bosnisch|albanisch|kosovarisch|mazedonisch|französisch|britisch|englisch|amerikanisch|us-amerikanisch|kanadisch|chinesisch|japanisch|koreanisch|vietnamesisch|vietn\\.|thailändisch|philippinisch|indisch|pakistanisch|bangladeschisch|nigerianisch|ghanaisch|kenianisch|eritreisch|äthiopisch|somalisch|marokkanisch|marokk\\.|tunesisch|algerisch|ägyptisch|libanesisch|jordanisch|brasilianisch|kolumbianisch|mexikanisch|niederländisch|belgisch|dänisch|schwedisch|norwegisch|finnisch|ungarisch|tschechisch|slowakisch|slowenisch|lettisch|litauisch|estnisch|georgisch|armenisch|aserbaidschanisch|kasachisch|moldauisch|belarussisch|kamerunisch|kongolesisch|gambisch|guineisch|irisch|israelisch|staatenlos)";
const ENGLISH =
  "(?:German|Turkish|Syrian|Afghan|Iraqi|Iranian|Ukrainian|Russian|Polish|Romanian|Bulgarian|Italian|Spanish|Portuguese|Greek|Croatian|Serbian|Albanian|French|British|American|Canadian|Chinese|Japanese|Korean|Vietnamese|Thai|Indian|Pakistani|Bangladeshi|Nigerian|Ghanaian|Kenyan|Eritrean|Ethiopian|Somali|Moroccan|Tunisian|Algerian|Egyptian|Lebanese|Jordanian|Brazilian|Colombian|Mexican|Dutch|Belgian|Danish|Swedish|Irish|Israeli|South African|Filipino|Nepalese|Sri Lankan|Cameroonian|Gambian)";
const PEOPLE =
  "(?:Deutsche[r]?(?=[ ,.;)]|$)(?! (?:Pass|Post|Bahn|Bank|Sprache|Botschaft|Renten))|Däne|Dänin|Türke|Türkin|Syrer(?:in)?|Afghane|Afghanin|Iraker(?:in)?|Iraner(?:in)?|Ukrainer(?:in)?|Russe|Russin|Pole|Polin|Rumäne|Rumänin|Bulgare|Bulgarin|Italiener(?:in)?|Spanier(?:in)?|Grieche|Griechin|Kroate|Kroatin|Serbe|Serbin|Albaner(?:in)?|Franzose|Französin|Brite|Britin|Amerikaner(?:in)?|Inder(?:in)?|Chinese|Chinesin|Vietnamese|Vietnamesin|Nigerianer(?:in)?|Marokkaner(?:in)?|Tunesier(?:in)?|Österreicher(?:in)?|Schweizer(?:in)?|Niederländer(?:in)?|Portugiese|Portugiesin|Brasilianer(?:in)?|Ghanaer(?:in)?|Eritreer(?:in)?|Kosovare|Kosovarin|Ägypter(?:in)?|Schwede|Schwedin|Norweger(?:in)?|Ungar(?:in)?|Tscheche|Tschechin|Lette|Lettin|Este|Litauer(?:in)?|Georgier(?:in)?|Armenier(?:in)?|Kameruner(?:in)?)";
const ABROAD =
  "(?:سوري\\p{L}?|عراقي\\p{L}?|أفغاني\\p{L}?|مغربي\\p{L}?|مصري\\p{L}?|Türk(?= vatandaş)|Suriyeli|Ukraynalı|українк\\p{L}|українець|украинк\\p{L}|украинец|россиян\\p{L}+|(?<=граждан(?:е|ин|ка) )\\p{Lu}\\p{L}+|guinéen(?:ne)?|ایرانی|(?<=громадян(?:ин|ка|и) )\\p{Lu}\\p{L}+|Pol(?:ak|ka|ką|akiem)(?!\\p{L})|Ukrainką|Ukraińcem|Rosjank(?:a|ą)|Ukrain(?:ka|iec)|polskie|ukraińskie|român\\p{L}{0,2}|cetățean \\p{L}+|sénégalais\\p{L}?|malien(?:ne)?|camerounais\\p{L}?|ivoirien(?:ne)?|marocain\\p{L}?|tunisien(?:ne)?)";

/** Countries named by their name: "aus Ghana", "Staat: Gambia". */
const STATES =
  "(?:Afghanistan|Albanien|Algerien|Angola|Argentinien|Armenien|Aserbaidschan|Australien|Benin|Bolivien|Burkina Faso|Elfenbeinküste|England|Großbritannien|Guatemala|Honduras|Israel|Jemen|Kap Verde|Kambodscha|Laos|Lettland|Litauen|Estland|Liberia|Libyen|Mauretanien|Mosambik|Myanmar|Namibia|Niederlande|Österreich|Portugal|Ruanda|Saudi-Arabien|Schweden|Norwegen|Schweiz|Sierra Leone|Simbabwe|Slowakei|Slowenien|Tansania|Tschad|Tschechien|Turkmenistan|USA|Bangladesch|Belarus|Bosnien(?:-Herzegowina)?|Brasilien|Bulgarien|Chile|China|Dänemark|Ecuador|Eritrea|Frankreich|Gambia|Georgien|Ghana|Griechenland|Guinea|Indien|Indonesien|Irak|Iran|Italien|Japan|Jordanien|Kamerun|Kanada|Kasachstan|Kenia|Kirgisistan|Kolumbien|Kongo|Kosovo|Kroatien|Kuba|Libanon|Malaysia|Mali|Marokko|Mexiko|Moldau|Mongolei|Montenegro|Nepal|Nigeria|Nordmazedonien|Pakistan|Palästina|Peru|Philippinen|Polen|Rumänien|Russland|Sambia|Senegal|Serbien|Somalia|Spanien|Sri Lanka|Sudan|Südafrika|Südkorea|Syrien|Tadschikistan|Thailand|Togo|Tunesien|Türkei|Uganda|Ukraine|Ungarn|Usbekistan|Venezuela|Vietnam|Ägypten|Äthiopien|Ghana|India|Syria|Turkey|Egypt|Morocco|Philippines|Brazil|Iraq|Kazakhstan|Казахстан\\p{L}?|Украин\\p{L}|України|Грузії|Грузии|Białorusi|Ukrainy|Gruzji)";
const OWN_WORD =
  "(?:staatsangehörig\\p{L}*|staatsbürger\\p{L}*|nationalität|pass(?:es)?(?!\\p{L})|sta(?!\\p{L})|reisepass|visum|ehefrau|ehemann)";
const SPOKEN: readonly (readonly [RegExp, number])[] = [
  [
    words(
      `(?:staatsangehörigkeit(?: ist)?|nationalität(?: ist)?|staatsbürgerschaft|nationality(?: is)?|citizen of|citizenship)\\s?:?\\s(?<v>(?!(?:online|geändert|beantragen|with|erwerben|ist)(?!\\p{L}))\\p{L}[\\p{L}-]{3,24}\\.?)`,
    ),
    0.88,
  ],
  [words(`(?<v>${STEM}(?:e[rnsm]?)?)(?=\\s?${OWN_WORD})`), 0.92],
  [
    words(
      `(?<v>${STEM}|(?!(?:verh|gesch|verw|unverh|wohnh)\\.)[\\p{Ll}]{4,12}\\.(?= StA|,| Staats))(?=\\s?[,.;)\\n]| und |$| StA)`,
    ),
    0.8,
  ],
  [words(`(?<v>${ENGLISH})(?= (?:citizen|national|passport)|[,.;\\n)]|$)`), 0.84],
  [words(`(?:ich bin|bin|als|ist|wir sind|,) (?:seit [^.;,\\n]{2,20} )?(?<v>${PEOPLE})`), 0.86],
  [words(`(?<v>${PEOPLE})`), 0.74],
  [words(`(?<v>${ABROAD})`), 0.84],
  [
    words(
      `(?:komme aus|kommt aus|kommen aus|stamme aus|bin aus|staat:?|staatsangehörigkeit:?|(?:national)?pass(?: aus)?|er ist aus|sie ist aus|bin ich aus|gast aus|з|из|z|lebt in|staat|:|\\),) ?(?<v>${STATES})`,
    ),
    0.76,
  ],
  [words(`(?:[,(] ?|[.\\n] |\\d{4},? )(?<v>${STATES})(?=[,.);\\n]|$)`), 0.74],
];
/** The nationality that somebody applies for is not the one they have. */
const WISHED = /^deutsch/iu;
const LANGUAGE = /(?<!\p{L})(?:auf|ins?|spreche\p{L}*|sprache|gebrochen|gut|kein|schlecht|speak|in)\s$/iu;

/** Nationalities, as the writer states them. */
export function countryFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("nationality")) return [];
  const labelled = scene.forms
    .filter((f) => LABEL.test(f.label))
    .map((f) => found(f.value.text, f.value.start, f.value.end, 0.95));
  const spoken = SPOKEN.flatMap(([pattern, score]) =>
    hits(scene.flat, pattern).flatMap((hit): Found[] => {
      const part = hit.part("v");
      if (
        part === null ||
        isOrder(scene, "body", part.start) ||
        LANGUAGE.test(scene.flat.slice(Math.max(0, part.start - 12), part.start))
      )
        return [];
      const wished = need.service === "einbuergerung" && WISHED.test(part.text) ? 0.5 : 0;
      return [
        found(
          part.text,
          part.start,
          part.end,
          score - wished - (isQuoted(scene, "body", part.start) ? 0.3 : 0),
        ),
      ];
    }),
  );
  return [...labelled, ...spoken];
}

function found(value: string, start: number, end: number, score: number): Found {
  return { key: "nationality", value, source: "body", start, end, score, problem: null };
}
