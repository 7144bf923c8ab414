import { eitherOf, phrase } from "../phrase";
import { close, type FlagCue } from "./cue";
import { CHILD, NOW } from "./families";
import { NOT_MEANT } from "./not-now";

const FLAG = "life_danger";

const PERSON = eitherOf(
  CHILD,
  phrase(`
    mann; frau; nachbar; nachbarin; nachbarn; herr; herrn; oma; opa; mutter; vater; mama; papa; person; jemand;
    einer; eine; er; sie; ihn; ihm; leute; menschen; kollege; kollegin; arbeiter; bewohner*; mieter*;
    obdachloser; der alte; die alte; alte dame; senior*; bekannte*; freund; freundin; schwester; bruder;
    besucher*; radfahrer*; fahrer; fußgänger*; someone; man; woman; he; she; husband; neighbor; neighbour;
    birisi; adam; kadın; komşu*; хтось; чоловік*; жінк*; сусід*; человек; мужчина; женщин*; сосед*; mężczyzn*;
    kobiet*; sąsiad*; ktoś; bărbat*; femei*; vecin*; cineva; quelqu'un; homme; femme; voisin*; رجل; امرأة; جاري;
    جارتي; شخص; أحد
  `),
);

/** People who lie, do not answer, cannot breathe. */
export const BODIES: readonly FlagCue[] = [
  close(
    FLAG,
    [
      phrase(`
        liegt; lag; liegen; liege; sitzt; hängt; zusammengebrochen; zusammengesackt; umgekippt; umgefallen;
        gestürzt; hingefallen; gefallen; runtergefallen; abgestürzt; füße; beine; lying; collapsed; fell; yerde;
        düştü; yatıyor; лежить; упав; впав; впала; лежит; упал*; leży; upadł*; zemdlał*; zace; căzut; întins;
        allongé*; tombé*; par terre; يرقد; سقط; مستلق; واقع
      `),
      phrase(`
        rührt sich (nicht|nimmer); bewegt sich nicht; antwortet nicht (mehr)?; reagiert (nicht|auf nichts);
        nicht wach (zu )?; nicht (mehr )?(ansprechbar|bei sich|bei bewusstsein|zu wecken);
        atmet (nicht|kaum|komisch|schwer|so|nur); röchel*; schnarcht … komisch; komisch (atmet|schnarcht);
        blau angelaufen; (lippen|gesicht|finger) … blau; blaue lippen; ganz kalt; eiskalt; zuckt; krampf*;
        schaum; verdreht … augen; augen verdreht; weggetreten; stöhnt; wimmert; blut; blutet; blutlache;
        blutend; kopf … (aufgeschlagen|offen); kommt nicht (mehr )?(hoch|auf)\\b; kann nicht (mehr )?aufstehen;
        bewegungslos; wie tot; tot aussieht; keinen puls; unterkühlt; erfriert; erfroren; unresponsive;
        doesn't move; not moving; not breathing; hareket etmiyor; cevap vermiyor; kan; не рухається;
        не ворушиться; не дихає; не двигается; не шевелится; не дышит; кров*; nie rusza się; nie oddycha; krew;
        nu mișcă; nu răspunde; sânge; ne bouge (pas|plus); ne répond (pas|plus); saigne; sang; لا يتحرك; لا يرد;
        لا تتحرك; دم
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      tier; hund*; katze*; vogel; igel; reh; wildtier*; taube*; zeitung; reparier*; stromkabel; rampe; laub;
      müll; baum; ampel*; blutspende*; blutbuche; bluter; behandlungsfehler; unfallanzeige; verjährt;
      rechtsstreit; anspruch*
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        briefschlitz; briefkastenschlitz; türschlitz; schlüsselloch; türspalt; durchs fenster;
        durch das fenster; kein laut; kein mucks; kein lebenszeichen; keine reaktion; fernseher läuft;
        fernseher (die ganze nacht|tag und nacht); rollläden; rollos; rollladen;
        zeitung* (stapel*|liegen|vor|steck*)|zeitungen; briefkasten quillt; briefkasten (ist )?voll;
        (macht|öffnet) (seit .{1,20} )?nicht (mehr )?(auf|die tür); meldet sich (seit .{1,20} )?nicht;
        nicht (mehr )?gesehen; hund (bellt|jault|winselt); wasser läuft; doesn't (open|answer); kapıyı açmıyor;
        не відчиняє; не открывает; nie otwiera; nu deschide; n'ouvre (pas|plus); لا يفتح; لا تفتح
      `),
      phrase(`
        seit (gestern|vorgestern|tagen|zwei tagen|drei tagen|vier tagen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute früh|dem wochenende);
        füße; beine; hand; liegt; boden; gestürzt; stöhn*; wimmer*; ruft; klopf*; röchel*; licht brennt;
        since (yesterday|monday|tuesday|friday|days); dünden; вчора; вчера; wczoraj; ieri; hier; أمس; البارحة;
        riecht (komisch|streng|süßlich)
      `),
      phrase(`
        herr; herrn; frau; nachbar*; oma; opa; mutter; vater; tante; onkel; der alte; alte dame; rentner*;
        senior*; mieter*; witwe*; bewohner*; er; sie; neighbo*; komşu*; сусід*; сосед*; sąsiad*; vecin*;
        voisin*; جار*
      `),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      hausmeister; ferienwohnung; urlaub; verreist; handwerker; paket*; zusteller; sachbearbeiter*; vermieter*;
      schlüsseldienst; wasserschaden; rohrbruch; formular; lärm*; bellt (nachts|ständig|den ganzen)
    `),
    ),
  ),
  close(
    FLAG,
    [
      phrase(`
        zuckerkrank*; diabetes; diabetik*; insulin; unterzucker*; überzucker*; zuckerschock; pieper zeigt;
        sensor zeigt; zuckerwert; blutzucker; beatmung*; herzinfarkt; schlaganfall; herzstillstand; epilep*;
        asthma*; allergisch*; anaphyla*; notfallspray; epipen; asthmaspray
      `),
      phrase(`
        liegt; lallt; zittert; verwirrt; schnarcht; krampf*; find (ich )?(die|den|das|sie) … nicht; finde nicht;
        bewusst*; reagiert; (zeigt|auf|unter) (1\\d|2\\d|3\\d|4\\d); nicht wach; nicht ansprechbar;
        akku (leer|hält|reicht)*; strom (weg|ausgefallen|aus); fällt aus; luft; röchel*; blau;
        hängt … mundwinkel; mundwinkel; halbe gesicht; zugeschwollen; leer; aus und
      `),
      NOW,
    ],
    eitherOf(NOT_MEANT, phrase(`pflegegrad; antrag auf; ausweis; mehrbedarf; schwerbehindert*; reha`)),
  ),
  close(
    FLAG,
    [
      phrase(`
        keine luft (mehr )?; ringt nach luft; kriegt (kaum |keine )luft; bekommt (kaum |keine )luft; erstickt;
        verschluckt; (arm|gesicht|seite) … taub; druck auf der brust; brustschmerz*; schmerz* … brust; lallt;
        mundwinkel; fruchtblase; wehen; sturzblutung; blut* … (nicht|stark|viel|läuft|strömt);
        hört nicht auf zu bluten; stark blutet; can't breathe; chest pain; nefes alam*; не може дихати;
        не может дышать; задыха*; nie może oddychać; nu poate respira; ne respire;
        n'arrive (pas|plus) à respirer; لا يستطيع التنفس
      `),
      PERSON,
      eitherOf(
        NOW,
        phrase(`
        allein; hilfe; notarzt; krankenwagen; rettungswagen; hilft; ambulance; was (soll|mache|tun)
      `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      schimmel; staub; abgase; lüftung; klassenzimmer; feinstaub; luftqualität; wohnung ist; mütterberatung;
      geburtsvorbereitung; geburtshaus; rente; chronisch
    `),
    ),
  ),
  close(
    FLAG,
    [
      CHILD,
      phrase(`getrunken; geschluckt; verschluckt; trank; gegessen; genascht`),
      phrase(`
        reiniger; rohrreiniger; abflussreiniger; entkalker; spülmittel; lampenöl; tabletten; medikament*;
        pillen; knopfzelle*; batterie; pilz*; beeren; gift*; rattengift; giftköder*; köder; chlor; benzin
      `),
    ],
    NOT_MEANT,
  ),
  close(
    FLAG,
    [
      phrase(`
        verschüttet; eingequetscht; eingeklemmt; begraben; steckt fest; steckengeblieben; hängt fest;
        festgeklemmt;
        (unter|unterm) (dem|einem|den)? ?(auto|baum|bagger|laster|regal|traktor|bus|bahn|geröll|schutt);
        in (die|der|eine|einen) (grube|schacht|brunnen|baugrube|silo) (gefallen|gestürzt|gerutscht|liegt);
        eingebrochen; eingestürzt; abgestürzt; trapped; buried; stuck under; altında kald*; завал*; придавил*;
        przygniot*; coincé*; ensevel*; محاصر; تحت
      `),
      PERSON,
      eitherOf(
        NOW,
        phrase(`
        ruft; schreit; um hilfe; hört man; kein netz; luft; hitze; bewegt; rührt; klopft; dunkel; allein; hilfe;
        hinterher; hand; kopf; help
      `),
      ),
    ],
    eitherOf(
      NOT_MEANT,
      phrase(`
      wohnung eingebrochen; einbrecher*; keller eingebrochen; garage eingebrochen; diebstahl; gestohlen;
      geklaut; kleidung; brief; begraben (liegt|ist|wurde|werden); schlüssel; parkscheibe; stromausfall;
      kaugummi
    `),
    ),
  ),
];
