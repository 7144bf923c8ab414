import { phrase } from "../phrase";
import { FROM_ABROAD, TO_ABROAD } from "./origins";
import { type ConditionCue, shown } from "./shown";

/**
 * Words that clearly show a condition of the catalogue. Plain on purpose: a condition that does not hold asks a
 * citizen for something needless.
 */
const TOWN_HALL: Readonly<Record<string, ConditionCue>> = {
  tenant: shown(
    phrase(`
    vermieter*; wohnungsgeber*; zur (miete|untermiete); miete*; mietvertrag; mietwohnung; wg-zimmer; landlord; wohnbau*; wobau*;
    studentenwohnheim; wohnheim; rent; ev sahib*; kira*; орендодав*; хозяин квартиры; wynajm*; propriétaire; chirie
  `),
    phrase(`eigentum*; eigenes haus; gekauft`),
  ),
  several_persons: shown(
    phrase(`
    wir (sind|ziehen|melden|wohnen) … (umgezogen|gezogen|um|eingezogen|zusammen|alle|zu (zweit|dritt|viert|fünft)|nach|von|in);
    mit (mein*|unser*) (frau|mann|ehefrau|ehemann|partner*|freundin|freund|familie|kind*|sohn|tochter|baby*|beiden kind*|zwei kind*);
    (mein*|unser*) (frau|mann|ehefrau|ehemann|kind*|sohn|tochter|familie) (und|ist auch|zieht|ziehen|kommt|sind|, ich); und (meine|mein|unsere) (frau|mann|familie|kind*|sohn|tochter|zwei kind*|beiden);
    (die|unsere) kinder; zu (zweit|dritt|viert|fünft); ganze familie; нас (двое|трое|четверо|пятеро|двоє|троє|четверо); biz (iki|üç|dört) kişiyiz; my (wife|husband|family|kids|children|son|daughter); (eşim|çocuk*|ailem); (чоловік*|дружин*|діт*|муж|жен*|дет*|сын*|доч*); (żon*|mąż*|dzie*|rodzin*); (soți*|copi*); (ma femme|mon mari|enfants); (زوجتي|زوجي|أطفالي|عائلتي)
  `),
    phrase(
      `bleib* … (erstmal|noch|vorerst|dort); allein; alleine; nur ich; nicht mit; ohne mein*; my mother called`,
    ),
  ),
  keeps_other_home: shown(
    phrase(`
    (als|meine*|eine*|die|zur) (nebenwohnung*|zweitwohnung*|nebenwohnsitz*|zweitwohnsitz*|hauptwohnung|hauptwohnsitz|erstwohnsitz);
    (wohnung|zimmer|adresse|wohnsitz) … (behalte*|behalten|bleibt|bleiben)( |,|$); behalte … (wohnung|zimmer|wohnsitz);
    nebenwohnsitz*; zweitwohnsitz*; unter der woche; second home; secondary residence; main residence
  `),
    phrase(`keine nebenwohnung; aufgegeben; aufgelöst`),
  ),
  from_abroad: shown(FROM_ABROAD, phrase(`passport; reise*; urlaub*`)),
  landlord_refuses: shown(
    phrase(`
    (vermieter*|wohnungsgeber*|hausverwaltung|wohnbau) … (weigert|weigern|verweiger*|gibt … nicht|will … nicht|unterschreibt nicht|rückt … nicht|stellt … nicht|reagiert nicht|meldet sich nicht);
    (bestätigung|wohnungsgeberbestätigung) … (verweiger*|nicht ausstellen|bekomme … nicht|kriege … nicht|gibt er nicht|will er nicht|weigert)
  `),
  ),
  moves_abroad: shown(TO_ABROAD, phrase(`reise*; urlaub*; flug`)),
  gives_up_second_home: shown(
    phrase(
      `nebenwohnung*; zweitwohnung*; nebenwohnsitz*; zweitwohnsitz*; second home; zimmer … (aufgegeben|gekündigt|aufgelöst); wochenendwohnung`,
    ),
  ),
  acts_for_other: shown(
    phrase(`
    (betreuer|betreuerin|berufsbetreuer*|betreuungsbüro|bevollmächtigt*|vollmacht*|vorsorgevollmacht|betreuerausweis); gesetzlich* (vertreter*|betreuer*);
    im (namen|auftrag) (mein*|von|der|des|unser*); in vertretung; namens und; пишу (за|від імені|от имени); (annem|babam|eşim|kardeşim) (için|adına); on behalf of; for my (mother|father|parents|wife|husband|grandmother|grandfather); pour (ma mère|mon père); mandant*; für (meine|meinen|unsere|unseren|seine|ihre) (mutter|vater|oma|opa|frau|mann|tante|onkel|bruder|schwester|sohn|tochter|eltern|großmutter|großvater|schwiegermutter|schwiegervater|nachbarin|nachbarn|mitarbeiter*|kund*|schwager|lebensgefährt*);
    (mein|meine|meinen|meiner|meinem) (mutter|vater|vaters|oma|opa|großmutter|großvater|sohn|tochter|bruder|schwester|schwiegermutter|schwiegervater) … (kann|selbst nicht|selber nicht|ist dement|im heim|im pflegeheim|im krankenhaus|bettlägerig|hat … verloren|findet|braucht|möchte|benötigt|zieht|zog|umgezogen);
    (tochter|sohn|ehefrau|ehemann|enkel|enkelin) von (hr|hrn|herrn|frau|fr)
  `),
    phrase(
      `meine vollmacht (habe ich )?nicht; ohne vollmacht; beglaubig*; bei meiner mutter; schenk*; gekauft`,
    ),
  ),
  commercial_use: shown(
    phrase(`
    inkasso*; gläubiger*; forderung*; schuldner*; gmbh; kanzlei; rechtsanwält*; kg; ag; firma; auskunftei; adressermittlung; erbenermittl*; gewerblich*; unser* (kund*|mieter*|mitglied*|mandant*|patient*); hausverwaltung; versicherung; bank
  `),
    phrase(`privat*; arbeitete bei; klassentreffen`),
  ),
  extended_information: shown(
    phrase(
      `erweitert* (melderegister)?auskunft; (geburtsdatum|sterbedatum|frühere anschrift*|familienstand|einzugsdatum) … (auskunft|brauche|benötig*|mitteilen); erweitert*`,
    ),
  ),
  children_in_household: shown(
    phrase(`
    (mein|meine|meinen|meiner|meinem|unser|unsere|unseren|zwei|drei|vier|fünf|\\d|die|beiden|den|kleine|kleinen|ihr|ihre|ihren|mit|und|samt|sein*)( \\d| kleinen?| zwei| drei| beiden| minderjährige*| \\d-?jährige*)? (kind|kinder|kindern|sohn|sohnes|tochter|söhne|söhnen|töchter|töchtern|baby|säugling|kids|kleinen|enkel);
    baby; schwanger*; alleinerziehend*; alleinerz; (children|kids|baby|my son|my daughter); (çocuk*|çocuğ*|kızım*|oğlum*|bebe*); (дит*|діт*|дочк*|доньк*|син*|ребен*|ребён*|дет*|сын*); (dzieck*|dzieci*|dwoje dzieci|syn*|córk*); (copil*|copii*|fiul|fiica); (enfant*|bébé|fils|fille); (أطفال*|طفل*|أولاد*|ابن*)
  `),
    phrase(
      `keine kinder; kinder … (erwachsen|aus dem haus|wohnen weit|ausgezogen|zu ihrer mutter|bei ihrer|bei der mutter|bei ihm); älteste tochter übersetzt; patenkind; nachbarskind*; besuch*; bei meiner tochter; bei meinem sohn; meine tochter (schreibt|übersetzt|hilft)`,
    ),
  ),
  transfer_objection: shown(
    phrase(`
    übermittlung*; weitergabe; datenweitergabe; weitergeben … (parteien|adressbuch*|bundeswehr|kirche*|presse); (parteien|partei|adressbuch*|adressbücher|bundeswehr|jubil*|religionsgesell*|mandatsträger*|adresshandel|werbung); übermittlungssperre*; (geburtstag|goldene hochzeit|ehejubiläum) … (zeitung|veröffentlich*)
  `),
  ),
  minor_holder: shown(
    phrase(`
    (für|von) (mein*|unser*|den|die|das) (\\d+-?jährige* |kleine* |jüngste* |älteste* |neugeborene* )?(sohn*|tochter|kind*|baby*|zwillinge*|enkel*|neugeborene*);
    (mein*|unser*) (sohn|tochter|kind|baby) … (braucht|benötigt|soll|bekommt|pass|ausweis|reisepass|kinderreisepass|\\d jahre|\\d wochen|\\d monate);
    (pass|ausweis|reisepass|perso|passport) (von|für|meines|meiner|unseres|unserer|for|of) (mein*|unser*|dem|der|my|our)? ?(sohn*|tochter|kind*|baby*|son|daughter|child|kids); kinder(reise)?pass*; kinderausweis*; (my|our) (son|daughter|child|baby); (oğlum*|kızım*|çocuğum*|bebeğim*); (син|дитин|доньк|дочк|сын|ребен|ребён)*
  `),
    phrase(
      `verreise zu; besuch* … (sohn|tochter); zu mein* (sohn|tochter); bei mein* (sohn|tochter); mein sohn (schreibt|hilft)`,
    ),
  ),
  needed_by_date: shown(
    phrase(`
    (fliege|fliegen|reise|reisen|verreise|verreisen|fahren|fahre|abflug|flug|urlaub|kreuzfahrt|klassenfahrt|abreise|hochzeitsreise|flitterwochen|auslandssemester|dienstreise)( |,|$) … (am|ab|im|in|nächste*|übermorgen|morgen|bald|nach|weihnachten|ostern|herbstferien|sommerferien|ferien|\\d); (vor|für) (der|die|den|meine*|unsere*|dem) (reise|urlaub|abflug|flug|klassenfahrt|kreuzfahrt|prüfung|hochzeit|examen|einreise);
    (brauche|brauchen|benötige|benötigen|braucht|muss|müsste) … bis (zum|spätestens|ende|anfang|mitte|nächste*|\\d|montag|dienstag|mittwoch|donnerstag|freitag); bis spätestens; spätestens (am|bis|zum); (fly|flying|travel|trip|flight) …; (uçak*|uçuş*|seyahat*|tatil*); (летим|лечу|летим*|їдемо|їду|еду|едем|поездк*|відпустк*|отпуск*|вилет*|выезжа*); (lecę|lecimy|wyjazd*|wyjeżdż*|urlop*); (zbor*|plec*|călător*); (vol|voyage*|pars); (السفر|سفر|أسافر|نسافر|رحلة)
  `),
    phrase(
      `urlaubszeit; war im urlaub; nach dem urlaub; aus dem urlaub; im urlaub verloren; zurück aus; fahrerlaubnis; hinfahren; wegfahren; vorbei`,
    ),
  ),
  name_changed: shown(
    phrase(
      `(name*|nachname*|familienname*) … (geändert|änderung|neu*|angenommen|heißt jetzt|heiße jetzt); (heiße|heißt) (jetzt|nun|seit); geheiratet; nach (der|meiner|unserer) (hochzeit|heirat|eheschließung|scheidung); geburtsname* wieder; früher \\p{L}+, jetzt; married name`,
    ),
  ),
  first_document: shown(
    phrase(
      `erste* (perso*|ausweis*|reisepass*|pass|kinderreisepass*|deutsche*|eigene*); ersten (dt|dt\\.)? ?(reisepass|pass|ausweis); erstausstellung*; erstmal* … (ausweis|pass); neugeboren*; noch nie (einen|ein); first (german )?(passport|id)`,
    ),
  ),
  stolen: shown(
    phrase(`
    gestohlen*; geklaut*; klaut*; geklau*; beklaut*; diebstahl*; dieb*; taschendieb*; entwendet*; (brieftasche|tasche|geldbörse|handtasche|portemonnaie|geldbeutel) … gezogen; aufgebrochen; einbruch*; raub; ausgeraubt; stolen; thief; robbed; çalın*; çaldı*; вкра*; украл*; украд*; кража; крадіж*; skradz*; ukrad*; kradzie*; furat*; volé*; vol; سرق*; سُرق*; مسروق*
  `),
    phrase(
      `vielleicht gestohlen; nicht (gestohlen|geklaut); wohl nicht; oder gestohlen; oder verloren; nummernschild … hinten`,
    ),
  ),
  found_again: shown(
    phrase(
      `wiedergefunden; wieder gefunden; wieder aufgetaucht; wieder da; doch (noch )?gefunden; gefunden … wieder; (perso*|ausweis|pass|reisepass) (war|lag|ist wieder|doch); verlustmeldung … (löschen|zurück|stornier*); found it; wieder`,
    ),
  ),
  for_authority: shown(
    phrase(`
    zur vorlage bei (einer|der|dem|einem)? ?(behörde|amt|gewerbeamt|ordnungsamt|stadt|landesamt|bezirksregierung|kammer|ministerium|schulamt|gericht|ausländerbehörde|jugendamt); belegart o; behördlich*; (direkt|gleich|geht|schicken|senden) … (an (die|das|den|eine) (behörde|amt|gewerbeamt|ordnungsamt|bezirksregierung|landesamt|jugendamt|schulamt|ausländerbehörde|kammer|landkreis|stadt)); für (eine|die|das) (behörde|gewerbeamt|taxischein|p-schein|waffenbehörde|approbation|gaststätten*|konzession|einbürgerung|gewerbe*)
  `),
  ),
  extended_certificate: shown(
    phrase(
      `erweitert*; ehrenamt*; mit (kindern|jugendlichen) arbeit*; (jugend|kinder)(trainer*|betreuer*|gruppe*|leiter*); übungsleiter*; tagesmutter; kindertagespflege; § ?30a; extended`,
    ),
  ),
  foreign_language: shown(
    phrase(
      `(auf|in) (englisch|türkisch|arabisch|russisch|ukrainisch|polnisch|rumänisch|französisch|spanisch|italienisch|persisch|englischer sprache|arabischer sprache|polnischer|fremder sprache*); (englisch|türkisch|arabisch|russisch|ukrainisch|polnisch|rumänisch|französisch|spanisch|italienisch|persisch|fremdsprachig|lateinisch|syrisch|iranisch|indisch)e* (urkunde*|zeugnis*|diplom*|dokument*|abschluss*|original*|text*); fremdsprachig*`,
    ),
  ),
  finder: shown(
    phrase(`
    (habe|hab|haben|hat) … gefunden; gefunden (hab|habe|haben|und); (fund|gefunden|found|fundstück|fundsache)( |:|,|$); (liegt|lag|liegen|lagen|hing|stand) … (bei (mir|uns)|auf|im|in|am|vor|an|unter|neben); (aufgehoben|mitgenommen|zugelaufen|gebe … ab|abgeben|eingesammelt|aufgelesen|aufgefunden); finder*; i found; buldum; bulduk; знайш*; нашел; нашла; нашёл; znalaz*; găsit*; trouvé*; وجدت
  `),
    phrase(
      `(verloren|vergessen|liegen gelassen|liegenlassen|verlor|vermisse|vermissen|verliere*|abhanden|lost|kaybet*|загуб*|потеря*|zgubi*|pierd*|perdu*|abholen); hat (jemand|einer|wer); haben sie … gefunden; ist … (abgegeben|gefunden); wurde … (abgegeben|gefunden); ob (jemand|sie); nicht gefunden; jemand … gefunden`,
    ),
  ),
  pick_up: shown(
    phrase(
      `abholen; abhole; abholung; hole … ab; hol … ab; abgeholt; kann ich … (holen|haben); bei ihnen (liegt|ist|im fundbüro); pick (it )?up; teslim al*; забрать; забрати; odebrać; récupérer`,
    ),
    phrase(`finderlohn; gefunden und; holen sie … ab; können sie … abholen; kommt … abholen`),
  ),
  other_delivery: shown(
    phrase(`
    (senden|sendet|schicken|schickt|schicke|zusenden|zuschicken|zustellen|nachsenden|postversand|adressieren|geschickt|gesendet|versand|versenden|zusendung) … (an (meine|meinen|die|den|eine|folgende|unsere|das|mein|seine|ihre|deren) (tochter|sohn|mutter|arbeits*|büro|andere*|adresse|anschrift|ferien*|urlaubs*|hotel|zweit*|neben*|studien*|schwester|bruder|anwalt|kanzlei|notar|postfach|botschaft|nachlass*|gericht|rentenversicherung|firma|adresse)|unsere adresse|ins ausland|an: |zu (meiner|meinem|meinen)|nach \\p{L}+|c/o);
    (schick*|send*|unterlagen|sachen|post) … (dorthin|hierher|dahin)( |,|:|$); (unterlagen|sachen|post) (bitte )?(dorthin|hierher|dahin); spedire a; send (it|them) to; wysłać na; надіслати на; отправить на;
    (andere|abweichende) (lieferadresse|anschrift|adresse|versandadresse); nicht nach hause; postfach; c/o; urlaubsadresse
  `),
  ),
};

const ROAD: Readonly<Record<string, ConditionCue>> = {
  address_change_only: shown(
    phrase(`
    (adresse|anschrift) … (ändern|geändert|änderung|aktualisier*|eintragen|berichtigen|neu|umschreiben|umtragen|stimmt nicht); (neue|geänderte|alte) (adresse|anschrift); adressänderung; anschriftenänderung; umgezogen; innerhalb … gezogen; gezogen; ziehe … um; umzug; moved; taşın*; переї*; переех*; przeprowadz*; mutat; déménag*; انتقلت
  `),
    phrase(
      `gekauft; geerbt; geschenkt; halterwechsel; zugezogen aus; vorbesitzer*; verkäufer*; (auto|wagen|kfz) von mein*`,
    ),
  ),
  owner_change: shown(
    phrase(`
    (gekauft|erworben|geerbt|geschenkt bekommen|geschenkt|abgekauft|kaufe|kaufen|übernommen|übernehme*|überschrieben|überschreiben|bekommen von|erbe|erbin|alleinerb*|kaufvertrag); halterwechsel; (vorbesitzer*|verkäufer*|neue* halter|bisherige* halter|vorhalter); (auf (mich|meinen namen|meine frau|meinen mann|den sohn|meinen sohn|meine tochter|die firma|uns)) … (ummeld*|umschreib*|zulass*|laufen|angemeldet|zugelassen|umgemeldet|umgeschrieben); gebrauchtwagen; gebraucht(en|es|er)? (\\p{L}+ ){0,3}(gekauft|gekriegt); (aus|von) (\\p{L}+ )?(hergezogen|zugezogen|hierher gezogen|nach altenbrück gezogen); (hergezogen|zugezogen|hierhergezogen); (auf|nach) \\p{L}+ (umgemeldet|umgeschrieben|ummelden|umschreiben); (bought|purchased); satın al*; aldım; купил*; купив; kupił*; cumpărat; acheté*; اشتريت
  `),
    phrase(`innerhalb; bleibe halter; nur die (adresse|anschrift)`),
  ),
  wishes_plate: shown(
    phrase(
      `wunschkennzeichen; wunsch-kennzeichen; kennzeichen … (behalten|mitnehmen|reservier*|wunsch|hätte gern|weiter|übernehmen|sichern|frei); (behalte*|reservier*|hätte gern*|mitnehmen|weiterfahren) … (kennzeichen|nummer|schilder|nummernschild); wunsch:; (kennzeichen|schild|nummer) … (für das nächste|für mein neues); keep (the|my) (plate|number)`,
    ),
    phrase(`nicht behalten; kein wunschkennzeichen; brauche ich nicht`),
  ),
  import_vehicle: shown(
    phrase(`
    import*; eingeführt*; aus (polen|italien|frankreich|spanien|den niederlanden|holland|belgien|dänemark|schweden|der schweiz|österreich|tschechien|litauen|rumänien|bulgarien|ungarn|den usa|usa|england|japan|der ukraine) … (gekauft|mitgebracht|geholt|importiert|auto|wagen|fahrzeug|motorrad|eingeführt|zulass*); (auto|wagen|fahrzeug|motorrad|wohnmobil|pkw) … aus (polen|italien|frankreich|spanien|den niederlanden|holland|belgien|dänemark|schweden|der schweiz|österreich|tschechien|den usa|usa|england|japan|der ukraine); ausländische* (kennzeichen|papiere|zulassung); reimport; coc
  `),
  ),
  scrapped: shown(
    phrase(
      `verschrott*; verwert*; schrott*; autoverwert*; verwerter*; in die presse; zerlegt; totalschaden; scrap*; ausgeschlachtet`,
    ),
    phrase(`noch nicht verschrottet`),
  ),
  truck_classes: shown(
    phrase(
      `klasse* (c|ce|c1|c1e|d|de|d1|d1e)( |,|$); (c|ce|c1|c1e|d1|de)-? ?klasse; lkw*; bus*führerschein; busfahrer*; berufskraftfahrer*; lastwagen*; schlüsselzahl 95; modul 95; t und c; 7,5-?t*; truck; tır`,
    ),
    phrase(`nur b`),
  ),
  lost_licence: shown(
    phrase(`
    verloren*; verlor; verlier*; verlust*; verlegt; weg; verschwunden; abhanden*; nicht mehr (auffindbar|da|finden|gefunden); finde … nicht (mehr|wieder); unauffindbar; gestohlen*; geklaut*; beklaut; geldbörse; portemonnaie … (weg|gestohlen|verloren); gewaschen; lost; stolen; kaybet*; kayboldu; çalın*; загуб*; вкра*; потеря*; украл*; zgubi*; skradz*; pierdut; furat; perdu*; volé*; فقدت; ضاع*; سرق*
  `),
    phrase(`nicht verloren; auf dem weg; weg zu; deswegen`),
  ),
  international_licence: shown(
    phrase(`international*; uluslararası*; міжнародн*; международн*; międzynarodow*; دولي*`),
  ),
  bf17: shown(phrase(`bf ?-?17; begleitete* fahren; mit 17; ab 17; begleitperson*; begleiter*`)),
  not_holder: shown(
    phrase(`
    firmenwagen*; dienstwagen*; leasing*; geleast*; carsharing*; mietwagen; (auto|wagen|fahrzeug|pkw|kfz|bulli) … (gehört|läuft|zugelassen|ist) … (auf|meine*|firma|vater|mutter|freund*|schwester|bruder|schwager|chef|arbeitgeber*|eltern|oma|opa|onkel|tante); (halter|halterin) (ist|bin ich nicht|: ); zugelassen auf; auf (meinen|meine|den|die|ihren|seinen) (vater|mutter|firma|arbeitgeber|freund|freundin|bruder|schwester|schwager|eltern|opa|oma|partner*|mann|frau|chef) … zugelassen; (nicht|nich) auf mich; company car; şirket arab*
  `),
  ),
  just_moved: shown(
    phrase(
      `umgezogen; eingezogen; zugezogen; hergezogen; hingezogen; gezogen; ziehe; ziehen; umzug; einzug*; neu (in|hier|zugezogen); frisch … (gezogen|zugezogen|eingezogen); seit (kurzem|letzter woche|letztem monat); gerade erst; moved; moving; taşın*; переї*; переех*; przeprowadz*; wprowadz*; mutat; déménag*; emménag*; انتقل*`,
    ),
    phrase(`abgezogen; wohne … seit jahren; angezogen; weggezogen; ausgezogen; umzug … (bekannte|nachbar)`),
  ),
  other_contact_on_site: shown(
    phrase(
      `(ansprechpartner*|kontakt|verantwortlich*|ansprechperson|zuständig) (vor ort|auf der baustelle|am tag|ist|:); vor ort( ist|:|:| \\p{L}+); (bauleiter*|polier|vorarbeiter|kollege|kolonnenführer|einsatzleiter|fahrer|teamleiter)( |:|,|$); mobil auf der baustelle`,
    ),
  ),
  roadworks: shown(
    phrase(
      `baustelle*; bauarbeiten; tiefbau*; kran; autokran; kranarbeiten; gerüst*; leitungs*; kanal*; glasfaser*; hausanschluss*; aufgrabung*; fahrbahn*; sperrung; straßensperrung; verkehrsrechtliche anordnung; rsa; sanierung; neuverlegung; dacharbeiten`,
    ),
    phrase(`umzug*; möbel*`),
  ),
  organisation_applies: shown(
    phrase(`
    gmbh; e\\. ?v\\.?; verein; ohg; gbr; ortsverein; ortsverband; kreisverband; kirchengemeinde; stiftung; unser* (verein|firma|betrieb|unternehmen|partei|gemeinde|schule|kita);
    (sv|tsv|tus|fc|vfl|tv|ssv) \\p{L}+; schützen(verein|bruderschaft|gilde|gesellschaft); freiwillige feuerwehr; förderverein; elternbeirat; werbegemeinschaft; wählergemeinschaft; gewerkschaft; karnevalsgesellschaft; (für|namens) (die|den|das|unsere*) (firma|verein|partei|kirchengemeinde|feuerwehr); inh
  `),
    phrase(
      `firma kommt; firma (liefert|stellt|bringt|holt|macht|baut); umzugsfirma; von der firma; containerfirma; gerüstfirma; vor (der|dem) (schule|kita|firma|verein); neben; gegenüber; arbeite bei; privat`,
    ),
  ),
  insured_use: shown(
    phrase(
      `bühne*; hüpfburg*; zelt*; festzelt; aufbau*; feuerwerk*; karussell; tribüne; fahrgeschäft*; kran; gerüst*; haftpflicht*; versicherung*; musik*anlage; open[- ]air; umzug*; lauf; radrennen; osterfeuer; fackel*; infostand; pavillon; container; stände; bierwagen`,
    ),
  ),
  assembly: shown(
    phrase(
      `demo; demos; demonstration*; kundgebung*; mahnwache*; versammlung*; protest*; aufzug; menschenkette; schweigemarsch; streik*; fridays for future; sitzblockade; anzeige … versammlung; versammlungsgesetz; rally`,
    ),
    phrase(`mitgliederversammlung; jahreshauptversammlung; eigentümerversammlung; vollversammlung`),
  ),
  road_use: shown(
    phrase(
      `straße … (sperr*|gesperrt|nutzen|dicht|frei); sperrung; straßenfest; umzug; festumzug; laternenumzug; martinszug; radrennen; volkslauf; stadtlauf; (auf|über) (der|die) (straße|fahrbahn); aufzug; zug durch; marktplatz; fußgängerzone; vollsperrung; demonstrationszug; parkplätze sperren; anwohnerstraße`,
    ),
  ),
  claims_paid: shown(
    phrase(`
    (schon|bereits|längst|doch|am \\d+\\.( ?\\d+\\.?)?(\\d{2,4})?|am \\d+\\. \\p{L}+|gestern|letzte woche|pünktlich|fristgerecht|sofort|vollständig|längst) (\\p{L}+ ){0,3}(bezahlt|überwiesen|beglichen|gezahlt|eingezahlt|angewiesen|abgebucht|raus); (hab|habe|haben|hat|wurde|wurden|ist|sind) … (bezahlt|überwiesen|beglichen|gezahlt|eingezahlt|abgebucht|angewiesen); (bezahlt|überwiesen|gezahlt|beglichen) (am|hab|habe|haben|wurde|ist|und); (doppelt|zweimal|zwei mal|2x|2 mal) (\\p{L}+ ){0,2}(gezahlt|bezahlt|überwiesen|abgebucht|angewiesen|entrichtet); (bereits|schon|längst) … (bezahlt|überwiesen|beglichen|gezahlt|eingezahlt|angewiesen|entrichtet); am \\d+\\. ?\\d+\\. raus; déjà … (viré*|payé*|réglé*); (zahlung|überweisung|betrag) … (ist|sind|wurde) … (raus|erfolgt|geleistet|abgegangen|überwiesen); i (already )?paid; have paid; paid on; ödedim; ödendi; ödeme yaptım; havale ettim; (сплати|заплати|оплати)*; zapłaci*; opłaci*; plătit; payé*; دفعت; سددت
  `),
    phrase(
      `(noch )?nicht (bezahlt|überwiesen|gezahlt|beglichen|bezahlen|zahlen); nie (bezahlt|gezahlt); werde … (bezahlen|zahlen|überweisen); kann … (zahlen|bezahlen); (zahlt|zahle|bezahlt) nicht; zu viel; raten; ein teil; kaution; bezahlt … werden; (vermieter|job|arbeit) … bezahlt; soll … (bezahlt|überwiesen) werden`,
    ),
  ),
  vehicle_involved: shown(
    phrase(`
    (auto|autos|wagen|pkw|lkw|transporter|sprinter|bulli|wohnmobil*|wohnwagen|anhänger*|motorrad*|roller|e-roller|fahrzeug*|schrottauto*|autowrack|wrack|suv|van|kombi|golf|passat|bmw|audi|mercedes|opel|ford|lieferwagen|taxi|moped*|mofa*|reisebus|laster|quad) … (park*|steht|stehen|blockier*|zugestellt|abgestellt|seit|ohne|vor|auf|kennzeichen|tüv|öl|reifen|rast|rasen|laut*|hup*|fähr*|gefahren|abgemeldet); (park*|steht|stehen|blockier*|abgestellt) … (auto|autos|wagen|pkw|lkw|transporter|wohnmobil*|anhänger*|motorrad*|roller|fahrzeug*|sprinter|lieferwagen|suv); falschpark*; zugeparkt*; zuparken; parkt; parken; geparkt; parkende*; autos; autorennen; schrottauto; (car|truck|van) … (park*|block*); park ed*; припарк*; парк*; parkuj*; zaparkowa*; parchea*; (voiture|garé*)
  `),
    phrase(`parkbank; im park; spielplatz; stadtpark; parks; kinderwagen; einkaufswagen; müllwagen`),
  ),
};

/** Conditions of registration, papers, vehicles, streets and public space. */
export const TOWN_AND_ROAD: Readonly<Record<string, ConditionCue>> = { ...TOWN_HALL, ...ROAD };
