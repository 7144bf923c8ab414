import { eitherOf, phrase } from "../phrase";
import { QUIET } from "./families";

/** Every day between people and with offices, which only sounds like violence. */
export const NOT_MEANT = eitherOf(
  QUIET,
  phrase(`
    hund; hunde; hundes; katze; sachbearbeiter*; politesse; mitarbeiter*; am schalter; paketbote*; polterabend;
    schlägt vor; einvernehmlich*; verstehen uns gut; wir freuen uns; freudentränen; tagesmutter; kita;
    ordnungsamt; kontrolleur*; bußgeld; sammelt; kegelclub; fortbildung*; schiedsrichter*; geschäftsreise;
    dienstreise; business trip; trainer; fußball*; mitgliedsbrief*; blitzer*; geblitzt; kennzeichen; parkplatz;
    hecke; baustelle; mülltonne*; finanzamt; gez; rundfunk*; angestoßen; überraschung*; automat*; *gerät; wunschkennzeichen;
    lampe*; laterne*; stockdunkel; realschule; vollstrecker; vollzug*; zwangsräum*; spam*; newsletter; werbung*
  `),
);

/** Who suffers it. */
export const ME = phrase(`
  mich; mir; uns; ich;
  meine* (tochter|schwester|freundin|mutter|nachbarin|kollegin|klientin|patientin|mandantin|oma|cousine|bekannte*|nichte|schülerin|enkelin|mitbewohnerin);
  eine* (kollegin|freundin|bekannte|frau|schülerin|mutter|klientin|patientin|kundin|bewohnerin|studentin);
  die (frau|nachbarin|kollegin|klientin|patientin|mutter|kundin|junge frau|bewohnerin|mieterin|mandantin|schülerin);
  nachbarin; patientin; klientin; bewohnerin; sie; ihr; me; i; my; beni; bana; мене; мені; меня; мне; mnie; mi;
  mă; m'; je; ني; أنا
`);

/** Blows and threats at home. */
export const BLOWS = phrase(`
  (hand|faust|gürtel) (\\p{L}{1,24} ){0,3}(erhoben|gehoben|ausgerutscht|rutscht aus|ausgeholt);
  rutscht (\\p{L}{1,24} ){0,2}die hand aus; die hand ausgerutscht; hand angelegt; hingelangt; zugelangt;
  zugeschlagen; zuschlägt; schlägt (wieder |oft |immer )?zu;
  schlägt (mich|sie|uns|meine|seine|seine frau|nicht mehr nur); handgreiflich*; tätlich*;
  grob (geworden|wird|zu mir); ausgerastet; rastet aus; ausrastet; geschubst; schubst; gestoßen;
  die treppe (runter|hinunter)*; an den haaren; haare … (gezogen|gerissen); am hals; an der kehle;
  luft (abgedrückt|zugedrückt|genommen); zugedrückt; gewürgt; würgt; gepackt; blaue* (fleck*|auge*);
  grün und blau; grün-blau*; veilchen; sonnenbrille … (drinnen|winter|büro|regen);
  lippe … (aufgeplatzt|blutig|genäht); aufgeplatzt*; würgemal*; hämatom*; rippe* … (gebrochen|geprellt);
  verprügelt; geprügelt; ohrfeig*; geohrfeigt; getreten; bespuckt; angespuckt;
  (handy|teller|glas|tisch|stuhl|tasse|tür|vase|laptop|aschenbecher|möbel|spiegel) … (geworfen|geschmissen|zerschlagen|zertrümmert|eingetreten|eingeschlagen|nach mir|wand|kaputt (geschlagen|gemacht|getreten)|zerstört);
  nach mir (geworfen|geschmissen|getreten); nächste* mal bin ich (das|es|dran)*;
  das nächste mal (bin ich|bring*|steh*); bringt (mich|sie|uns) um; umbringen; umzubringen; erwürg*; abstechen;
  abgestochen; anzünden; säure; mit (dem|einem) messer; droht (mir|uns|ihr|damit|,); gedroht; drohungen; drohte;
  bedroht*; vergewaltig*; zwingt mich (zum|im bett|zu sex|nachts); gegen meinen willen; gezwungen; kommt nachts;
  missbrauch*; misshandel*; quält; demütig*; brüllt mich an; schreit mich (nur |ständig |immer )?an;
  (wird|wurde) (es )?(wieder |dann |immer )?(schlimm|laut|gewalttätig|aggressiv|böse); wieder (so )?schlimm;
  (gegen|vor) die (tür|schranktür|tischkante|kante) (gelaufen|gestoßen|gefallen|gerannt); slap*; punch*; chok*;
  strangl*; beats; beaten; bruise*; hits; dövüyor; dövdü; tokat*; vur*; tehdit*; б'є; бив; вдарив; штовх*;
  душив; погрож*; бьет; бьёт; ударил*; избил*; душил*; угрожа*; bije; uderzył*; pobił*; dusił*; grozi*; mă bate;
  lovește; lovit; amenință*; strâns de gât; frapp*; gifl*; étrangl*; menac*; يضرب*; ضرب*; صفع*; خنق*; هدد*;
  يهدد*
`);

/** Watched, locked in, kept short. */
export const CONTROL = phrase(`
  (app|ortung|airtag|tracker|spionage*|spy*|gps) … (draufgespielt|installiert|handy|auto|tasche|gefunden|weiß|sieht|versteckt);
  peilsender; airtag; weiß immer,? wo; sieht (er|sie) (immer |alles |genau ){0,3}wo;
  (liest|kontrolliert|überwacht|durchsucht|prüft) (\\p{L}{1,24} ){0,3}(handy|nachrichten|telefon|mails|post|chats|whatsapp|tasche|konto|briefe|alles);
  (handy|telefon|pass|ausweis|bankkarte|karte|schlüssel|papiere|dokumente|konto|geld) (\\p{L}{1,24} ){0,4}(weggenommen|abgenommen|genommen|versteckt|eingezogen|zerstört|weg|gesperrt|unter verschluss|zugeteilt|rausgibt|gibt er|nimmt er|hat er|behält|einbehalten|weggesperrt);
  (nimmt|nahm|hat) (mir|ihr|uns) (\\p{L}{1,24} ){0,4}(weg|abgenommen|weggenommen|verboten);
  (darf|durfte) (\\p{L}{1,24} ){0,3}(nicht|nie|niemanden|kein|keine|keinen|nichts) (mehr |mal )?(allein |alleine )?(aus|raus|zum|zur|treffen|telefonieren|arbeiten|sehen|sprechen|in|mit|kontakt|freundinnen|geld|deutschkurs|ans|vor die|weg|einkaufen|deutsch|lernen|besuchen)*;
  lässt (mich|sie|uns) (\\p{L}{1,24} ){0,3}nicht (mehr )?(raus|gehen|arbeiten|telefonieren|allein|aus|zum|zur|weg|in den|ans|deutsch)*;
  verbietet (mir|ihr); verboten (hat|, zu|, mit); nur (in|mit) (seiner )?begleitung;
  muss (immer )?(um|ihn|er) (\\p{L}{1,24} )?(erlaubnis|fragen|mit)*; um erlaubnis (fragen|bitten);
  (bewacht|eingesperrt|eingeschlossen|einsperrt|sperrt (mich|sie|uns) ein|schließt (mich|sie|uns) ein|schließt ab|abgeschlossen, wenn|zugesperrt);
  eingeschlossen; eingesperrt; wie (eine )?(gefangene|sklavin|gefängnis); jeder (cent|schritt);
  jeden (cent|schritt); kassenbon*; taschengeld … (mann|er|frau|woche); kein eigenes (geld|konto|handy);
  zettel … (zugesteckt|hilfe|help);
  wenn er (das|es|die mail|den brief|die post) (hier )?(sieht|liest|merkt|findet|mitbekommt|erfährt|rauskriegt);
  (darf|soll) (er |sie |mein mann |das |davon |es |nichts ){0,3}(nichts|nicht|nie) (davon )?(erfahren|wissen|mitbekommen|merken|sehen|mitkriegen|rauskriegen|mitlesen);
  (merkt|erfährt|sieht|liest|findet) er (das|es|davon|die|den|alles|,)?;
  ohne dass (er|mein mann|sie|meine familie|mein vater|meine eltern) (\\p{L}{1,24} ){0,4}(erfährt|merkt|mitbekommt|mitkriegt|sieht|auffällt|weiß|rauskriegt)*;
  hinter (seinem|ihrem) rücken; wo es nicht auffällt; vom rechner (in|bei|der|meiner);
  nicht (zu hause|nach hause|daheim) (anrufen|schreiben|schicken);
  (ruf*|schreib*|schick*) (sie )?(mich |mir )?(bitte )?(nicht|nichts|keine) (\\p{L}{1,24} ){0,4}(zu hause|nach hause|heim|adresse|handy|festnetz)*;
  won't let me; checks my phone; took my passport; pasaportumu*; telefonumu*; izin vermiyor; dışarı çık*;
  не дозволяє; не пускає; забрав (паспорт|телефон|документи); не отпускает; не пускает;
  забрал (паспорт|телефон|документы); nie pozwala; zabrał* (mi )?(paszport|telefon|dokumenty); nu mă lasă;
  mi-a luat (pașaportul|telefonul|actele); m'interdit; m'enferm*; enfermée; a pris mon passeport; لا يسمح;
  أخذ جواز; حبسني; يمنعني; جوازي
`);

/** Fear at home, and what brings it. */
export const FEAR = phrase(`
  angst; ängstlich; zehenspitzen; eierschalen; trau* mich nicht; traut sich nicht; zittere; zittert; panik;
  fürcht*; in sicherheit; unsicher;
  (wenn|sobald|bis) (er|der schlüssel|ich (ihn|seinen|den) (schlüssel|wagen|auto)) (\\p{L}{1,24} ){0,3}(heimkommt|nach hause kommt|kommt|dreht|im schloss|höre|betrunken)*;
  schlüssel im schloss; weiß ich schon; laune; stimmung im haus; schlimm; unter (dem|seinem) einfluss;
  getrunken; betrunken; trinkt; säuft; suff; alkohol; eifersüchtig*; afraid; scared; kork*; боюс*; боюсь;
  страшно; boję; frică; peur; خائف*; أخاف; اخاف
`);
