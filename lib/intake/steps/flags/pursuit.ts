import { eitherOf, phrase } from "../phrase";
import { clear, close, type FlagCue } from "./cue";
import { NOT_MEANT } from "./oppression-words";

const FLAG = "violence";

const STALKING: readonly FlagCue[] = [
  close(
    FLAG,
    [
      phrase(`
        (wartet|wartete|lauert) (\\p{L}{1,24} ){0,4}(jeden|jede|abends|nachts|morgens|wieder|immer|ständig|stundenlang|täglich|vor (meiner|unserer|der|dem|meinem|ihrer)|gegenüber|unten|neben mir|im auto|an der|am)*;
        (steht|stand|sitzt|saß|hält|parkt) (\\p{L}{1,24} ){0,4}(vor (meiner|unserer|ihrer|meinem|unserem|ihrem|der kita|der schule)|gegenüber|neben mir|unten|im auto vor);
        folgt (mir|ihr|uns); läuft (mir|ihr|uns) (\\p{L}{1,24} ){0,3}(nach|hinterher);
        fährt (mir|ihr|uns) (\\p{L}{1,24} ){0,3}(nach|hinterher); hinterhergefahren;
        hinterher ?(gelaufen|läuft|fährt); nachgelaufen; taucht (\\p{L}{1,24} ){0,4}auf; abgepasst;
        passt (mich|sie|uns) ab; fängt (mich|sie|uns) ab; klingelt (\\p{L}{1,24} ){0,3}(nachts|sturm|um)*;
        anonyme (anrufe|briefe|nachrichten|mails); nur (atmen|stöhnen|schweigen); legt auf;
        ruft (\\p{L}{1,24} ){0,5}(an|\\d+ mal|hundert|zwanzig|dauernd|nachts)*;
        \\d+ (anrufe|nachrichten|mails|sms);
        (blumen|rosen|briefe|zettel|geschenke|fotos|ring|kuscheltier|kondom*|unterwäsche|puppe) (\\p{L}{1,24} ){0,5}(vor (der|meiner)|briefkasten|auto|windschutzscheibe|scheibenwischer|fußmatte|haustür)*;
        lag (\\p{L}{1,24} ){0,6}im briefkasten;
        kennt (meinen|ihren) (stundenplan|dienstplan|weg|tagesablauf|schichtplan|schulweg)*;
        spricht mich mit namen an;
        weiß,? (wo|wann|welche*) ich (\\p{L}{1,24} ){0,2}(wohne|arbeite|bin|einkaufe|feierabend|studiere|schicht|trainier*)*;
        weiß (alles|genau|immer) (über|wo|wann)*;
        (fotografiert|filmt|beobachtet) (mich|uns|sie|meine|ihr|das haus|die wohnung)*;
        (foto*|bilder|video*) (\\p{L}{1,24} ){0,2}von (mir|meiner|meinem|uns|ihr) (\\p{L}{1,24} ){0,4}(geschickt|heimlich|schlaf*|fenster|internet|netz|gemacht)*;
        nacktbilder; unter (dem|meinem) auto; sucht (mich|uns|sie|nach mir|überall|mit);
        suchen (mich|uns|sie|nach mir); findet (mich|uns|sie); gefunden (hat|haben);
        lässt (mich|sie|uns) nicht in ruhe; lässt nicht locker; akzeptiert (das|die|kein|nicht|es)*;
        will (es |das |die trennung ){0,3}nicht (akzeptieren|wahrhaben|einsehen); follow*;
        waiting (for me|outside); shows up; takip; peşim*; bekliyor; слідку*; чека*; переслід*; следит; ждет;
        ждёт; карауль*; караулит; преслед*; śledzi; czeka; prześlad*; așteaptă; urmăr*; pândește; me suit;
        m'attend; guette; يلاحق*; ينتظر*; يراقب*; يتبع*; يصور
      `),
      eitherOf(
        phrase(`
          ex; exmann; ex-mann; exfreund; ex-freund; expartner; ex-partner; früherer (freund|partner|mann);
          mein* (mann|ehemann|freund|vater|bruder|onkel); stiefvater;
          sein* (mutter|tante|brüder|familie|sippe|freunde); der ring; verehrer; mein ehemaliger;
          seit der (trennung|anzeige|scheidung); trennung; getrennt;
          (derselbe|dasselbe|dieselbe|der gleiche|immer der) (\\p{L}{1,24} ){0,2}(mann|auto|kombi|wagen|typ|kerl|transporter|roller)*;
          fremder mann; ein mann; unbekannter; ein typ; ein kerl; kollege; nachbar; kunde; untermieter;
          kommilitone; patient; kameraden; familie; brüder; cousins; my ex; eski; колишн*; бывш*; były; byłego;
          fostul; de la el; mon ex; mari; frère; زوجي السابق; طليقي; زوجي; رجل; er
        `),
      ),
      phrase(`
        mich; mir; uns; meine (tochter|schwester|freundin|kollegin); ihr; sie; me; beni; мене; мені; меня; мною;
        mnie; mă; m; ني; ich; je; زوجي
      `),
      phrase(`
        jeden (tag|abend|morgen); jede (nacht|woche); immer wieder; immer; ständig; nachts; abends; wieder;
        angst; anzeige; neue* (wohnung|adresse|nummer|arbeit|stadt); umgezogen; vorgestern; seit; überall;
        stundenplan; polizei; geschworen; alle fenster; getrennt; trennung; arbeit; schule; uni;
        nicht mehr (allein|raus|aus dem haus); every; each; her gün; щод*; кожн*; кажд*; codzien*; każd*;
        în fiecare; chaque; tous les; كل يوم; كل ليلة; أمام
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      bus; busse; bushaltestelle; taxi; bahn; zug; gitarre; straßenmusik*; warteschlange; wartezimmer;
      terminvergabe; hotline; callcenter; glasfaser*; vertreter; stadtwerke; zeitung; paket; sperrmüll;
      container; wohnmobil; anhänger; falschparker; abgestellt; abgemeldet* (auto|fahrzeug); schrottauto;
      autowrack; katze*; fuchs; wildschwein; halteverbot; stellplatz; einfahrt; garage; ummeldung; rechnung;
      ratenzahlung; inkasso; wahl*; ehrenamt; spende*; krankenhaus; pflegeheim; demen*; altenheim;
      rettungswagen; kinderwagen; bauarbeiter; bagger; schulfreund*; klassentreffen; im stau; termin; formular;
      antrag; wohngeld; rente
    `),
    ),
  ),
];

const FAMILY_HONOUR: readonly FlagCue[] = [
  close(
    FLAG,
    [
      phrase(`
        familie; brüder; bruder; vater; onkel; eltern; verwandte*; cousin; cousins; sippe; clan;
        schwiegereltern; schwiegervater; schwiegermutter; stamm; großvater; mutter; family; aile*; родин*;
        семь*; rodzin*; familia; famille; عائلت*; أهلي; اهلي; أبي; والدي
      `),
      phrase(`
        zurückholen; zurück (holen|bringen); (geschworen|schwören); (ehre|schande|entehrt|beschmutzt);
        jungfrau*; (kein|ohne) kopftuch; verheirat*; heiraten (muss|soll|gezwungen)*;
        (muss|soll|will nicht) (\\p{L}{1,24} ){0,4}heiraten; verlobt*; versprochen (bin|ist|worden|als)*;
        (cousin|vetter|mann) (\\p{L}{1,24} ){0,3}(ausgesucht|versprochen|heiraten|verlobt)*; ausgesucht;
        brautpreis;
        (nach|in) (die |den )?(heimat|türkei|syrien|irak|pakistan|afghanistan|kosovo|albanien|marokko|iran|libanon|tschetschenien) (\\p{L}{1,24} ){0,3}(bringen|schicken|fliegen|verheirat*|bleiben)*;
        ticket* (\\p{L}{1,24} ){0,3}(gekauft|gebucht|hin)*; suchen (mich|sie|uns); sucht (mich|sie|uns);
        mich umbringen; deutschen freund; falschen freund; forced; marry; evlendir*; заміж; замуж; za mąż;
        mărit*; marier; mariage; أتزوج; تزويج*; زواج
      `),
      phrase(`
        nicht; nie; gegen; angst; muss; gezwungen; weg; geflohen; versteck*; sucht; suchen; hilfe; pass; geheim;
        niemand; darf; heimlich; umbringen; geschworen; ohne adresse; don't; istemi*; не; nu; pas; لا; weint;
        ehre
      `),
      phrase(`
        ich; mich; mir; meine (freundin|schwester|cousine|schülerin|kollegin|tochter); mitschülerin; sie;
        eine schülerin; klientin; me; i; ben; мене; я; меня; mnie; mă; je; أنا; نا; ي
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      wir heiraten; heiraten wir; unsere hochzeit; trauung am; freuen uns; urkunden; nachregistrier*;
      ehefähigkeits*; standesamtlich; ehrenamt*; ehrenbürger; visum; einladung; zu besuch; heirat nehme ich;
      namen; trauzeug*; wohnt noch; stammbuch; scheidung*; ledig; geburtsurkunde; apostille; übersetz*
    `),
    ),
  ),
  clear(
    FLAG,
    phrase(`
      (tut|macht) (mir|ihr|uns) (\\p{L}{1,24} ){0,2}(weh|schlimmes|gewalt) an;
      (nächste|beim nächsten) mal bin ich (das|es|dran|tot); weg von (meinem mann|ihm|dem mann), bevor;
      (hat|hatte) (wieder )?die hand (gegen (mich|sie|uns) )?(erhoben|ausgerutscht);
      sie sei (wieder |nur |bloß )?(gegen|die treppe|hingefallen|gestürzt|ausgerutscht);
      (nenn|sag)* (meinem mann|ihm|ihrem mann) (bitte )?(nichts|nicht, dass);
      zurück zu ihm (kann|will|geh*|muss)*; (bei|mit) ihm (nicht (mehr )?)?sicher;
      nicht mehr sicher (vor|bei|zu hause); sicherer ort; schutzwohnung*; schutzunterkunft; opferschutz*;
      gewaltopfer; frauenberatung*; frauennotruf
    `),
    eitherOf(NOT_MEANT, phrase(`kind*; bettwäsche; plakat*; broschüre*; aktionstag; orange`)),
  ),
  close(
    FLAG,
    [
      phrase(`
        pflegedienst; pflegekraft; pfleger; bewohner*; oma; opa; großmutter; großvater; demente*;
        pflegebedürftig*; bettlägerig*; alte (frau|dame|mutter|mann); vater; mutter; tante; nachbarin
      `),
      phrase(`
        festgebunden; fixiert (sie|ihn|wird|mit|am)*; ans bett (gebunden|gefesselt); gefesselt;
        (schlägt|haut|schubst|kneift|schüttelt|tritt|ohrfeigt) (sie|ihn|seine|ihre|die|den) (\\p{L}{1,24} )?(mutter|vater|oma|opa|frau|mann|alte|alten)*;
        blaue flecken; anschreit; schreit (sie|ihn) (\\p{L}{1,24} ){0,2}an;
        lässt (sie|ihn) (hungern|liegen|nicht raus|verdursten|im eigenen)*; kriegt nichts zu (essen|trinken)*;
        eingesperrt; sperrt (sie|ihn) ein; abgemagert; wundgelegen;
        rente … (nimmt|kassiert|weg|behält|abgehoben)*
      `),
      phrase(`
        sohn; enkel; schwiegersohn; schwiegertochter; tochter; bruder; pfleger; mann; betreuer; er; neffe
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      liebevoll; rentenpunkte; rollator; sturz; marcumar; blutverdünner; heizkörper
    `),
    ),
  ),
];

/** Stalking, families that force, elders in bad hands. */
export const PURSUIT: readonly FlagCue[] = [...STALKING, ...FAMILY_HONOUR];
