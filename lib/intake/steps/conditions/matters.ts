import { eitherOf, phrase } from "../phrase";
import { FOREIGN, NON_EU } from "./origins";
import { type ConditionCue, shown } from "./shown";

const CEASED = phrase(`
  abmeld*; abzumelden; abgemeldet; schließe*; schließung; schliesse*; geschlossen; aufgeb*; aufgegeben; aufgabe; betriebsaufgabe; gebe … auf; stilllegen; eingestellt; beende*; höre … auf; aufhören; nicht mehr (weiter|betrieb*|fort*|selbst*); gewerbeabmeldung; löschen; kapat*; закры*; закри*; zamyk*; wyrejestr*; închid*; radi*; ferme*; deregister
`);
const DOG_GONE = phrase(`
  abmeld*; abzumelden; abgemeldet; gestorben; verstorben; eingeschläfert; einschläfern; eingeschlafen; (ist|war) tot; tot; verendet; überfahren; verkauft; abgegeben; weggegeben; weggezogen; verschenkt; über die regenbogenbrücke; nicht mehr (bei|da|unter|am leben); aufhören; (nach|bei|zu) (meinem|meiner|meinen) … (gegeben|lebt|gezogen|abgegeben); lebt (jetzt|nun|seit); zurückgegeben; passed away; died; öldü; помер*; умер*; сдох*; zdechł*; nie żyje; odszedł*; murit; mort; décédé*; مات
`);

const LIFE: Readonly<Record<string, ConditionCue>> = {
  certificate_ordered: shown(
    phrase(`
    (\\d+|eine|ein|zwei|drei|vier|fünf|sechs|mehrere|internationale*|weitere|zusätzlich*) ?(x |mal |stück )?(\\p{L}+ )?(geburts|sterbe)?(urkunde*|ausfertigung*|exemplar*|certificate*); (urkunde*|geburtsurkunde*|sterbeurkunde*|ausfertigung*) … (brauch*|benötig*|bestell*|bitte|bräuchte*|möchte*|hätte*|dazu|bekommen|schicken|ausstellen|kindergeld|elterngeld|\\d); (brauch*|benötig*|bestell*|bitte um|bräuchte*|möchte*|hätte*) … (geburtsurkunde*|sterbeurkunde*|urkunde*); urkunden( :|:); need … certificate*; einmal … urkunde*; certificat*; شهادة; doğum belgesi … (ist|lazım)
  `),
    phrase(
      `urkunden?:? keine; keine urkund*; eheurkunde*; heiratsurkunde*; stammbuch; liegen? … bei; anbei; unsere geburtsurkunden; meine geburtsurkunde; habe ich schon`,
    ),
  ),
  parents_unmarried: shown(
    phrase(
      `nicht (miteinander )?verheiratet; unverheiratet; ledig; vaterschaft*; sorgeerklärung; lebensgefährt*; mein freund; not married; evli değil*; nie jesteśmy małżeństwem`,
    ),
  ),
  foreign_parents: shown(FOREIGN, phrase(`urlaub; reise`)),
  formerly_married: shown(
    phrase(
      `geschieden*; scheidung*; verwitwet*; witwe*; witwer*; frühere* (ehe*|mann|frau|name); erste ehe; zweite ehe; (meine|meiner) ex-?(frau|mann)*; vorehe; divorced; widow*; boşan*; розлуч*; развед*; rozwied*; divorț*; divorcé*; مطلق*`,
    ),
  ),
  foreign_partner: shown(FOREIGN, phrase(`hochzeitsreise; flitterwochen; reise; urlaub; feiern; gäste`)),
  wedding_elsewhere: shown(
    phrase(
      `(trauung|heiraten|getraut|ja-wort|eheschließung|hochzeit|standesamtlich*) … (schloss|burg|mühle|leuchtturm|schiff|garten|strand|scheune|gut|hof|zoo|kapelle|turm|rathaus in|in \\p{L}+(stadt|burg|berg|feld)|außerhalb|an einem anderen|andere*|woanders|auswärts); (schloss|mühle|leuchtturm|scheune|wasserburg|windmühle) … (trau*|heirat*); ambientetrauung; außentrauung; trauort`,
    ),
  ),
  heir_or_creditor: shown(
    phrase(
      `erbe*; erbin; erbengemeinschaft; erbschein*; nachlass*; gläubiger*; erbenermittl*; testament; nichte; neffe; forderung*; notar*; erbfall`,
    ),
    phrase(`erbeten; erbitte*`),
  ),
  cannot_pay_burial: shown(
    phrase(
      `(bestattung*|beerdigung*|begräbnis|bestatter*|beisetzung) … (nicht bezahlen|bezahlen soll*|kein geld|zahl*|leisten|kosten|übernimmt|wie wir das|sozialamt|nicht leisten); (kein geld|wer zahlt|wie … bezahlen|nicht bezahlen|nicht leisten|wer bezahlt|wovon) … (bestattung*|beerdigung*|bestatter*)?; ordnungsbehördliche bestattung; sozialbestattung`,
    ),
    phrase(`hund*; müll*; urkunde*`),
  ),
};

const WORK: Readonly<Record<string, ConditionCue>> = {
  registers_business: shown(
    phrase(`
    anmeld*; ummeld*; umzumelden; anzumelden; gewerbeanmeld*; gewerbeummeld*; eröffn*; gründe*; gegründet; starte*; beginn*; aufnahme; selbst(st)?ändig (machen|mache|gemacht); nebengewerbe; kleingewerbe; nebenberuflich; gewerbeschein; register; registering; start*; açmak; kayıt; зареєстр*; зарегистр*; відкри*; откры*; zarejestr*; otworzy*; înregistr*; deschid*; ouvrir; déclarer; enregistr*; تسجيل; افتتاح
  `),
    CEASED,
  ),
  deregisters_business: shown(CEASED, phrase(`ummeld*; geöffnet; wann … geschlossen; anmelden statt`)),
  in_trade_register: shown(
    phrase(`handelsregister*; hrb*; hra*; gmbh*; ohg; (amtsgericht) … hr*; limited; registergericht`),
    phrase(`für (die|eine|meine alte) gmbh; von der gmbh; bei der \\p{L}+ gmbh; angestellt`),
  ),
  craft_or_permit_trade: shown(
    phrase(
      `handwerk*; meister*; gesellenbrief; handwerkskammer; handwerksrolle; friseur*; dachdecker*; elektro*; elektrik*; maler*; fliesenleger*; bewach*; security; sicherheitsdienst; makler*; immobilien*; versicherungs*; spielhalle*; pfandleih*; reisegewerbe*; taxi*; güterkraft*; pflegedienst; tischler*; schreiner*; kfz-werkstatt; bäcker*; metzger*; fleischer*; installateur*; heizungsbau*; sanitär*; estrich*; zimmerei; kosmetik`,
    ),
  ),
  non_eu_national: shown(
    NON_EU,
    phrase(`restaurant; imbiss*; küche; spezialität*; ware* aus; import*; teppich*`),
  ),
  permanent_business: shown(
    phrase(
      `restaurant*; café*; cafe; bistro*; kneipe*; bar; imbiss*; gaststätte*; gasthaus*; gasthof; lokal; pizzeria*; eiscafé; eisdiele; shisha*; biergarten; übernehm*; übernahme; eröffn*; konzession; gaststättenerlaubnis; pächter*; pacht*; betreib*; döner*; kiosk; vereinsheim … dauer*; weinstube; hotel`,
    ),
    phrase(
      `fest; gestattung; einmalig; tag(e)? lang; schankgenehmigung für; wochenende; am samstag; nachbar*`,
    ),
  ),
  temporary_event: shown(
    phrase(`
    gestattung*; fest; feste; schützenfest*; sommerfest*; vereinsfest*; straßenfest*; stadtfest*; schulfest*; pfarrfest*; hoffest*; feuerwehrfest*; weinfest*; oktoberfest*; dorffest*; nachbarschaftsfest*; herbstfest*; karneval*; weihnachtsmarkt*; adventsmarkt*; jubiläum*; flohmarkt*; turnier*; osterfeuer*; party; konzert*; feier; vorübergehend*; einmalig*; bierwagen; getränkestand; glühwein*; sektempfang; schank*; ausschank*; ausschenken; tag der offenen tür; kirmes; public viewing; basar; theken*; abi-?ball; abifeier
  `),
    phrase(`dauerhaft*; restaurant übernehm*; konzession übernehm*; pächter*`),
  ),
  registers_dog: shown(
    phrase(`
    anmeld*; angemeldet werden; anzumelden; welpe*; neue* (hund|hündin|mitbewohner*|vierbeiner|familienmitglied); (hund|hündin|dackel|labrador|mischling|rüde|pudel|terrier|schäferhund) … (geholt|bekommen|gekauft|zugelaufen|übernommen|adoptiert|seit|angeschafft|eingezogen|zugelegt|gehört jetzt|haben jetzt|gerettet|anmelden); (geholt|bekommen|gekauft|zugelaufen|übernommen|adoptiert|angeschafft|zugelegt|haben (jetzt|nun|seit)|habe (jetzt|nun|seit)) … (hund|hündin|dackel|labrador|mischling|welpe*|rüde|pudel|terrier|schäferhund); aus dem tierheim; vom tierschutz; tierschutzhund; register (my|our|a) dog; (köpe*|köpeğ*) … (kayıt|aldı*|kaydet*); (зареєстр*|зарегистр*|завел*) … (соба*|пес*|пса); (zarejestr*|zgłosi*|mam) … psa; (câine*) … (înregistr*|luat|am); (chien*) … (déclarer|enregistrer|adopté); (كلب*) … (تسجيل|اشتريت|عندي)
  `),
    eitherOf(DOG_GONE, phrase(`wie (melde|kann); was kostet; lastschrift`)),
  ),
  deregisters_dog: shown(
    DOG_GONE,
    phrase(
      `nachbar*; (mann|frau|vater|mutter|oma|opa|onkel|tante|großmutter|großvater|ehemann|wohnung) … (gestorben|verstorben|eingeschlafen|gekündigt|von uns gegangen); ummeld* … adresse; vorgänger … (gestorben|tot) … neue*`,
    ),
  ),
  claims_exemption: shown(
    phrase(
      `befrei*; ermäßig*; steuerfrei*; steuerbefreiung; blindenhund; blindenführhund; assistenzhund*; therapiehund*; rettungshund*; begleithund*; schulhund*; erlass*; exempt*; muaf*; звільн*; освобод*; zwolni*; scutir*; exonér*; إعفاء`,
    ),
    phrase(`nicht befreit; keine befreiung`),
  ),
  attacks_notice: shown(
    phrase(`
    widerspr(uch|üche|eche|ochen)*; einspruch*; widersprech*; lege … ein; anfecht*; (bescheid|verwarnung|bußgeld|mahnung|knöllchen) … (zurücknehmen|zurückzunehmen|aufheben|aufzuheben|falsch|nicht richtig|überprüfen|ändern|rechtswidrig|stornieren);
    (zahl|zahle|bezahl|bezahle) … (nicht|nix|gar nichts|kein* cent); (geh|gehe) … (an|vor)( |,|$); objection; appeal; itiraz*; оскарж*; запереч*; возраж*; обжал*; sprzeciw*; odwoł*; contest*; oppos*; اعتراض
  `),
    phrase(
      `ohne widerspruch; kein* widerspruch; nicht widersprech*; (ziehe|nehme|ziehen|nehmen) … zurück; eingelegt; (kann|soll) ich … anfecht*`,
    ),
  ),
  property_sold: shown(
    phrase(
      `verkauft*; verkauf*; veräußer*; übertragen; überschrieben; übergeben; neue* (eigentümer*|besitzer*); (eigentümer|eigentum|besitzer)(wechsel|übergang); notarvertrag; kaufvertrag; verschenkt; käufer*; sold; satıldı; sattım; прода*; sprzeda*; vândut; vendu*; بعت`,
    ),
    phrase(`nicht verkauft; zu verkaufen; verkaufen wollen; verkaufspreis`),
  ),
  direct_debit: shown(
    phrase(
      `abbuch*; abgebucht; lastschrift*; einzug; einzugsermächtigung*; einziehen; eingezogen … konto; sepa*; direct debit; bankeinzug*; otomatik ödeme`,
    ),
    phrase(
      `nicht (mehr )?abbuch*; kein* lastschrift; fälschlich* abgebucht; zu viel abgebucht; doppelt abgebucht; wurde* abgebucht; haben … abgebucht; widerruf*; mieteinzug`,
    ),
  ),
  hardship: shown(
    phrase(`
     stund*; erlass; niederschlag*; aufschub; zahlungsaufschub; später (zahlen|bezahlen); arbeitslos*; kurzarbeit*; krankengeld; (kein|nicht so viel|nicht genug|wenig) geld;  gepfändet; pfändung; insolven*; notlage; härtefall; finanziell* (eng*|schwierig*|not*|problem*); bürgergeld; grundsicherung; minijob; alleinerziehend; (ödeyemem|ödeyemiyorum|işsiz*|param yok); (не можу|не могу) … (заплат*|сплат*|оплат*); nie (mogę|stać) …; nu pot plăti; ne peux pas payer; لا أستطيع … (دفع|الدفع); can't (pay|afford); cannot (pay|afford); financial
  `),
    phrase(`abbuchung nicht; nicht noch (ein)?mal; nicht zahlen weil; verjähr*; zahle … nicht noch`),
  ),
  wants_instalments: shown(
    phrase(
      `rate; raten; ratenzahlung*; ratenweise; ratenplan; monatsraten; teilzahlung*; teilbeträge*; (im|pro|jeden|je) monat (\\p{L}+ )?(zahlen|abzahlen|überweisen|abstottern|ginge|schaffe|leisten|möglich)?; monatlich*; abstottern; abzahlen; installment*; instalment*; monthly; taksit*; ayda; частинами; розстроч*; рассроч*; в месяц; на місяць; rat*(ach|y|alnie)?; miesięcznie; jede monat; în rate; pe lună; plusieurs fois; par mois; mensualit*; أقساط; بالتقسيط; شهريا`,
    ),
    phrase(
      `beitrag monatlich; miete; (monatlich|im monat) … (verdien*|rente|netto|miete|bekomme|überweise ich immer); abbuch*; rattert; letzte rate; ratenzahlung … (läuft|bewilligt|vereinbart)`,
    ),
  ),
  bank_change: shown(
    phrase(
      `neue* (konto|bankverbindung|iban|kontoverbindung|kontonummer|bank); (konto|bank) gewechselt; bankverbindung … geändert; neues konto; kontowechsel; (statt|nicht mehr) (von|über) … (konto|iban|de\\d); gemeinsames konto; bankwechsel; new (bank|account|iban); yeni (hesap|iban); нов* рахун*; нов* счет*; nowe konto`,
    ),
    phrase(`neue iban bitte mitteilen; ihre neue`),
  ),
};

/** Conditions of civil status, trade, dogs, taxes and payments. */
export const LIFE_AND_WORK: Readonly<Record<string, ConditionCue>> = { ...LIFE, ...WORK };
