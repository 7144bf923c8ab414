import { eitherOf, phrase } from "../phrase";
import { close, type FlagCue } from "./cue";
import { CHILD, PARENT, QUIET } from "./families";

const FLAG = "child_welfare";

const NOT_MEANT = eitherOf(
  QUIET,
  phrase(`
    klettergerüst; bus; busfahrer*; haltestelle; kinderarzt empf*; spielplatzgerät*; rutsche; lärm*; ruhezeit*;
    bildungspaket; ferienspiele; stadtranderholung*; ausflug; verloren; fundbüro; führerschein; schwimmkurs*;
    hund; hunde; katze; tierheim*; radweg*; zebrastreifen; schulweg; ab welchem alter; ab wann; praktikum;
    einwilligung; anmeldung; kitaplatz; beitrag; gebühr*; elterngeld; kindergeld; wohngeld*; unterhalt*;
    vaterschaft*; geburtsurkunde; reisepass; kinderreisepass; sorgeerklärung; namens*; antrag
  `),
);

/** Childhoods that look wrong from next door, from the class room, from the child's own side. */
export const CHILDHOOD: readonly FlagCue[] = [
  close(
    FLAG,
    [
      CHILD,
      phrase(`
        kommt (jeden tag|ständig|immer|täglich|oft|abends) (\\p{L}{1,24} ){0,4}(zu uns|zu mir|rüber|essen);
        klingelt (\\p{L}{1,24} ){0,5}(nachts|bei uns|bei mir|abends|essen|ob); isst bei (uns|mir);
        nimmt (\\p{L}{1,24} ){0,4}(essen|brot) (\\p{L}{1,24} ){0,2}mit;
        fragt (\\p{L}{1,24} ){0,4}(essen|brot|ob (er|sie|es)|reste);
        (will|möchte|darf) bei (uns|mir|der lehrerin) (bleiben|schlafen|übernachten|wohnen);
        will nicht (heim|nach hause|zurück|zu ihm|zum vater|zur mutter|zu papa|zu mama)*;
        (sitzt|steht|schläft|wartet|spielt|läuft) (\\p{L}{1,24} ){0,5}(treppenhaus|hausflur|vor der tür|im dunkeln|bis (spät|nachts|mitternacht)|um (elf|zehn|23|22|mitternacht|\\d+ uhr nachts)|nachts|bei (frost|regen|minus|kälte)|im schlafanzug|auf dem balkon)*;
        nachts (\\p{L}{1,24} ){0,3}(draußen|allein|auf der straße|auf dem spielplatz|unterwegs|herum)*
      `),
    ],
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      CHILD,
      phrase(`
        schreit (\\p{L}{1,24} ){0,5}(stunden*|seit|nachts|nächte|wie am spieß|erbärmlich|hör auf|nicht mehr|bitte nicht|mama nicht|papa nicht|aua)*;
        schrie; wimmer*; „?(bitte )?nicht(,| mehr)? (papa|mama|schlagen|hauen)*; bitte nicht; nicht mehr hauen;
        aua; lass mich; hör auf;
        (dumpf*|klatsch*|schläge|poltern|rums*) (\\p{L}{1,24} ){0,5}(dann|wand|weint|schrei*|nebenan)*;
        dann (ist )?(es )?(plötzlich )?(still|ruhig); plötzlich (still|ruhig)
      `),
      phrase(`
        nebenan; wand; oben; unten; nachbar*; wohnung; vater; mutter; papa; mama; freund; höre; hört; hören;
        hör; jede nacht; abends; seit; plötzlich; wieder; dann
      `),
    ],
    eitherOf(NOT_MEANT, phrase(`spielplatz; kita; schulhof; bolzplatz; trotz*; freibad`)),
  ),
  close(
    FLAG,
    [
      CHILD,
      phrase(`
        schwanger;
        (erwachsene*|älterer|älteren|viel ältere*|38|40|35|30|28)[ -]?(jährige*|jährigen)? (freund|mann|typ);
        bekommt geld (von|für); geld (\\p{L}{1,24} ){0,3}(männer*|fotos|bilder|treffen)*;
        männer* (\\p{L}{1,24} ){0,5}(ein und aus|auto|abgeholt|abholen|steigt)*;
        steigt (\\p{L}{1,24} ){0,3}(auto|wagen|männer*)*; anschaff*; verkauft (sich|fotos|sie)*; loverboy;
        (trinkt|kifft|nimmt|schnupft|raucht) (\\p{L}{1,24} ){0,3}(alkohol|wodka|drogen|pillen|crystal|gras|bier|schnaps)*;
        betrunken;
        arbeitet (\\p{L}{1,24} ){0,5}(nachts|bis (mitternacht|spät)|küche|imbiss|baustelle|statt|schule)*;
        muss (\\p{L}{1,24} ){0,5}(arbeiten|putzen|kochen|betteln|stehlen|klauen|kellnern|mithelfen|aufpassen|dolmetschen)*;
        statt (in die schule|schule|zur schule);
        (fehlt|fehlte|kommt nicht|nicht erschienen|nicht mehr (gesehen|da)) (\\p{L}{1,24} ){0,5}(wochen|tage|unentschuldigt|schule|monat*)*;
        seit (\\p{L}{1,24} ){0,2}(wochen|monaten|tagen) (\\p{L}{1,24} ){0,3}nicht (mehr )?gesehen;
        wird versteckt;
        (darf|durfte) (nicht|nie) (\\p{L}{1,24} ){0,3}(raus|schule|sprechen|essen|ans fenster|telefonieren|spielen|zum arzt|mit anderen)*;
        eingeschlossen; wird nicht (rausgelassen|behandelt|gerufen|gefüttert)*; weggegeben; beschneid*;
        beschnitten
      `),
      eitherOf(
        PARENT,
        phrase(`
        mann; männer; familie; schule; lehrer*; nachbar*; nachts; wohnung; imbiss; laden; onkel; freund;
        jugendamt; seit; sagt; erzählt; hilfe; angst; klasse
      `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      schülerjob; ferienjob; jugendschutz*; flohmarkt; verkaufe; zu verkaufen; kinderwagen; alkoholausschank;
      schwanger und (möchte|will|brauche)|ich bin schwanger; ferienlager; krankmeldung; kind krank;
      entschuldigung
    `),
    ),
  ),
  close(
    FLAG,
    [
      PARENT,
      CHILD,
      phrase(`
        ausrast*; rastet aus; dreht durch; tobt; wütet;
        wirft (\\p{L}{1,24} ){0,3}(teller|sachen|flaschen|stühle|nach)*; zertrümmert; schmeißt; brüllt;
        schreit (\\p{L}{1,24} ){0,3}(ihn|sie|die|den|das|nur|rum|herum|an)*; schlägt; schlagen; haut; hauen;
        verprügelt; tritt; würgt; schüttelt; droht; angedroht; umbringen; aus dem fenster;
        aus dem haus (geworfen|gejagt)*; rausgeworfen; vor die tür gesetzt; setzt (ihn|sie) vor die tür;
        betrunken; besoffen; säuft; trinkt; spritzen; drogen; crystal; heroin; kokain; hört stimmen; wahn*;
        psychose*; psychot*; depress*; redet wirr; steht nicht auf; liegt nur; rührt sich nicht;
        selbst umbring*; tabletten; im stich gelassen; zurückgelassen; abgehauen; verschwunden;
        (lässt|ließ|lassen) (\\p{L}{1,24} ){0,5}(allein|alleine|stehen|liegen|warten|im auto|zurück|hungern|eingesperrt)*;
        vergisst (\\p{L}{1,24} ){0,3}(abzuholen|ihn|sie|das kind|die kinder)*; drunk; hits; beats; left; döv*;
        vur*; içki*; б'є; п'є; бьет; бьёт; пьет; пьёт; bije; pije; bate; bea; frappe; boit; bat; يضرب*; سكران;
        ترك*
      `),
      phrase(`
        kinder; kind; baby; kleine*; jungs; mädchen; geschwister; zwillinge; enkel; enkelin; bruder; schwester;
        child*; kids; çocuk*; діт*; дитин*; дет*; ребен*; dzieci*; dzieck*; copil*; copii*; enfant*; bébé; طفل*;
        أطفال*; الأطفال; اولاد*; أولاد*; sohn; tochter
      `),
      phrase(`
        wenn; seit; jeden; jede; immer; oft; wieder; nachts; abends; angst; weint; weinen; vor den; dabei;
        zusehen; sehen; hört; höre; hör; nebenan; wand; zu uns; zu mir; hilfe; jetzt; gestern; heute; allein;
        nachbar*; oma; opa; erzählt; gesagt; sagt; blau*; auto; gefahren; when; every; her; коли; кожн*; когда;
        кажд*; gdy; codzien*; când; fiecare; quand; chaque; كل; عندما
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      schlägt vor; vorschlag*; umgangsrecht geregelt; unterhaltsvorschuss; krankenhaus liegt; pflegeheim;
      demen*; verstorben*; gestorben; eigenbedarf; vermieter; chor; schultheater; sport; verein; fußball;
      schiedsrichter; trainer; autofahrer*; busfahrer*; hupt
    `),
    ),
  ),
  close(
    FLAG,
    [
      CHILD,
      phrase(`
        spiel* (\\p{L}{1,24} ){0,4}(geheim*|onkel|opa|nur wir|mit ihm|ohne hose|doktor)*; geheimnis*;
        darf (es |das )?nicht erzählen;
        erzählt (\\p{L}{1,24} ){0,5}(spiel*|bett|pipi|da unten|dusche|badewanne|schlange|lutsch*|onkel|nachts|weh|schläge|kommt)*;
        malt (\\p{L}{1,24} ){0,5}(schwarz*|blut|penis|nackt*|männer|grab|messer|tot*)*;
        gemalt (\\p{L}{1,24} ){0,4}(schwarz*|blut|nackt*|männer|grab|messer|tot*)*;
        blutig* (unterhose|unterwäsche|schlüpfer|hose|laken); wund;
        schmerzen (\\p{L}{1,24} ){0,2}(beim (sitzen|wasserlassen|pinkeln|laufen))*; sexualisiert*; sexuell*;
        wörter* (\\p{L}{1,24} ){0,3}(die ein kind|nicht kenn*|sex*)*; onanier*; reibt sich;
        küsst (\\p{L}{1,24} ){0,3}mund*; auf den mund; ins bett geholt; mit ins bett; schläft bei ihm;
        baden mit; zusammen (duschen|baden); unter (der|die) decke;
        hose (runter|aus|ausgezogen|herunter|aufgemacht)*; entblöß*; exhibition*;
        zeigt (\\p{L}{1,24} ){0,4}(glied|penis|nackt|pimmel|intim*|pornos)*; süßigkeiten; anspricht;
        spricht (\\p{L}{1,24} ){0,4}kinder (\\p{L}{1,24} ){0,3}an*;
        ins auto (gelockt|locken|steigen|gezogen|ziehen)*; mitgehen; mitnehmen wollen
      `),
      phrase(`
        onkel; opa; vater; papa; stiefvater; freund; nachbar; mann; trainer; betreuer; lehrer; pfarrer; bruder;
        er; ihm; fremder; babysitter*; kita; klasse; gruppe; wochenende; besuch; nachts; spielplatz; schule;
        schulweg; erzieherin; auto
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      flyer; fest; nikolaus; bonbons; umzug; sonnencreme; windeldermatitis; sexualkunde; aufklärungsunterricht;
      kindergeburtstag; karneval*; mitgehen lassen
    `),
    ),
  ),
];
