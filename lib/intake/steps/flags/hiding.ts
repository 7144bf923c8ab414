import { eitherOf, phrase } from "../phrase";
import { clear, close, type FlagCue } from "./cue";
import { QUIET } from "./families";

const FLAG = "disclosure_block";

const NOT_MEANT = eitherOf(
  QUIET,
  phrase(`
    parteien; partei; adressbuch*; adressbuchverlag*; werbung*; bundeswehr; religionsgesell*; newsletter;
    passwort; hausarbeit; klassentreffen; schulfreund; einfache auskunft; gläubiger*; jubilar*; ehejubiläum;
    geburtstag*; doktortitel; fahrrad*; hecke; falschpark*; parken; einweihung; darf ruhig; steuernummer;
    mietspiegel; e-mail-adresse; mailadresse; parkplatz; halteverbot*; straßensperr*; baustelle*; kanalbau;
    umweg; konto im; konto; karte; vereinsheim; vorgänger; umfrage; fahrradklima*; adressänderung; nachsende*;
    rundfunk*; kfz; tippfehler; falsch geschrieben; hausnummer falsch; google; paket*; erbe*; ahnen*
  `),
);

const ADDRESS = phrase(`
  adresse*; anschrift*; wohnadresse*; privatadresse*; privatanschrift*; meldeadresse*; wohnort*; wohnsitz;
  aufenthaltsort; wohnhaft; meldedaten; melderegister*; register; datensatz*; meldebescheinigung*;
  meldebestätigung; meldeamt; einwohnermeldeamt; meldeauskunft*; melderegisterauskunft; auskunft; auskünfte;
  auskunftei; straße; ortsteil; klingel*; aushang; impressum; briefkopf; absender; anschreiben; umzug; umziehe;
  umgezogen; zieht … (um|in ihre|zu ihnen|hierher); ummeld*; anmeld*; gemeldet; privathaus; privat wohn*;
  neue wohnung; neuen wohnung;
  wo (ich|wir|sie|er|die kinder|mein|meine) (\\p{L}{1,24} ){0,3}(wohn*|leb*|bin|sind|steck*|hin*|untergekommen|gemeldet|ist)*;
  unter anderem namen; akte; akten*; vermerk*; bürgeramt finden;
  über (das|die|den|ihr) (bürgeramt|amt|meldeamt|stadt|rathaus) (finden|gefunden); my address; address; adres*;
  ikamet*; адрес*; прописк*; zameldowan*; adresa; domicili*; attestation; où j'habite;
  où (je|nous) (vis|habit*); عنوان*
`);

const SECRET = phrase(`
  geheim*; geheimgehalten; niemand*; keiner; keinem; keine auskunft; an niemanden;
  nicht (\\p{L}{1,24} ){0,4}(heraus|raus|rausgeh*|herausge*|rausge*|weiter*|bekannt*|auffind*|finden|sichtbar|auftauch*|erschein*|stehen|erfahren|wissen|verrat*|preis*|genannt|nennen|aushäng*|veröffentlich*|draufsteh*|sehen|rauskrieg*|rausfind*|kommen|ersichtlich|gefunden)*;
  nichts (\\p{L}{1,24} ){0,3}(heraus*|raus*|weiter*|an|preis*|erfährt|erfahren)*; unterbunden; vermerk;
  vermerke; sperre; sperren; gesperrt; sperrung; sperrvermerk*; auskunftssperre*; „?s“; sicherung; schwärz*;
  geschwärzt; unkenntlich; verdeck*; verborgen; vertraulich; anonym*; kein dritter; dritte; dritten; erfährt;
  erfahren;
  (rausgegeben|herausgegeben|weitergegeben|mitgeteilt|verraten|rausgerückt|ausgeplaudert|genannt|erhalten|bekommen|bekam|bekommen hat|ausgehändigt);
  ohne (adresse|anschrift|straße); keine (straße|adresse|anschrift);
  darf (\\p{L}{1,24} ){0,4}(keine|nicht|nie|niemand|nichts|auf keinen fall); nicht gefunden werden;
  nicht finden; finden (kann|darf|soll|könnte|würde); findet; gefunden;
  (einsehen|abrufen|sehen|rauskriegen|rausfinden|herausfinden|rausbekommen|herausbekommen|auslesen|nachsehen|nachschauen) (kann|können|könnte|darf|konnte)*;
  heraus(finde|krieg|bekomm)*; ersatzanschrift; postfach*; schutz; geschützt*; c/o; secret*; hidden;
  confidential; not (be )?(given|disclosed|find|know|told); nobody; gizli*; kimse*; bilme*; verilme*; öğren*;
  таємн*; нікому; ніхто; не повин*; не знав; секрет*; никому; никто; не долж*; не узнал*; tajn*; nikomu; nikt;
  nie może; nie mógł; nimeni; nimănui; să nu; nu trebuie; ne doit pas; personne; pas savoir; ne sache; لا أحد;
  لأحد; ألا; سر*; لأي شخص; عدم; لا يعرف; لا تعط*
`);

const HUNTED = phrase(`
  sucht (mich|uns|sie|ihn|nach|mit|überall|sie seit); suchen (mich|uns|ihn|sie|nach|die|überall);
  (er|sie|die|mich|uns|ihn) (\\p{L}{1,24} ){0,3}sucht; auf der suche nach (mir|uns); zurückholen; geschworen;
  verfolg*; nachstell*; stalk*; auflauer*; belagert; bedroh*; drohung*; droht*; drohbrief*; drohanruf*;
  morddroh*; drohmail*; todesdrohung*; opferschutz*; zeugenschutz*; aussteiger*; ausgestiegen; frauenhaus*;
  schutzwohnung*; schutzhaus; schutzeinrichtung; kripo; lka; bka; staatsschutz*; staatsanw*; richterin; richter;
  strafrichter*; jugendrichter*; justizvollzug*; jva; vollzugsbeamt*; polizeibeamt*; kommissar*; ermittler*;
  sek; gutachter*; gerichtsvollzieherin; jugendamtsmitarbeiter*; bewährungshelf*; psychiat*; journalist*;
  reporter*; blogger*; influencer*; streamer*; stadträtin; kommunalpolitik*; ratsmitglied; abgeordnet*;
  synagoge; exponiert*; personenschutz; gefährd*; kameraden; szene; milieu; rocker*; bande; gang; sekte;
  zuhälter; menschenhandel; loverboy; kartell; mafia; gegner; schwangerschaftsabbr*; abtreibung*; mit schildern;
  anschlag*; angriff*; überfall; angst; gewalt*; geschlagen; geflohen; geflüchtet; versteck*;
  unter anderem namen; neue* (name*|identität); andere* identität; früheren namen; geoutet; outing; hass*;
  shitstorm; doxx*; im internet veröffentlicht; haft; entlassen; entlassung; rauskommt; freikommt; gefängnis;
  verurteilt; näherungs*; kontaktverbot; gewaltschutz*; polizei; rache; racheakt; enferm*; eingesperrt;
  verhindern, dass; gefahr*; sicherheit; lebensgefahr; leib und leben; § ?51; 51 bmg; privathaus; tötet;
  umbringen; umbringt; konvertiert; glaubenswechsel; abgefallen; whistleblower; kronzeug*; zeugin; zeuge;
  ausgesagt; aussage gegen; informant*; deserteur; geheimdienst; regime; konsulat; botschaft; agent*; my ex;
  husband; violent; threat*; hunting; eski; koca*; tehdit*; öldür*; колишн*; чоловік; погрож*; переслід*; шука*;
  бывш*; муж*; угрож*; преслед*; ищет; ищут; były; byłego; mąż; grozi*; szuka*; prześlad*; fostul; soțul;
  amenin*; caut*; urmăr*; mon (ex|frère|mari|père); mari; menac*; cherche*; harc*; زوجي; طليقي; أخي; أبي; يهدد*;
  يلاحق*; يبحث*; عائلت*
`);

const FEARED_KIN = phrase(`
  ex; exmann; ex-mann; exfreund; ex-freund; expartner; ex-partner; kindsvater;
  vater (der|meiner|unserer|des) (kinder|tochter|sohnes|kindes);
  mein* (vater|bruder|onkel|familie|eltern|brüder|mann|ehemann|schwager|stiefvater|sohn);
  seine (familie|tante|mutter|brüder|schwester|kumpels|leute); sippe; clan; familienclan
`);

const KEPT_BACK = phrase(`
  geheim*; niemand*; keiner darf; an niemanden;
  darf (\\p{L}{1,24} ){0,5}(nicht|nie|niemals|auf keinen fall|keine|nichts) (\\p{L}{1,24} ){0,4}(erfahren|wissen|finden|sehen|bekommen|stehen|sichtbar|auftauch*|erschein*|rauskrieg*|rausfind*|herausfind*);
  (soll|sollen|dürfen) (\\p{L}{1,24} ){0,5}(nicht|nie|keine|nichts) (\\p{L}{1,24} ){0,4}(erfahren|wissen|finden|sehen|bekommen|auftauch*|erschein*);
  ohne dass (er|sie|mein|meine|die) (\\p{L}{1,24} ){0,5}(erfährt|sieht|weiß|findet|mitbekommt);
  (heraus|raus)(finde*|krieg*|bekomm*); sperrvermerk; auskunftssperre; geschwärzt; schwärz*; unkenntlich;
  vertraulich; nicht (weitergeben|herausgeben|rausgeben|verraten|mitteilen|nennen);
  nichts (verraten|rausgeben|sagen|herausgeben);
  woher (hat|weiß|kennt) (er|sie|mein|die) (\\p{L}{1,24} ){0,4}(adresse|anschrift|wohn*)*;
  stand (\\p{L}{1,24} ){0,3}(plötzlich|auf einmal|gestern) vor (der|unserer|meiner) (neuen )?tür; ne doit pas;
  gizli*; öğren*; bilme*; не повин*; не долж*; нікому; никому; nie może; nikomu; nu trebuie; să nu; ألا; لا أحد;
  سر*; secret; must not; hide
`);

/** The address that must stay secret, with who must not learn it. */
export const HIDING: readonly FlagCue[] = [
  close(
    FLAG,
    [KEPT_BACK, ADDRESS, FEARED_KIN],
    eitherOf(
      NOT_MEANT,
      phrase(`
    unterhalt*; vaterschaft; überraschung*; geburtstag; vollmacht; verstorben*; erbschein
  `),
    ),
  ),
  close(
    FLAG,
    [SECRET, ADDRESS, HUNTED],
    eitherOf(
      NOT_MEANT,
      phrase(`
    unbekannt verzogen; unterhalt*; vaterschaft; vollmacht; gehwegschäden; radverkehr*; akteneinsicht;
    sterbeurkunde; verstorben*; gestorben; pfändung; scheidung; steuerklasse; zweitschlüssel; unfall*;
    arbeitgeberbescheinigung; fundsache; titel; aufenthaltserlaubnis; visum; bußgeld*; anhörung; knöllchen;
    bewohnerpark*; angst, dass (ich|der|die) (\\p{L}{1,24} ){0,4}(frist|termin|antrag)
  `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        vermerk; sperre; sperrvermerk; auskunftssperre; sicherung; „?s“; schutzvermerk; ersatzanschrift;
        geheimhaltung; geschützt*; opferschutz*; zeugenschutz*
      `),
      phrase(`
        trotzdem; trotz; obwohl; doch; eingetragen; eintragen; einrichten; verlänger*;
        läuft (\\p{L}{1,24} ){0,4}ab; bekommen; erhalten; rausge*; herausge*; nichts (raus|heraus)*;
        nicht gefunden; weitergegeben; gefragt; mitgeteilt; wohnadresse; telefonisch
      `),
      phrase(`
        adresse*; anschrift*; straße; ortsteil; wohnadresse*; melderegister; register; datensatz*; auskunft*;
        auskunftei; wohnt; rausgeht; herausgegeben; herausgeben; meldedaten; privat wohnt; gemeldet;
        arbeitgeber
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      führungszeugnis; aktenvermerk über; parkerlaubnis; freischalt*; schufa-sperre; pin; online-ausweis; sim*;
      verkehr*; kfz-*; halter*
    `),
    ),
  ),
  clear(
    FLAG,
    phrase(`
      (er|sie|mein ex|mein vater|mein mann|mein bruder|die familie|meine familie|niemand|keiner) (darf|soll|dürfen|sollen) (\\p{L}{1,24} ){0,4}(nicht|nie|niemals|nichts) (\\p{L}{1,24} ){0,3}(wissen|erfahren|herausfinden|rausfinden|rauskriegen|finden),? wo;
      (darf|dürfen|soll) (\\p{L}{1,24} ){0,4}(uns|mich|sie) (\\p{L}{1,24} ){0,2}(nicht|nie|niemals) finden;
      (nicht|nie) gefunden werden (darf|dürfen|will|wollen|kann);
      (zu|über) (mir|uns|meiner person|meinen daten) (\\p{L}{1,24} ){0,3}(nichts|keine auskunft|keine auskünfte) (\\p{L}{1,24} ){0,3}(heraus|raus|erteil|gegeben|weiter)*;
      kein dritter (\\p{L}{1,24} ){0,3}(erfährt|erfahren|mitbekommt)*;
      (adresse|anschrift|wohnort|straße) (\\p{L}{1,24} ){0,4}(nicht in falsche hände|in die falschen hände|in falsche hände);
      (il|elle) ne doit pas savoir où; nu trebuie să (știe|afle) unde;
      nie może (się )?(wiedzieć|dowiedzieć),? gdzie; не должен (знать|узнать),? где;
      не повинен (знати|дізнатися),? де; must not (know|find out) where;
      nerede (yaşadığımı|oturduğumu|kaldığımı) (\\p{L}{1,24} ){0,2}(bilme*|öğrenme*)
    `),
    NOT_MEANT,
  ),
];
