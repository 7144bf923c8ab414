import { EVICTION, HOMELESSNESS } from "../flags/shelter";
import { eitherOf, phrase } from "../phrase";
import { type ConditionCue, shown } from "./shown";

const NEED: Readonly<Record<string, ConditionCue>> = {
  renewal: shown(
    phrase(
      `weiterbewillig*; verlänger*; weiterleist*; folgeantrag*; weiter (zu )?(bekommen|beziehen|erhalten); läuft … (aus|ab); abgelaufen*; läuft bald; endet; erhöh*; verschlimmer*; verschlechter*; neufeststell*; änderungsantrag; höher* (gdb|grad); erneut*; erneuer*; wieder (beantrag*|wohngeld); schon einmal; bisher* (bescheid|wohngeld|gdb|schein|ausweis); alter (schein|fischereischein); schlimmer; renew*; extend; uzat*; yenile*; продовж*; продл*; przedłuż*; prelungi*; prolong*; renouvel*; تجديد; تمديد`,
    ),
    phrase(
      `mietvertrag; befrist*; arbeitsvertrag; pass; elternzeit; arbeitslosengeld; krankengeld; erstmals; erstantrag; ausbildung; unterhalt; frist`,
    ),
  ),
  owner_occupier: shown(
    phrase(
      `eigentumswohnung; eigenheim; lastenzuschuss; (mein|unser|eigene*|eigenem|meinem) (haus|häuschen|wohnung … gehört); wohneigentum; eigenen vier wänden; hauskredit; abtrag; bankrate*; kredit … (haus|wohnung); eigentümer*; wohnung gehört (mir|uns); darlehen … haus`,
    ),
    phrase(`elternhaus; eigene wohnung (suche|gemietet)`),
  ),
  self_employed: shown(
    phrase(
      `selbst(st)?ändig*; freiberuf*; freelanc*; eigene* (firma|laden|geschäft|betrieb|gewerbe); unternehmer*; предпринимател*; підприєм*; фоп; serbest meslek; kendi işim; działalność; pfa; auto-entrepreneur; self-employed; solo-selbst*; gewerbetreibend*; honorar*`,
    ),
    phrase(`nicht selbstständig; nicht selbständig; selbstständig (machen|leben|wohnen); früher`),
  ),
  in_education: shown(
    phrase(
      `student*; studier*; studium; ausbildung*; azubi*; auszubild*; bafög; hochschule; universität; uni; lehre; schüler*; umschulung; referendar*; student; öğrenci*; студент*; навчаю*; учусь; studiuj*; étudiant*; طالب*`,
    ),
    phrase(`sohn; tochter; kinder; meine frau hat; früher; abgeschlossen; vor der ausbildung; studiert hat`),
  ),
  special_need: shown(
    phrase(
      `schwanger*; geburtstermin; hochschwanger; behinder*; schwerbehinder*; rollstuhl*; rollator*; gdb; merkzeichen; pflegegrad*; pflegebedürft*; krank; kranke*; krankheit*; chronisch*; asthma; diabet*; epilep*; autis*; adhs; down-syndrom; trisomie; entwicklungs*; förderbedarf; integrations*; inklusions*; hörgerät*; hörschädigung; sehbehind*; therapie*; logopäd*; allergi*; unfall*; attest*; besonder* (bedarf|förder*); barrierefrei*; ebenerdig*; treppe* … nicht; i-kind; pregnan*; disab*; hamile*; engelli*; вагітн*; беремен*; інвалід*; инвалид*; ciąż*; niepełno*; însărcinat*; handicap*; enceinte; حامل; إعاقة`,
    ),
    phrase(
      `vater … (krank|pflege*); mutter … (krank|pflege*); oma; opa; schwiegermutter; krankenkasse; krankenversicher*; krankenschwester; krankenpfleg*; krankenhaus … arbeit*; arbeite … (klinik|krankenhaus|pflege*); altenpfleg*; pflegedienst; pflegeheim; pflegefachkraft; nicht behindert; gesund; kind krank; elternzeit`,
    ),
  ),
  needs_care: shown(
    phrase(
      `pflege; pflegegrad*; pflegebedürft*; pflegeheim*; heimkosten; heimplatz*; (ins|im|vom|das|dem) heim; seniorenheim*; altenheim*; heimvertrag; pflegedienst*; pflegekasse; hilfe zur pflege; eigenanteil; kurzzeitpflege; seniorenresidenz`,
    ),
    phrase(`arbeite …; pflegekraft; kinderheim; pflegeeltern`),
  ),
  arrears_or_power_cut: shown(
    phrase(`
    miet(e|en)?(-)?(rückstand|rückstände*|schulden|schuld|rückstands); mietrückst*; mietrueckst*; rückstand*; rückstände*; (im|in) rückstand; (schulde*|schulden|schuldig|offen|offene|offenen|fehlt|fehlen|rückständig*|ausstehend*) … (miete|mieten|monatsmiete*|euro|€|eur|vermieter|stadtwerke|versorger); (miete|mieten|monatsmieten) … (schuldig|schulden|offen|offene|offenen|rückstand|nicht (gezahlt|bezahlt|zahlen)|fehlt|fehlen|hinten|nicht mehr); (zwei|drei|2|3|vier|4) (monats)?mieten; (strom|gas|energie|heizung|wasser)-?(sperre|abschaltung|sperrung|schulden|rückstand)*; stromsperre*; (unterbrechung|einstellung) der (strom|gas|energie|wasser)*; (euro|eur|€) (rückständige |offene |ausstehende )?miet(e|en|schulden|rückstand);  (strom|gas|heizung|wasser|licht|energie) … (abgestellt|gesperrt|sperr*|abgeklemmt|abgedreht|abstell*|abklemm*|aus|weg|gekappt); (kein*|ohne) (strom|gas|heizung|licht|warmwasser); stadtwerke … (drohen|droht|sperr*|abgestellt|schulde*|\\d); gasrechnung; stromschulden; energieschulden; we owe; owe … rent; rent arrears; behind with; (kira*|elektrik*|doğalgaz*) … (borc*|kesil*|ödeye*|kesti*); (борг*|долг*|задолж*) … (оренд*|аренд*|квартир*|світл*|свет*)?; (zaległ*|dług*) …; (datori*|restanț*) …; (loyer*) … (impayé*|retard|dette*); (ديون|متأخرات|إيجار متأخر)
  `),
    phrase(`keine (mietschulden|schulden|rückstände); pünktlich; straßenlaterne*`),
  ),
  existing_case: shown(
    phrase(`
    (bg-?(nummer|nr)*|bedarfsgemeinschaft*|bg:?); mein* (antrag|bescheid|leistung*|bürgergeld|sachbearbeiter*|vermittler*|kundennummer|akte|miete … jobcenter); (bekomme|beziehe|kriege|erhalte|beziehen|bekommen|bezieht|bekommt) … (bürgergeld|leistung*|grundsicherung*|hartz*|vom jobcenter|geld vom jobcenter|geld vom amt); (bürgergeld|leistung*|grundsicherung*|geld) … (bekomme|beziehe|kriege|erhalte|gekürzt|gestrichen|eingestellt|kürz*|weniger|nicht überwiesen|kam nicht|fehlt|ausgezahlt|seit); (jobcenter|die|sie) … (gekürzt|gestrichen|streicht|eingestellt|abgezogen|kürz*|sanktion*|abgelehnt|bewilligt|geschrieben|aufgefordert|verlangt|zahlt … nicht); sanktion*; weiterbewilligung*; weiterbewilligungsantrag; bewilligt*; kundennummer*; meldetermin; eingliederungs*; vermittler*; sachbearbeiter*; arbeitsvermittler*; (parayı|paramı) kesti; (jobcenter) … (kesti|öde*)
  `),
    phrase(
      `möchte … beantragen; neu beantragen; erstmals; noch nie; will … beantragen; muss ich … beantragen; abgewiesen weil nicht zuständig; verwiesen`,
    ),
  ),
  paid_to_provider: shown(
    phrase(
      `(erstatt*|überweis*|ausgelegt|vorgestreckt|vorgelegt|zurückbekomm*|zurückzahl*|auszahl*|schon bezahlt|bereits bezahlt|selbst bezahlt); (auf|an) (mein|das|unser) konto; direkt an (die|den|das); konto der (schule|kita); reimburse*; iade`,
    ),
    phrase(`bezahlt werden soll; noch nicht bezahlt`),
  ),
  paternity_open: shown(
    phrase(
      `vaterschaft* … (nicht|offen|ungeklärt|unklar|test|anerk*|bestreit*|strittig); vater … (unbekannt|nicht bekannt|nicht anerkannt|streitet|bestreitet|weiß ich nicht|erkennt … nicht an); (unbekannt|nicht anerkannt*) … vater; wer der vater ist; vaterschaftstest`,
    ),
  ),
  employed: shown(
    phrase(`
    (stelle|job|arbeitsplatz|anstellung|vertrag) (beim|bei der|bei|in der|als); arbeitet (bei|beim|als|im|in|dann|wieder|noch|jetzt|vollzeit|teilzeit); mon (travail|employeur); my (job|employer); (ich|wir|bin|meine frau|mein mann) (\\p{L}+ ){0,3}(arbeite|arbeiten|arbeitet|angestellt|beschäftigt|berufstätig|tätig); arbeite; angestellt*; beschäftigt; arbeitgeber*; mein* (job|chef|chefin|firma|betrieb|gehalt|lohn|stelle); (vollzeit|teilzeit|halbtags|schicht*|festanstellung|unbefristet); berufstätig*; (als|bin) (kranken|alten|pflege|erzieh|lehr|koch|köch|verkäuf|ingenieur|techniker|mechaniker|bäcker|lager|fahr|arzt|ärzt|kassier|sachbearbeit|buchhalt|softwareentwickl|schweiß|elektrik|mechatron|polizist|schloss|friseur|reinigungs)*; (bei|in) (der |dem )?(firma|spedition|bäckerei|klinik|klinikum|krankenhaus|aok|sparkasse|rewe|edeka|aldi|lidl|praxis|kanzlei|schule|kita|\\p{L}+ gmbh|\\p{L}+werke*); elternzeit; mutterschutz; (netto|brutto)(einkommen|lohn|gehalt)?; verdien*; gehalt; i work; employed; working (at|as); çalışıyorum; çalışıyoruz; işveren*; працюю; работаю; pracuję; zatrudnion*; lucrez; angajat*; (je )?travaille; salarié*; أعمل
  `),
    phrase(
      `selbst(st)?ändig; arbeitslos; arbeitssuch*; (arbeite|arbeiten) (nicht|noch nicht|derzeit nicht); nicht (gearbeitet|berufstätig|angestellt); studier*; studentin; hausfrau; hausmann; rente; freiberuf*; kein* job; ohne arbeit; minijob … nicht; wieder arbeiten; unterlagen bearbeit*; bei der arbeit an`,
    ),
  ),
  second_parent_claims: shown(
    phrase(
      `(mein mann|meine frau|mein partner|meine partnerin|der vater|die mutter|mein freund|der papa|beide|wir beide|ehemann|ehefrau|er|sie) … (nimmt|nehmen|beantragt|beantragen|möchte|bekommt|teilen|auch elternzeit|auch elterngeld|auch zwei|die letzten|die ersten|partnermonate*|vätermonate); partnermonate*; vätermonate*; partnerschaftsbonus; wir (beide|teilen); teilen … (uns|auf); monat* … (mein mann|mein partner|der vater|ehemann|er|papa)( |,|$)`,
    ),
    phrase(`nimmt keine; arbeitet weiter; beantragt nichts; nicht (in )?elternzeit; alleinerziehend`),
  ),
  fee_relief: shown(
    phrase(
      `ermäßig*; erlass*; beitragsfrei*; befrei*; (beitrag*|gebühr*|kosten) … (senk*|übernehm*|übernahme|zu hoch|nicht (zahlen|leisten|bezahlen)|weniger|reduzier*|geschwister*|niedriger); geschwister(ermäßigung|rabatt|bonus|kind*); kostenübernahme; wohngeld … beitrag; muaf*; reduc*`,
    ),
  ),
  transport_ticket: shown(
    phrase(
      `schülerticket*; schulbus*; busfahrkarte*; schülerfahrkarte*; fahrkarte*; monatskarte*; deutschlandticket*; schülerbeförder*; schulweg*kosten; fahrtkosten; beförder*; busticket*; schokoticket; fahrausweis*; schulwegticket; taxi zur schule; bus pass; bus ticket; otobüs (bileti|kartı); проїзн*; проездн*; bilet*; abonnement; bus zur schule`,
    ),
    phrase(`kein* fahrkarte`),
  ),
  not_nearest_school: shown(
    phrase(
      `(statt|lieber|nicht|anstelle) (in |an |auf )?(die|der|an der|auf die|in der|zur) (\\p{L}+ )?(grundschule|gs|gesamtschule|realschule|gymnasium|hauptschule|schule|zuständige*|nächstgelegene*); (andere|anderen|anderer) (schule|grundschule); zuständige (grund)?schule; nächstgelegene*; wunschschule; gastschul*; schulbezirk*; einzugsgebiet*; schulsprengel; weiter weg; umschul*; schulwechsel; wechsel an die; nicht die nächste`,
    ),
  ),
  eviction_or_suit: shown(
    eitherOf(
      ...EVICTION.filter(({ weight }) => weight >= 1).map(({ words }) => words),
      phrase(`
    kündigung*; gekündigt; räumung*; gerichtsvollzieher*; klage; muss … raus; müssen … raus; zwangsräumung; verliere … wohnung; (gericht|amtsgericht) … (wohnung|raus|geschrieben|räum*); evict*; court; tahliye*; çıkar*; виселен*; выселен*; eksmis*; komornik; evacu*; expuls*; إخلاء; نخرج
  `),
    ),
    phrase(`arbeit*; job; chef; firma; wohngeld gekündigt; mit kündigung … gedroht; mündlich`),
  ),
  shelter_needed: shown(
    eitherOf(
      ...HOMELESSNESS.filter(({ weight }) => weight >= 1).map(({ words }) => words),
      phrase(`
    unterkunft; notunterkunft; obdach*; schlafplatz*; schlafstelle; übernachten; bleibe; (wohin|nirgends hin|irgendwo unter*); platz für (mich|uns); container raus; einweisung; notwohnung; (zimmer|pension|hotel) … (gesucht|für uns|brauchen|bezahlen|nur bis); obdachlosenunterkunft; shelter; place to (stay|sleep|live); kalacak; yatacak; ночувати; ночевать; притулок; приют; nocleg*; schronisk*; adăpost; hébergement; abri; مأوى; مكان ننام; مكان
  `),
    ),
    phrase(`anschlusswohnung später; mietkaution*`),
  ),
  purpose_employment: shown(
    phrase(
      `arbeit; arbeite; arbeiten; arbeits*; arbeitet; beschäftig*; job; jobs; chef; chefin; arbeitgeber*; ag; firma; angestellt*; blaue karte; blue card; fachkraft*; pflegefachkraft; pflegekraft; mitarbeiter*; stelle; betrieb; vertrag; § ?18*; work*; employ*; boss; iş*; çalış*; patron*; робот*; працю*; работ*; prac*; lucr*; muncă; travail*; emploi; العمل; عمل; أعمل`,
    ),
    phrase(
      `studi*; ausbildung; meine frau arbeitet; mein mann arbeitet; arbeitstag*; arbeitsamt; duldung; bearbeit*; arbeitslos`,
    ),
  ),
  purpose_study: shown(
    phrase(
      `studi*; student*; universit*; uni; hochschul*; fh; ausbildung*; azubi; sprachkurs*; sprachschule; studienkolleg; § ?16*; ausbildungsduldung; university; enrol*; semester; öğrenci*; üniversite*; навчан*; університет*; учеб*; учусь; университет*; studia; uczelni*; facultat*; étud*; الدراسة; دراس*; الجامعة`,
    ),
    phrase(
      `meine frau studiert; studierte früher; tochter studiert; studium abgeschlossen; ausbildung abgeschlossen; fachkraft; gearbeitet`,
    ),
  ),
  purpose_family: shown(
    phrase(
      `familiennachzug; familienzusammenführung; ehegatt*; nachzug; (ehefrau|ehemann|frau|mann|ehepartner) … (deutsch*|nachzieh*|nachholen|visum|nachzug|deutsche* (pass|staats*)); heirat*; verheiratet mit; eheschließung; kind … (deutsch*|nachholen); § ?2[789]; § ?3[0126]; family reunion; spouse; aile birleşim*; возз'єдн*; воссоедин*; łączeni* rodzin; reîntregire*; regroupement familial; لم الشمل`,
    ),
  ),
};

const GROUNDS: Readonly<Record<string, ConditionCue>> = {
  building_application: shown(
    phrase(
      `bauantrag*; baugenehmigung*; nutzungsänderung*; bauen; anbau*; aufstock*; carport*; garage*; wintergarten*; neubau*; umbau*; dachgaube*; gaube*; balkon*; terrassenüberdachung*; abriss; dachausbau; wand; stellplatz; umnutz*; build*; inșa*`,
    ),
    phrase(`voranfrage*; bauvoranfrage*; darf man; brauche ich … (genehmigung|dafür)`),
  ),
  not_owner: shown(
    phrase(`
    (eigentümer*|besitzer*|vermieter*) (ist|sind|war|:|heißt|hat|haben|fa|einverstanden|stimmt|weiß); (haus|grundstück|wohnung|baum|garten|gebäude) … gehört (meinen|meiner|meinem|der|dem|den|nicht mir|einer|der stadt|herrn|frau|uns nicht); gehört (meinen|meiner|meinem|der|dem|den|nicht mir|herrn|frau|einer); (bin|als|sind|ist|wir sind) (\\p{L}+ ){0,2}(mieter*|pächter*|verwalter*|makler*|nachbar*|architekt*|gutachter*|sachverständige*|kaufinteressent*|bevollmächtigt*|käufer*|interessent*); mieter; mietshaus; zur miete; gemietet*; gepachtet*; (wollen|möchten|möchte|überlegen|beabsichtig*|interessier*) … (kaufen|zu kaufen|erwerben|kauf); kaufinteress*; vor dem kauf; hausverwaltung*; (im auftrag|auftrag) (der|des|von|meiner) (eigentümer*|erben*|bank|amtsgericht*|kund*|mandant*|bauherr*); (haus|elternhaus) (meiner|der) (eltern|mutter|schwiegereltern|oma); wohnbau*; unser* mandant*; wertgutachten; verkehrswertgutachten; landlord; tenant
  `),
    phrase(
      `(wir|ich) (bin|sind) (die |der )?(eigentümer*|besitzer*); gehört (mir|uns); mieter wohnen; eigentum; an den mieter; alteigentümer; voreigentümer; nachbar* … (einverstanden|dagegen|gehört)`,
    ),
  ),
  deviation: shown(
    phrase(
      `abweichung*; befreiung*; ausnahme*; grenzabstand*; abstandsfläche*; überschreit*; baugrenze*; bebauungsplan … (nicht|anders|abweich*); dispens; zu nah an`,
    ),
  ),
  acute_danger: shown(
    phrase(`
    (droht|drohen) … (umzustürzen|umzufallen|abzubrechen|zu fallen|zu kippen|umzukippen|herunter*|abzustürzen); umsturz*; umgestürzt*; umzufallen; (kippt|lehnt|neigt|geneigt|hängt schräg|hängt schief|liegt schräg|angeknackst|angebrochen|abgeknickt|entwurzelt*|wurzelteller|wurzeln … (hoch|hebt)|gespalten|riss … stamm|abgebrochen*|runterkommen|runterkracht|fällt bald|umfällt); (akut*|sofort*|unmittelbar*|höchste*) … (gefahr|gefährlich|fällen); gefahr im verzug; lebensgefähr*; jeden moment; jederzeit … (fallen|stürzen|kippen|umfallen)
  `),
    phrase(`keine gefahr; nicht akut; noch nicht; laub; früher`),
  ),
  bulky_waste: shown(
    phrase(`
    sperrmüll*; sperrgut*; sofa*; couch*; ecksofa*; matratze*; schrank; schränke; kleiderschrank; schrankwand; bett; betten; bettgestell; möbel*; teppich*; sessel; kühlschrank*; kühlschränke; waschmaschine*; regal*; tisch; tische; schreibtisch*; elektroschrott*; elektrogeräte; haushaltsauflösung; entrümpel*; abholtermin*; bulky; furniture; mattress*; fridge; mobilya; koltuk*; yatak*; buzdolab*; меблі; диван*; мебель; матрас*; холодильник*; mebl*; kanap*; materac*; gabaryt*; mobil*; canapea*; saltea*; frigider*; encombrant*; canapé*; matelas; armoire; أثاث; كنبة; ثلاجة
  `),
    phrase(`wilder müll; abgelegt von; straßenrand … (liegt|liegen) … fremd*; entsorgt haben; wertstoffhof`),
  ),
  bin_order: shown(
    phrase(`
    (neue|neuen|größere|größeren|kleinere|kleineren|zusätzliche*|weitere|weiteren|zweite*|andere|eigene*|erste*|ersatz*) (\\p{L}+ ){0,2}(\\p{L}*tonne*|behälter|container|mülltonne*|abfallbehälter); (\\p{L}*tonne*|behälter|container|mülltonne*|gefäß) … (bestell*|tausch*|austausch*|größer*|kleiner*|abmeld*|anmeld*|abhol* lassen|holen sie … ab|brauch*|benötig*|reicht nicht|zu klein|zu groß|läuft … über|kaputt|deckel|defekt|gerissen|gebrochen|gestohlen|verschwunden|weg|statt|liefern|zurückgeben|umtausch*|beantrag*|stellen); (bestell*|tausch*|brauch*|benötig*|hätten gern*|möchte*|wollen|beantrag*|holen sie) … (\\p{L}*tonne*|abfallbehälter|restmüllcontainer|\\p{L}*container)( |,|$); behälter(bestellung|tausch|wechsel|änderung|größe); tonnen(tausch|größe|bestellung|wechsel); statt (bisher )?(\\d+|der \\d+)(er| ?l| liter); new bin; bigger bin; çöp (kutusu|kovası|bidonu); (контейнер*|бак*) … (замов*|заказ*|нов*|больш*|велик*); pojemnik*; kosz* na śmieci; tomberon*; pubel*; poubelle*
  `),
    phrase(
      `nicht (geleert|abgeholt|mitgenommen); vergessen; nicht (mehr )?geleert; ungeleert; altglascontainer; altkleider*; sperrmüll; neben der tonne; tonne steht noch voll`,
    ),
  ),
  missed_pickup: shown(
    phrase(`
    (nicht|wieder nicht|nie|schon wieder nicht|immer noch nicht|noch nicht|nur bei uns nicht) (\\p{L}+ ){0,2}(abgeholt|geleert|mitgenommen|geholt|abgefahren|entleert|geleert worden); ungeleert*; (vergessen|übersehen|ausgelassen|stehen gelassen|stehengelassen|liegen gelassen|liegengelassen|ausgefallen|nachleer*|nachleerung); (tonne*|\\p{L}+tonne*|gelbe säcke|gelben säcke|müll) … (steht noch|noch voll|stehen noch|liegen … rum|seit … (wochen|tagen)|voll|keine); keine tonne geleert; (müllabfuhr|müllwagen|müllauto) … (nicht|vorbei*|kam nicht|fährt); not (been )?(collected|emptied|picked up); missed; alınmadı; almadı*; boşaltıl*; не (забрали|вивезли|забирал*|вывез*); nie (odebra*|opróżni*|zabra*); nu (a|au) (ridicat|luat|fost ridicat*); pas (été )?(ramass*|vidé*|collect*); لم (يأخذ*|تفرغ|يتم)
  `),
    phrase(`sperrmüll anmelden; termin … noch keinen; straßenreinigung; winterdienst; verloren`),
  ),
  damage_suffered: shown(
    phrase(`
    (mein*|unser*|meine*) (\\p{L}+ ){0,2}(auto|wagen|fahrrad|rad|reifen|felge*|hose|brille|handy|knie|arm|hand|handgelenk|bein|schulter|fuß|stoßstange|achse|stoßdämpfer|keller) … (kaputt|beschädigt|gebrochen|verletzt|geplatzt|hin|verbeult|zerkratzt|platt|aufgerissen|verbogen|defekt|geprellt|nass|voll|im eimer|schaden); (reifen|felge|felgen|achse|stoßdämpfer|ölwanne|auspuff|brille|knie|handgelenk|arm|bein|kapsel) … (kaputt|beschädigt|gebrochen|geplatzt|hin|platt|verbogen|aufgerissen|auf|defekt|verletzt); (bin|ist|sei|wurde|war|sind) … (gestürzt|hingefallen|umgeknickt|ausgerutscht|gestolpert|hängen geblieben und); gestürzt; sturz; (schaden|schäden) … (\\d|€|euro|eur|ersatz*|melden|geltend|zahlt|wer|entstanden|auto|haftung|ersetzen); schadensersatz*; schadenersatz*; schadensmeldung; wer (zahlt|bezahlt|ersetzt|kommt … auf); schmerzensgeld; haftpflicht* … schaden; haftung; damage* to (my|the) (car|bike|wheel); my (car|bike|tire|wheel)*; düştüm; lastik*; пошкод*; поврежд*; упал*; uszkodz*; upadł*; stricat; deteriorat; endommagé*; tombé*
  `),
    phrase(
      `gefahr; bevor; könnte; kein antrag; keine beschwerde; radfahrer … gestürzt; (zwei|leute|jemand|kinder|menschen) … gestürzt; jemand (stürzt|fällt); fast gestürzt; beinahe; gefährdet; nicht dass; wenn … (stürzt|fällt); baum ist gestürzt; umgestürzt; ast; laterne*; zaun der stadt`,
    ),
  ),
  first_issue: shown(
    phrase(
      `erst(er|en|malig*|mals|erteilung|ausstellung)*( fischerei*)?; (bestanden|prüfung|fischerprüfung|anglerprüfung|prüfungszeugnis); neu (ausstellen|beantragen); noch nie; zum ersten mal; first`,
    ),
    phrase(`verlänger*; verloren; ersatz; vor \\d+ jahren bestanden; abgelaufen`),
  ),
  mark_not_on_card: shown(
    phrase(
      `(merkzeichen|ag|bl) … (nicht (im|auf dem|eingetragen|drauf|drin)|fehlt|noch nicht|beantragt|nur im bescheid|steht nicht); nicht (im|auf dem) (ausweis|schwerbehindertenausweis); kein* merkzeichen; ohne merkzeichen; nur im bescheid; morbus crohn; stomaträger*; besondere gruppe; orangener*`,
    ),
  ),
};

/** Conditions of benefits, family, housing, residence, building, trees and waste. */
export const NEED_AND_GROUND: Readonly<Record<string, ConditionCue>> = { ...NEED, ...GROUNDS };
