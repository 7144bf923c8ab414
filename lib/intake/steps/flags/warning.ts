import { eitherOf, phrase } from "../phrase";
import { clear, close, type FlagCue } from "./cue";
import { MAKE_BELIEVE, TARGET } from "./families";

const FLAG = "threat";

const NOT_MEANT = eitherOf(
  MAKE_BELIEVE,
  phrase(`
    kuchen; pralinen; danke; dankbar; herzlich*; klage; anwalt*; gericht*; presse; zeitung; widerspruch;
    beschwerde; dienstaufsicht*; bußgeld*; zwangsgeld; mahnung; inkasso; unfallgefahr; zebrastreifen; schulweg;
    kreuzung; radweg; gehweg; raser*; sturm; baum; äste; damals; blumen; geburtstag; einweihung; eingeladen;
    fest; feier; konzert; mahnbescheid; kennzeichen; gläubiger*; mein (mann|ex|exmann|ex-mann|freund|vater);
    häuslich*; hund angemeldet; hundesteuer; leinenpflicht
  `),
);

/** Threats between the lines, and what colleagues and neighbours report of them. */
export const WARNING: readonly FlagCue[] = [
  clear(
    FLAG,
    phrase(`
      (weiß|weiss|kenne|wissen) (\\p{L}{1,24} ){0,3}(wann|wo|welche|welches) (sie|ihr|du|ihre|deine|eure) (\\p{L}{1,24} ){0,4}(feierabend|wohn*|parken|parkst|kinder|joggen|heimfahr*|nach hause|aus dem haus|schule|kita|lauf*)*;
      (schöne|liebe|viele) grüße an (ihre|deine|seine|die) (tochter|frau|kinder|familie|kleine*|söhne|sohn)*;
      sie haben (doch |auch |ja )?(auch )?(kinder|familie|eine (tochter|frau|familie)),? (oder|nicht|denken)*;
      nichts (mehr )?zu verlieren;
      (wir|man) (sehen|sieht) (uns|sich) (\\p{L}{1,24} ){0,4}(auf der straße|draußen|im dunkeln|nach feierabend|wieder, aber|noch|wo)*;
      (rollen|rollt|fliegen) (\\p{L}{1,24} ){0,2}(köpfe|der kopf)*; köpfe rollen;
      (komme|komm|kommen) (\\p{L}{1,24} ){0,4}(nicht mit (papier*|worten|formular*|blumen|leeren händen|nettigkeiten)|anders|bewaffnet)*;
      (bringe|bring) (\\p{L}{1,24} ){0,6}(was|etwas|werkzeug|hammer|axt|freunde|hunde|benzin|kanister|schläger) (\\p{L}{1,24} ){0,2}(mit)*, (das|was|die|damit)*;
      weißes pulver; patronenhülse*;
      (tote|toter|totes) (ratte|fisch|vogel|taube|katze|maus) (\\p{L}{1,24} ){0,5}(briefkasten|tür|fußmatte|auto|umschlag|post)*;
      grabkerze*; grabstein mit; grablicht*;
      todesanzeige* (\\p{L}{1,24} ){0,4}(mit meinem|meinen namen|erhalten|geschickt|auf meinen)*; galgen;
      (reifen|bremsschlauch|bremsleitung|radmuttern) (\\p{L}{1,24} ){0,4}(zerstochen|aufgeschlitzt|durchgeschnitten|gelockert|gelöst|angeschnitten)*;
      (stuhl|tacker|locher|monitor|bildschirm|flasche|stein|ordner|handy|aschenbecher) (\\p{L}{1,24} ){0,5}(nach (mir|ihr|ihm|uns|der kollegin|dem kollegen)|geworfen|geschleudert|geschmissen|gegen die scheibe)*;
      (über den|übern) (tresen|schreibtisch|tisch|schalter|counter) (gegriffen|gesprungen|gelangt|gebeugt|geklettert|gelehnt)*;
      am kragen; am arm (gepackt|festgehalten)*; versperrt* (\\p{L}{1,24} ){0,3}(weg|tür|ausgang|mir)*;
      den weg (versperrt|verstellt)*; faust (geballt|geballte|gehoben|auf den tisch)*;
      ballt* die (faust|fäuste); aufgebaut vor mir
    `),
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      phrase(`
        amokdrohung; amok; todesliste; liste (\\p{L}{1,24} ){0,4}(namen|lehrer*|mitschüler*|beamt*)*;
        (morgen|montag|bald|nächste woche|heute) (\\p{L}{1,24} ){0,5}(schule|rathaus|amt|hof|aula|fest|demo|versammlung) (\\p{L}{1,24} ){0,4}(stürm*|brennt|knall*|kracht|blut*|abrechnung|tote|aufräumen|nicht hin|nicht hingehen|kommt nicht|zuhause|zu hause bleiben)*;
        (im chat|telegram|whatsapp|instagram|tiktok|discord|facebook|forum|story|video|post) (\\p{L}{1,24} ){0,8}(angekündigt|droht|gedroht|waffe*|messer|töten|erschieß*|abstech*|umbring*|amok|anzünd*|schule)*;
        angekündigt (\\p{L}{1,24} ){0,6}(zu (töten|schießen|kommen|zünden)|waffe*|messer|amok|anzuzünden|umzubringen|abzustechen)*;
        wie (der |die |damals |das |es ){0,3}in (halle|hanau|münchen|winnenden|erfurt|münster|nizza|paris|christchurch|magdeburg|solingen|berlin)*;
        wie der typ in; pulver im umschlag; verdächtig* (paket|päckchen|umschlag|brief|koffer|rucksack)*; tickt;
        drähte; zünder; sprengstoff*; rohrbombe*; benzinkanister*; brandbeschleuniger
      `),
      phrase(`
        schule; rathaus; amt; heim; unterkunft; büro; eingang; foyer; poststelle; klasse; lehrer*; kolleg*;
        bürgermeister*; beamt*; alle; jeden; sie; ihr; euch; moschee; synagoge; fest; markt; bahnhof; empfang;
        school; town hall
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      entschärf*; weltkrieg; warteliste; verlosung; teilnehmerliste; gästeliste; kinderliste; namensliste;
      schulfest; sommerfest; anmeldeliste; paket (verloren|abholen|angekommen)
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        er (wisse|weiß|kenne|kennt) (\\p{L}{1,24} ){0,3}(wo|wann|welche*|mein*|ihr*|unser*)*;
        (wisse|weiß),? wo (\\p{L}{1,24} ){0,4}(wohn*|park*|kind*|schule|arbeit*)*;
        (werde|würde|will|wolle|wird|soll|solle) (\\p{L}{1,24} ){0,6}(kriegen|erwischen|fertigmach*|büßen|bereuen|bluten|leiden|brennen|fliegen|kennenlernen|schnappen|wegmachen|plattmachen|ausschalten)*;
        (sie|er|ihr|wir|ich) (\\p{L}{1,24} ){0,2}(lebe|leben|lebt|überleb*) (\\p{L}{1,24} ){0,4}(nicht|nimmer|morgen|lange|ende)*;
        nicht mehr lange (\\p{L}{1,24} ){0,3}(leb*|da|freude|laufen|sitzen|so lachen)*;
        das (war|ist) (\\p{L}{1,24} ){0,3}(letzte fehler|todesurteil)*; todesurteil;
        (tot|leiche|blut|leichen|särge|sarg|grab|friedhof) (\\p{L}{1,24} ){0,4}(sie|ihr|euch|du|bald|schon|fließ*|gibt|geben|wert|im amt)*;
        (hals|kehle|genick|finger|hände|beine|knie|zähne|nase|augen|schädel|kopf) (\\p{L}{1,24} ){0,4}(brech*|umdreh*|abschneid*|durchschneid*|einschlag*|ausschlag*|ab|zertrümmer*|spalt*|runter)*;
        (mit|hol*|hab|habe|zeigt*|gezeigt|dabei) (\\p{L}{1,24} ){0,6}(messer|axt|beil|pistole|gewehr|waffe|knarre|schlagring|baseballschläger|machete|hammer|eisenstange|teleskopschlagstock|cuttermesser|säure|schrotflinte|flinte|kettensäge|mistgabel|sense|benzin|armbrust|luftgewehr)*;
        (messer|axt|beil|pistole|gewehr|waffe|knarre|schlagring|machete|hammer|flinte|mistgabel|sense) (\\p{L}{1,24} ){0,5}(auf den (tisch|tresen)|gelegt|gezeigt|gezogen|im auto|im kofferraum|dabei|griffbereit|geschärft|geladen|geputzt|bereit|hinter der tür|in der hand)*
      `),
      TARGET,
      phrase(`
        sachbearbeiter*; kolleg*; mitarbeiter*; beamt*; bürgermeister*; amt; amts; rathaus; behörde*; schalter;
        büro; kontroll*; vollstreck*; gerichtsvollzieher*; hausmeister*; lehrer*; nachbar*; vermieter*; mieter*;
        bademeister*; schaffner*; fahrer; busfahrer*; jugendamt*; ordnungsamt*; ausländerbehörde*; bauamt*;
        stadtrat; wachmann; pförtner*; empfang; kunde; besucher*; anrufer*; grundstück; hof; tor; betreten;
        bescheid; ablehn*; antrag; genehmig*; plakette; knöllchen; abschlepp*; strafzettel; blitzer*; euch; ihr;
        alle; beim nächsten mal; nochmal; noch einmal; wenn sie; wenn ihr; sollten sie;
        sollte (der|die|noch|einer|jemand)
      `),
      phrase(`
        wenn; sollte; falls; sonst; dann; nochmal; noch einmal; nächste*; morgen; heute; gesagt; sagte; sagt;
        geschrieben; schrieb; gerufen; brüllt*; geschrien; drohte; gedroht; droht; notiz; vermerk; protokoll;
        anrufbeantworter; am telefon; hinterlassen; garantier*; ernst; schwöre; warne; warnung; letzte
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      zahnarzt; beerdig*; friedhofs*; grabpflege; bestattung; wo mein antrag; wo ich; wann ich; hammer;
      werkzeug; fundsache*; küche*; augenarzt; kopfschmerz*; ruhestand; hecke; garten; rasen; besuchen sie;
      besuche ich; besuchen kann; holen kann; abholen; zeigen sie; zeigen kann; aufpassen auf; bezahlen kann;
      bezahlen muss; bezahlen werde;
      werde ich (\\p{L}{1,24} ){0,5}(zahlen|überweisen|bezahlen|nachreichen|schicken|vorbeikommen|abholen)|verschwinden (die|das|der|lassen)|rechnung bezahl*;
      spüren wir; umzug; umziehen; sperrmüll; heizung; wasser; mich umbring*;
      sterben (will|möchte)|nicht mehr leben; tabletten; springe*; schlägt mich
    `),
    ),
  ),
];
