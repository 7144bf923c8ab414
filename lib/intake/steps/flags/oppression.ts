import { eitherOf, phrase } from "../phrase";
import { close, type FlagCue } from "./cue";
import { KIN } from "./families";
import { BLOWS, CONTROL, FEAR, ME, NOT_MEANT } from "./oppression-words";

const FLAG = "violence";

/** Violence and control at home, said by those who live it and those who see it. */
export const OPPRESSION: readonly FlagCue[] = [
  close(
    FLAG,
    [BLOWS, KIN, ME],
    eitherOf(
      NOT_MEANT,
      phrase(`
    in der schule; mitschüler*; klasse; kollege*; fahrradunfall; arbeitsunfall; glatteis; baugerüst; geländer;
    stufe; sturm; busfahrer*; fahrer*; chef; vermieter; inkasso; gläubiger; klage; vollstreck*; stromsperre;
    kündig*; papierkram; bescheid; formular; zahnarzt; notenschrank; sie haben mich; euch; ihr habt;
    gerichtlich; anwalt; notarzt lobt
  `),
    ),
  ),
  close(
    FLAG,
    [CONTROL, KIN, ME],
    eitherOf(
      NOT_MEANT,
      phrase(`
    passfoto; abholen lassen; vollmacht; verloren; geklaut; gestohlen; diebstahl; automat; karte vom;
    überraschung*; geburtstag; geschenk; silberhochzeit; safe at his office; autoschlüssel; zweitschlüssel;
    haustürschlüssel; führerschein … (abgenommen|weggenommen|weg); demenz*; demente*; verstorben*;
    antrag heimlich; rente; kontopfändung; wohngeld*; geburtsurkunde; schwiegermutter im; betreuer*;
    krankenhaus; parken; müll*; steuer*
  `),
    ),
  ),
  close(
    FLAG,
    [FEAR, KIN, BLOWS],
    eitherOf(
      NOT_MEANT,
      phrase(`
    vermieter; chef; prüfung; zahnarzt; hund*; verkehr; straße; radweg; kreuzung; raser; autos
  `),
    ),
  ),
  close(
    FLAG,
    [FEAR, KIN, CONTROL],
    eitherOf(
      NOT_MEANT,
      phrase(`vermieter; chef; prüfung; verkehr; straße; radweg; kreuzung; demen*; pflege*`),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        (auf|auf den) zehenspitzen; wie auf eierschalen; (stimmung|laune) (im haus|zu hause|ist)*;
        wenn er (\\p{L}{1,24} ){0,3}(getrunken|betrunken|trinkt|heimkommt|nach hause kommt|schlecht|wütend|laune|eifersüchtig);
        nur so,? wenn er; ist ja nur so; er meint (es|das) (ja )?nicht so; hab* ihm verziehen;
        eigentlich (ist er )?(ein )?(lieb|guter|gut)*; hat sich (danach |immer ){0,3}entschuldigt;
        er tut den kindern nichts; nur mir
      `),
      phrase(`
        schlimm; angst; weiß ich schon; steht er auf; getrunken; anzeige; polizei; kinder;
        eigene (kleine )?wohnung; ausziehen; weg; wohin; raus; hand; laut; verziehen; wieder; zittere;
        verstecke*; zimmer; still
      `),
      phrase(`er; mann; freund; vater; partner; ihm; sohn`),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      sachbearbeiter; amt; schalter; vermieter; kind schläft; baby schläft; nachbarn über
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        polizei; streife; wachtmeister; polizist*; notruf; 110; anzeige; police; polis; поліці*; полиц*;
        policj*; poliția; الشرطة
      `),
      phrase(`
        wegweis*; weggewiesen; rückkehrverbot; wohnungsverweis; (aus|der) wohnung (verwiesen|geholt|geworfen);
        mitgenommen; gegen (ihn|meinen|den vater|meine|ihren);
        (anzeige|anzeigen) (\\p{L}{1,24} ){0,5}(zurück*|aus der akte|rausnehmen|gegen ihn|gegen meinen|gegen den|fallen);
        zurückzieh*; zurücknehm*;
        gegen (ihn|meinen|den|ihren) (mann|ex|freund|vater|exmann|partner|ehemann|bruder)*;
        schon (drei|zwei|vier|mehr)mal (da|hier)*; kontaktverbot; näherung*; annäherung*; gewaltschutz*;
        schutzanordnung
      `),
      phrase(`
        er; ihn; ihm; mann; ex; exmann; freund; partner; vater; bruder; kindern; mir; trinkt; getrunken; he;
        him; він; он; on; el; il; هو
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      ruhestörung; lärm; falschpark*; autounfall; unfall; einbruch; fahrrad; geklaut; bußgeld*; verkehrs*;
      führerschein; ausweis; parken; fahrer; fahrzeug; beleidig*; widerspruch; diebstahl; verlust*
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        notarzt; hausärztin; hausarzt; notaufnahme; klinik; praxis; arzt; ärztin; krankenhaus; frauenarzt;
        gynäkolog*; hebamme; pflegedienst; pflegekraft; physio*; zahnarzt; krankenschwester; friseurin
      `),
      phrase(`
        gegen (die|eine) (tür|schrank|tisch)*; (treppe|kellertreppe) (gefallen|gestürzt|runter|hinunter)*;
        (angeblich|hieß es|behauptet);
        (dritte|vierte|fünfte) (\\p{L}{1,24} ){0,2}(tür|sturz|treppe|mal|in diesem|rippe|verletzung)*; ausrede*;
        verletzung* … (passen|erklär*|stürz*|alt|verschieden*); passt nicht zu; abwehr*; griffspur*;
        der mann (antwortet|spricht|redet|weicht|beantwortet)*; weicht nicht von
      `),
      phrase(`
        sie; patientin; frau; klientin; bewohnerin; er; ehemann; mann; partner; angehörig*; einverständnis
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      abrechnung; pflegegrad; krankenkasse; rezept; termin; wartezeit; stufe; geländer; glatteis; räumdienst;
      streupflicht; schmerzensgeld; parkausweis
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        mit nichts als;
        nur (mit )?(einer|der|die|eine|zwei) (tasche|plastiktüte|tüte*|handtasche|rucksack|koffer)*;
        in hausschuhen; den hausschuhen; im schlafanzug; nachts; heute nacht; heut nacht; gestern nacht;
        heimlich; mit den kindern; abgehauen; weggelaufen; weggerannt; geflohen; geflüchtet; rausgeschlichen;
        koffer gepackt; tasche gepackt; rausgeworfen; vor die tür gesetzt; ran away; left him; kaçtım; втекл*;
        сбежал*; ушл*; uciekł*; am fugit; m-am mutat; fui; partie; هربت
      `),
      phrase(`
        zurück (geh*|kann|will|trau*|möchte)* (ich|wir|sie)?; nicht (mehr )?zurück;
        (weil|nachdem|wo|da) (er|mein mann|mein freund|mein ex) (\\p{L}{1,24} ){0,3}(wieder|hand|mich|uns|geschlagen|zugeschlagen|ausgerastet|gedroht|getrunken|betrunken|getobt|gebrüllt|die)*;
        mit gewalt; cu forța; mă (bate|caută|așteaptă|urmăr*); шука* мене; ищет меня; szuka mnie; me cherche;
        يبحث عني; beni (arıyor|bul*); hand erhoben; vor (ihm|meinem|ihrem)
      `),
      phrase(`
        er; ihm; ihn; mann; ex; exmann; freund; partner; vater; familie; bruder; el; he; koca*; eş*; чоловік*;
        він; муж*; он; mąż; soț*; mari; زوجي
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      krieg; ukraine geflohen; aus (syrien|afghanistan|der ukraine); urlaub; reise; schlüsseldienst;
      ausgesperrt; fahrrad; klingel*; party; gleise; feuerwerk; anreise
    `),
    ),
  ),
];
