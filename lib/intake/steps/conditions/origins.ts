import { phrase } from "../phrase";

/** States outside the European Union and EEA, in stems of their names and people, with towns that stand for them. */
const BEYOND =
  "(syri*|syrer*|syrisch*|türk*|turk*|ukrain*|afghan*|irak*|iran*|somal*|eritre*|nigeri*|ghana*|gambi*|marokk*|tunes*|ägypt*|algeri*|libanes*|libanon|palästin*|serb*|kosov*|albani*|bosni*|nordmazedon*|mazedon*|montenegr*|moldau*|moldaw*|russ*|belarus*|weißruss*|georgi*|armeni*|aserbaid*|kasach*|usbek*|china|chines*|vietnam*|thai*|philippin*|indones*|indien|indisch*|inder*|indian|pakistan*|bangla*|sri lank*|nepal*|japan*|korea*|usa|amerikan*|american|vereinigte* staaten|kanad*|mexik*|brasil*|kolumbi*|venezuel*|peru*|chile*|argentin*|kamerun*|kongo*|äthiop*|kenia*|sambia*|südafrik*|senegal*|togo*|israel*|australi*|neuseel*|großbritannien|england|brit*|schweiz*|istanbul|ankara|izmir|antalya|kiew|kyjiw|moskau|damaskus|kabul|teheran|london|zürich|new york|dubai|belgrad|tirana|chisinau|accra|lagos)";
/** Members of the Union, likewise. */
const UNION =
  "(polen|poln*|pole|polin|rumän*|bulgar*|italien*|spani*|griech*|portugal|portugies*|kroat*|ungar*|frankreich|französ*|franzos*|niederl*|holland|belgi*|österreich*|schwed*|dän*|dänemark|finn*|norweg*|irland|irisch*|lett*|litau*|estland|slowak*|slowen*|tschech*|luxemburg|malta|zypern|island|warschau|krakau|danzig|breslau|paris|madrid|barcelona|rom|mailand|wien|prag|budapest|bukarest|sofia|athen|lissabon|zagreb|brüssel|amsterdam|kopenhagen|stockholm|oslo|helsinki|dublin)";

/** Any other nationality or country than the German one. */
export const FOREIGN = phrase(
  `${BEYOND}; ${UNION}; ausländ* (staats*|pass|partner*); staatsangehörigkeit … (nicht deutsch|keine deutsche)`,
);
/** Nationalities and papers that show somebody is no citizen of the Union. */
export const NON_EU = phrase(`
  ${BEYOND}; aufenthalts*; fiktionsbescheinigung; niederlassungserlaubnis; duldung; drittstaat*; asyl*; flüchtling*; nicht-eu
`);
/** Coming from another country. */
export const FROM_ABROAD = phrase(`
  (aus|von|vorher|zuvor|bisher|früher|vorher in|davor|komme aus|from|zuzug aus) (der |dem |den )?(${BEYOND}|${UNION});
  (aus|from|von) \\p{L}+, (${BEYOND}|${UNION}); (alte|bisherige|vorherige|frühere|letzte|before that|vorher|zuvor)( adresse| anschrift)?:? … (${BEYOND}|${UNION});
  aus dem ausland; ausland (hierher|nach deutschland|zurück); zurück (aus|nach deutschland); moved (here )?from; came to germany;
  yurt ?dışından; из(-за)? (границ*|украин*|росси*|казах*); з україни; z (polski|ukrainy|zagranicy); din (românia|moldova|străinătate);
  (de|depuis) l'étranger; من (سوريا|تركيا|الخارج)
`);
/** Leaving for another country. */
export const TO_ABROAD = phrase(`
  (nach|in die|in den|zurück nach|zurück in die|to) (der |die |den |dem )?(${BEYOND}|${UNION}); ins ausland; auswander*;
  wander* … aus; left germany; leaving germany; move abroad; moving (back )?to; yurt ?dışına; за (границу|кордон); do polski; za granicę;
  в (украину|россию|польшу); în (românia|străinătate); à l'étranger; إلى (سوريا|تركيا|الخارج)
`);
