import { eitherOf, phrase } from "../phrase";
import { clear, close, type FlagCue } from "./cue";
import { KIN, QUIET } from "./families";

const FLAG = "violence";

const NOT_MEANT = eitherOf(
  QUIET,
  phrase(`
    einvernehmlich*; überraschung*; geburtstag*; kennzeichen; ladezone; lampe*; laterne*; stockdunkel;
    verstehen uns gut; freuen uns; hund; hunde; katze; sachbearbeiter*; amt hat; vermieter*; chef; parken;
    parkplatz; müll*; urlaub; reise; wahl*; steuer*; rente; demen*; pflegeheim; krankenhaus; verstorben*;
    gestorben; verein; hochzeit feiern; trauung; baustelle; handwerker; schlüsseldienst; zweitschlüssel;
    geschäftsreise; dienstreise
  `),
);

const HIM = phrase(`
  er; ihm; ihn; mein mann; meinem mann; meinen mann; ihr mann; ihrem mann; ehemann; exmann; ex-mann; ex;
  mein freund; meinem freund; exfreund; ex-freund; partner; lebensgefährte*; vater; stiefvater; bruder; brüder;
  mein sohn; meinem sohn; familie; schwiegereltern; meine frau; meiner frau; exfrau; ex-frau; my husband; he;
  him; my ex; kocam; eşim; o adam; чоловік; він; муж; он; mąż; on; soțul; el; mon mari; il; زوجي; هو
`);

/** Ways out and what bars them; safe hours and ways to answer; injuries explained away; what it does to people. */
export const LEAVING: readonly FlagCue[] = [
  close(
    FLAG,
    [
      phrase(`
        (nur|bitte|am besten) (\\p{L}{1,24} ){0,4}(anrufen|schreiben|antworten|melden|mail|mailen|zurückrufen) (\\p{L}{1,24} ){0,6}(wenn er|wenn mein|solange er|vormittags|zwischen|während er|bevor er|arbeit)*;
        (ruf*|schreib*|schick*|antwort*|meld*) (\\p{L}{1,24} ){0,6}(nicht|keine|nichts|nur) (\\p{L}{1,24} ){0,6}(wenn er|er ist|er liest|weil er|sonst|zu hause|nach hause|handy|briefkasten|hierher|heim)*;
        er (liest|kontrolliert|hört|öffnet|sieht|prüft|checkt) (\\p{L}{1,24} ){0,4}(mit|alles|post|briefe|handy|nachrichten|mails|anrufe|jede|jeden|meine|mein);
        lösch* (\\p{L}{1,24} ){0,3}(mail|nachricht|verlauf|anruf*|das|sie|gleich|sofort)*;
        falls (er|ein mann|mein mann) (\\p{L}{1,24} ){0,3}(rangeht|abhebt|drangeht|fragt|ans telefon)*;
        (sagen|sag) sie (\\p{L}{1,24} ){0,3}(es geht um|sie seien|dass sie (vom|von|die)|falsch verbunden|nichts)*;
        codewort; kennwort (\\p{L}{1,24} ){0,2}(ausmach*|vereinbar*)*; unter vier augen;
        ohne (ihn|meinen mann|meine familie|meinen bruder) (sprechen|reden|kommen|reinkommen);
        allein (mit ihnen |mit jemandem )?(sprechen|reden);
        (leihe|geliehen|benutze|schreibe) (\\p{L}{1,24} ){0,5}(handy der|handy einer|handy meiner|bei der nachbarin|bücherei|bibliothek|arbeit|freundin)*
      `),
      HIM,
      phrase(`
        er; mann; ihm; zu hause; heim; sonst; angst; darf; merkt; ärger; schlimm; hand; trennung; ausziehen;
        weg; gehen; scheidung; wohnung; kinder; ruhig; sicher
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      schichtdienst; schläft tagsüber; überraschung; geburtstag; mein mann ist bevollmächtigt; mein mann holt;
      pflegebedürftig; kennwort im portal; baby; newsletter
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        (wenn|falls|sobald|bevor|seit|weil|dass|nachdem) ich (\\p{L}{1,24} ){0,4}(gehe|geh|weggehe|verlasse|verlassen|ausziehe|ausgezogen|trenne|getrennt|weglaufe|abhaue|scheiden|scheidung|schluss|anzeige|angezeigt)*;
        (will|muss|möchte|wollen) (\\p{L}{1,24} ){0,3}(weg|raus) (von ihm|hier|aus der ehe|da)*;
        trennen (will|möchte|wollte|kann)*; trennung; getrennt; scheidung; verlassen (habe|will|hat)*;
        ausgezogen; weggegangen;
        (bevor|ehe) er (\\p{L}{1,24} ){0,5}(zurück*|heimkommt|wiederkommt|entlassen|rauskommt|kommt|merkt|nach hause)*;
        er (kommt|wird) (\\p{L}{1,24} ){0,5}(aus der haft|aus dem gefängnis|entlassen|von der montage|zurück|raus|frei)*
      `),
      HIM,
      phrase(`
        nimmt (er )?(mir|uns) (\\p{L}{1,24} ){0,3}(die|das|den) (kinder|kind|sohn|kleine*)*;
        sehe ich (\\p{L}{1,24} ){0,3}(kinder|sohn|tochter) (\\p{L}{1,24} ){0,2}nie*; abschieben; abgeschoben;
        bringt (er )?(mich|uns|sich|sie|die kinder)*; findet er (mich|uns)*; findet mich überall; überall;
        passiert (mir |uns |was|etwas|ein)*; überleb* (\\p{L}{1,24} ){0,2}(ich|das|nicht)*; lebend; tot; töte*;
        angst; fürchte; rache; schwört; geschworen; gedroht; droht; drohte; gewarnt; nicht sicher; sicher;
        versteck*; untertauch*; frauenhaus; schutz*; schloss (\\p{L}{1,24} ){0,2}(tausch*|wechsel*)*; schlösser;
        polizei; zeugen; schlägt; schlagen; geschlagen; gewalt; blau*; wehgetan; weh; kontrolliert; verfolgt;
        steht (\\p{L}{1,24} ){0,3}(vor der|vor meiner|unten|wieder)*; lauert; wartet;
        ruft (\\p{L}{1,24} ){0,3}(ständig|nachts|dauernd)*; kill; hurt; öldür*; bulur; вб'*; знайде; убь*;
        найдет; найдёт; zabij*; znajdzie; omoar*; găs*; tuer; retrouv*; يقتل*; سيجد*
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      getrennt veranlag*; getrennte (konten|rechnung); abfall; zugewinn; trennungsjahr (abgelaufen|vorbei)*;
      steuerklasse; mülltrennung; unterhaltstabelle
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        schal; rollkragen*; sonnenbrille; lange (ärmel|hosen); geschminkt; schminke; make-up; abgedeckt;
        verband; gips; krücken; fleck*; kratz*; schramm*; beule*; geschwollen*;
        zahn (\\p{L}{1,24} ){0,2}(fehlt|verloren|ausgeschlagen)*; zähne ausgeschlagen;
        auge (zu|zugeschwollen|blau|geschwollen)*; lippe; hals; verletz*; narbe*; brandwunde*; trommelfell;
        kiefer; nase (\\p{L}{1,24} ){0,2}gebrochen*; arm (\\p{L}{1,24} ){0,2}gebrochen*; bruise*; mor gözle;
        синц*; синяк*; siniak*; vânăt*; bleus; كدمات
      `),
      phrase(`
        sie; frau; nachbarin; kollegin; freundin; schwester; mutter; klientin; patientin; kundin; bewohnerin;
        antragstellerin; tochter; mieterin; mir; mich; meinem; mein; she; her
      `),
      phrase(`
        mann; ehemann; partner; freund; er; ex; sohn; begleiter; begleitung; lebensgefährte; ihm; husband; he;
        kocası; чоловік; муж; mąż; soț*; mari; زوج*
      `),
      phrase(`
        (antwortet|redet|spricht) (\\p{L}{1,24} ){0,3}(für sie|statt ihr|an ihrer stelle|nur er|immer er)*;
        für sie (antwortet|redet|spricht|geantwortet);
        lässt sie nicht (\\p{L}{1,24} )?(ausreden|sprechen|reden|antworten|allein|zu wort)*;
        weicht (ihr )?nicht von*; zuckt*; zusammen; weint*; zittert;
        schaut (\\p{L}{1,24} ){0,3}(boden|nach unten|zu ihm|ihn an)*; treppe; tür; gestürzt; gefallen; gestoßen;
        ungeschickt; tollpatsch*; angeblich; sagt sie; hieß es; wieder; immer; jedes mal; nie allein; heimlich;
        flüster*; angst; nachts; geschrei; hört man; schreie; streit; laut; versteckt; nicht nach hause;
        traut sich; polizei; gedroht; kontrolliert
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      arbeitsunfall; sportunfall; fahrradunfall; glatteis; gehweg; pflegegrad; reha; schwerbehindert*; impfung;
      zahnersatz; operation*; maskenpflicht; passbild; foto; fußball; stufe; schlagloch; sitzbank
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        schlösser; schloss (\\p{L}{1,24} ){0,3}(getauscht|ausgewechselt|auswechseln|tauschen|gewechselt)*;
        stuhl (\\p{L}{1,24} ){0,3}klinke*; unter (der|die) (tür)?klinke; tür verbarrikad*; verbarrikadier*;
        (schließe|schließ|sperre) (mich|das zimmer|uns|die tür|das schlafzimmer) (\\p{L}{1,24} ){0,5}(ein|ab|nachts)*;
        schlafe (\\p{L}{1,24} ){0,4}(angezogen|schuhen|messer|bei der nachbarin|bei einer freundin|im auto|im kinderzimmer|schlüssel|licht)*;
        messer unterm kopfkissen; pfefferspray; traue mich (\\p{L}{1,24} ){0,4}(nicht|nur|kaum)*;
        gehe (\\p{L}{1,24} ){0,3}nicht mehr (\\p{L}{1,24} )?(raus|allein|ans|vor die)*;
        nicht mehr (allein )?(raus|vor die tür|aus dem haus|zur arbeit); vorhänge zu;
        rollläden (\\p{L}{1,24} ){0,3}(unten|zu)*;
        wechsle (\\p{L}{1,24} ){0,3}(straßenseite|weg|handynummer|nummer)*;
        (dritte|vierte) (handynummer|telefonnummer|nummer|adresse); zucke (\\p{L}{1,24} ){0,2}zusammen*;
        jedes (auto|geräusch|klingeln)
      `),
      phrase(`
        er; ihm; ihn; mann; ex; sohn; freund; bruder; vater; nachbar; typ; kerl; der; he; him
      `),
      phrase(`
        angst; weil; seit; falls; wenn; bis; sonst; kommt; steht; schlägt; droht; gedroht; trinkt; betrunken;
        polizei; folgt; verfolgt; wartet; wieder; nachts; schlüssel; weiß; gefunden; taucht; anzeige; trennung;
        getrennt
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      einbrecher*; einbruch*; straßenbeleuchtung; laterne*; dunkel auf; wölfe; hausverwaltung; mieter; schimmel
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        (gibt|gebe|gab|nimmt|nahm|verlangt|fordert|kassiert|zählt|teilt) (\\p{L}{1,24} ){0,5}(geld|lohn|gehalt|kindergeld|karte|konto|rente|euro|cent|kassenzettel|haushaltsgeld)*;
        (kein|keinen) (\\p{L}{1,24} ){0,2}(zugriff|zugang) (\\p{L}{1,24} ){0,3}(konto|geld)*;
        unterschreib* (\\p{L}{1,24} ){0,4}(gezwungen|musste|zwang|muss|zwingt)*; zwingt; zwang mich; gezwungen;
        nennt (mich|sie) (\\p{L}{1,24} ){0,3}(hure|schlampe|dreck|nichts|wertlos|dumm|fett|nutte|versager*)*;
        beschimpft; beleidigt; erniedrig*; anspuck*; eifersucht; eifersüchtig; isoliert;
        freund*innen (verboten|nicht mehr)*;
        kontakt (\\p{L}{1,24} ){0,4}(verboten|abgebrochen|verbietet|unterbunden)*; verbietet; verboten;
        (brannte|verbrannt|zerrissen|zerschnitten|weggeworfen|zerstört|kaputt) (\\p{L}{1,24} ){0,4}(papiere|kleider|sachen|pass|handy|zeugnis*|schulbücher)*;
        (papiere|kleider|sachen|pass|handy|zeugnisse|dokumente|laptop) (\\p{L}{1,24} ){0,3}(verbrannt|zerrissen|zerschnitten|weggeworfen|zerstört|zerschlagen|weggenommen|versteckt)*;
        katze (\\p{L}{1,24} ){0,4}(getötet|umgebracht|getreten|an die wand)*;
        hund (\\p{L}{1,24} ){0,4}(getötet|erschossen|vergiftet|getreten)*; ausgesperrt; eingesperrt; verfolgt;
        überwacht; geschlagen; schlägt; bedroht; droht; misshandelt; vergewaltigt; missbraucht; gewürgt
      `),
      KIN,
      phrase(`
        mich; mir; uns; meine* (mutter|schwester|freundin|tochter|nachbarin|kollegin); sie; ihr; ihre;
        seine (frau|mutter|freundin|schwester); meinen lohn; mein geld; mein handy; mein pass; me; my
      `),
      phrase(`
        seit; immer; jeden; wenn; nie; jahre*; oft; wieder; täglich; nachts; sonst; angst; weg; raus; hilfe;
        schäme; geschämt; glaubt (mir )?(keiner|niemand)*; niemand; keiner; heimlich; gehen; bleibe; trotzdem;
        kinder; wohnung; polizei; scheidung; trennung
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      unterschreiben (muss|müssen)|vollmacht; bürgergeld; jobcenter; antrag; kindergeld beantrag*;
      kontovollmacht; bußgeld; verwaltungsgebühr*; ordnungsamt; mahnung; behörde; sie haben; ihr habt;
      finanzamt; unterhalt*; demenz*; bank; automat; ticket; verkehr*; stadtwerke; in der schule; klasse;
      trainer; kollege*
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        (kommt|kam|ist|sind|wurde|wird|wurden) (\\p{L}{1,24} ){0,6}(nicht (mehr )?(zurück|aus dem urlaub|wieder)|verschleppt|entführt|festgehalten|weggebracht|ins flugzeug|ausgeflogen|mitgenommen)*;
        (flug|ticket|flugticket|reise|hinflug|urlaub) (\\p{L}{1,24} ){0,6}(nur hin|ohne rück*|one way|verlobung|hochzeit|heirat*|verheirat*|cousin|braut*)*;
        verlobt (\\p{L}{1,24} ){0,5}(mit (\\p{L}{1,24} )?(cousin|onkel|mann|jemandem)|ohne|obwohl|worden|dort)*;
        verheiratet (\\p{L}{1,24} ){0,4}(werden|wurde|worden|wird)*;
        (braut|hochzeitskleid|brautkleid|hochzeit|henna*|nikah|imam*) (\\p{L}{1,24} ){0,6}(nicht|obwohl|weint|angst|muss|soll|gegen|gezwungen|cousin|geplant|schon|ohne)*;
        (mann|bräutigam|cousin) (\\p{L}{1,24} ){0,5}(nie gesehen|nicht kenn*|kenne ich nicht|ausgesucht|foto|doppelt so alt)*
      `),
      phrase(`
        schwester; freundin; cousine; tochter; schülerin; mitschülerin; kollegin; klientin; ich; mich; mir;
        mädchen; junge frau; bruder; sie; ihr
      `),
      phrase(`
        will nicht; nicht will; möchte nicht; will das nicht; gegen; gezwungen; zwingt; zwingen; muss; soll;
        angst; weint; hilfe; pass; eltern; vater; familie; brüder; onkel; sperr*; eingesperrt; geschlagen;
        umbring*; ehre; heimlich; niemand weiß; nie gesehen; nicht zurück
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      unsere hochzeit; standesamt termin; anmeldung der eheschließung; ehefähigkeit*; nachregistr*; urkunde*;
      gäste; saal; aufenthaltstitel zur; familiennachzug; visum; freude; freuen; übersetz*; namensführung;
      steuerklasse
    `),
    ),
  ),
  clear(
    FLAG,
    phrase(`
      schließe ich mich (\\p{L}{1,24} ){0,4}(ein|bad|zimmer|klo);
      schlafe mit (\\p{L}{1,24} ){0,3}(messer|stuhl|schuhen|abgeschlossener);
      er hat mich (\\p{L}{1,24} ){0,4}(geschubst|gestoßen|getreten|geohrfeigt|gepackt|gewürgt|angespuckt|verbrannt|eingesperrt|ausgesperrt|gezwungen);
      hält sich nicht an (\\p{L}{1,24} ){0,3}(verbot|abstand|auflage|beschluss|kontaktverbot|anordnung)*;
      trotz (\\p{L}{1,24} ){0,2}(kontaktverbot*|näherungsverbot*|annäherungsverbot*|gewaltschutz*|abstandsgebot*|wegweisung|gerichtsbeschluss*) (\\p{L}{1,24} ){0,4}(steht|wieder|vor|ruft|kommt)*;
      (hundert|fünfzig|100|50|200) meter (abstand|entfernt|nähern|heran)*;
      in der ehe (gewalt|geschlagen|vergewaltigt)*;
      (blaues auge|blaue flecken) (von|vom) (meinem|ihrem|mann|freund|ihm)*;
      gewalt (zu hause|daheim|erlebt|erfahren|durch|in meiner)*;
      häuslich* (konflikt*|vorfall|situation|einsatz|streit)
    `),
    eitherOf(
      NOT_MEANT,
      phrase(`
      höhere gewalt; gewalt über das; abstand zum (haus|grundstück|wald); windrad; windräder; höfliche
    `),
    ),
  ),
];
