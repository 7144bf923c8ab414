/** Notions around residence, papers, voting and lost things. Patterns: see ../concepts.ts. */
export const REGISTER_CONCEPTS: Readonly<Record<string, string>> = {
  move: "umzug* umgezogen umziehe* umzieh* zugezogen eingezogen einzug einziehen bezogen ziehe ziehen gezogen neue_adresse neue_anschrift neue_wohnung neuen_wohnung adresswechsel anschriftenänderung adressänderung wohnen_jetzt wohne_jetzt *ummeld* zuzug moved moving move new_address new_flat taşın* ikamet* adres_değişik* переех* переезд* перееха* переїх* переїзд* зареєструв* зарегистрир* прописк* przeprowadz* zameldow* mutat domiciliu* déménag* emménag* *انتقل* *سكن* *عنوان* trasferit* mudad* verhuisd * доселих preselil* نقل",
  registerHome:
    "anmelden anmeldung angemeldet *wohnsitz* *meldepflicht* einwohnermelde* meldeamt meldebehörde *wohnungsgeber* vermieterbescheinigung anmeldebestätigung meldestelle zweitwohnsitz hauptwohnung hauptwohnsitz register_my registration wohnungsgeberbestätigung kaydımı kayıt zameldowanie înregistra* تسجيل",
  deregister:
    "abmelden abmeldung abgemeldet abmeldebestätigung abmeldebescheinigung wegzug weggezogen ausgewandert auswander* deregist* de-regist* verlasse_deutschland deutschland_verlassen leaving_germany left_germany off_your_register wyjeżdżam wymeldow* выписа* снятьс* знятис* désinscri*",
  abroad:
    "ausland auslands* abroad österreich schweiz spanien frankreich niederlande holland italien polen türkei kanada usa schweden dänemark portugal thailand australien norwegen england london wien zürich yurt_dışı за_границ* за_кордон*",
  secondHome:
    "nebenwohnung* nebenwohnsitz* zweitwohnung* zweitwohnsitz* zweite_wohnung ferienwohnung second_home",
  landlord:
    "*vermieter* *wohnungsgeber* hausverwaltung* landlord* ev_sahib* хозяин* арендодател* орендодав* właściciel* proprietar* propriétaire* مالك*",
  residenceCertificate:
    "meldebescheinigung* aufenthaltsbescheinigung* wohnsitzbescheinigung* meldebestätigung* meldenachweis haushaltsbescheinigung* lebensbescheinigung* wohnsitznachweis gemeldet_bin gemeldet_sind hier_gemeldet bestätigung_dass proof_of_residence certificate_of_residence confirmation_of_registration registration_certificate ikametgah ikamet_belgesi zaświadczenie_o справк* довідк* adeverință attestation_de_résidence certificat_de_résidence شهادة_سكن",
  findPerson:
    "melderegisterauskunft* melderegister* ema* einwohnermeldeanfrage adressauskunft adressermittlung anschriftenermittlung aktuelle_anschrift derzeitige_anschrift heutige_anschrift neue_anschrift_von adresse_von anschrift_von aufenthaltsort verzogen unbekannt_verzogen klassentreffen jugendfreund* schulfreund* schuldner* ausfindig wo_lebt wo_wohnt wohin_verzogen suche_nach gesucht suche_meinen suche_meine unbekannt_verzogen forderungsmanagement inkasso* gläubiger* titulierte* erbenermittl* nachlasspfleg*",
  block:
    "auskunftssperre* übermittlungssperre* adresse_sperren sperren sperrung sperrvermerk widerspreche_der_weitergabe weitergabe datenweitergabe datenübermittlung adressbuchverlag* adressbuch* bundeswehr parteien bedrohlich* niemand_darf adresse_geheim anschrift_geheim adresse_bekommen adresse_rausgeben adresse_weitergeben",
  idCard:
    "*personalausweis* perso persos *ausweis ausweises ausweise kinderausweis* identity_card id_card kimlik* dowód dowodu dowód_osobisty удостоверение_личности carte_d_identité carte_identité *هوية*",
  passport:
    "*reisepass* reisepässe pass passes pässe *kinderreisepass* expresspass* passport* pasaport* paszport* pașaport* загранпаспорт* passeport* *جواز*",
  lost: "verloren verlor verlieren verlust* weg verschwunden abhanden* nicht_mehr_da finde_nicht nicht_mehr_finden finde_ihn finde_sie verlegt lost missing kaybet* kayıp потеря* утеря* загуб* втрат* zgubi* pierdut* perdu* *فقد* *ضاع* گم",
  stolen:
    "*gestohlen* geklaut* *diebstahl* geraubt beklaut entwendet gezogen_worden stolen theft çalın* украл* украден* вкра* skradz* ukradz* furat* volé* *سرق*",
  found:
    "gefunden wiedergefunden fund *fundbüro* fundsache* fundstück* aufgefunden finder abgegeben aufgetaucht liegen_gelassen liegengelassen liegengeblieben vergessen found lost_property bulun* найден* нашёл нашла знайш* znalaz* znalezi* găsit* trouvé* *وجد*",
  thing:
    "schlüssel* schlüsselbund rucksack handy smartphone portemonnaie portmonee geldbörse geldbeutel brieftasche handtasche tasche fahrrad damenrad herrenrad kinderwagen brille ring ohrring kette jacke laptop tablet hörgerät koffer regenschirm kuscheltier keys wallet backpack bag phone bicycle",
  criminalRecord:
    "*führungszeugnis* fz erweitertes_zeugnis zeugnis_von_der_polizei polizeiliches belegart* bundeszentralregister ehrenamt ehrenamtlich police_clearance criminal_record certificate_of_good adli_sicil sabıka несудимост* судимост* karalności niekaralności cazier casier *السوابق* *جنائي*",
  certifyCopy:
    "*beglaubig* amtlich_bestätigt* unterschriftsbeglaubigung beglaubigte_kopie certified_cop* certified_copy notarized tasdik* onaylı заверен* завіре* zaświadcz* poświadcz* legaliz* certifié* *تصديق* *مصدق*",
  vote: "*briefwahl* wahlschein* wahlunterlagen *wahlbenachrichtigung* wählerverzeichnis stimmzettel wahllokal* wahl wählen bürgermeisterwahl kommunalwahl landtagswahl bundestagswahl stichwahl wahlhelfer* postal_vote ballot seçim* выбор* вибор* wybor* alegeri vote_par",
  expired:
    "abgelaufen läuft_ab läuft_aus ablaufen ungültig gültig gültigkeit verlängern verlängerung expired expires expir* renew* süresi_doldu истёк истек* истека* закінчи* wygas* ważnoś* expirat expiră expiré* *انته*",
  travel:
    "flug fliegen fliege urlaub reise reisen verreise* abflug flieg* flight travel trip tatil uçuş отпуск відпуст* podróż* zbor voyage vol_le سفر* *السفر*",
  newborn:
    "*geburt geburts* *geboren_worden* neugeborene* baby babys zur_welt entbindung hebamme krankenhaus kreißsaal newborn was_born doğum* doğdu рожд* родил* родився народи* urodzi* narodzin născut* naissance né_le *ولاد* *مولود*",
  birthCertificate:
    "*geburtsurkunde* geburtenregister abstammungsurkunde birth_certificate doğum_belgesi свидетельств* свідоцтв* akt_urodzenia acte_de_naissance شهادة_ميلاد",
  civilCertificate:
    "*urkunde* *eheurkunde* heiratsurkunde* sterbeurkunde* eheregister* *personenstand* stammbuch familienbuch certificate registerausdruck ahnenforschung mehrsprachig* international*_urkunde akt_małżeństwa certificat_de",
  reorder:
    "nachbestell* zweitausfertigung neu_ausstellen nochmal_ausstellen ersatzurkunde ausfertigung* exemplar* kopien kopie abschrift* copies copy",
  marriage:
    "*heirat* *hochzeit* *trauung* trauen getraut standesamtlich* *eheschließung* verlobt* *standesamt* ja_sagen trautermin ehefähigkeit* ehefähigkeitszeugnis aufgebot marry marriage wedding evlen* nikah* свадьб* брак* жени* замуж шлюб* весілл* ślub* małżeń* căsător* mariage mari* *زواج*",
  death:
    "*verstorben* gestorben *sterbefall* tod todes* todesfall* *sterbeurkunde* bestatt* beerdig* beisetz* leichenschau* totenschein verschied* hinterblieben* nachlass erbschein* erbe erben witwe witwer died death passed_away vefat* öldü cenaze умер* смерт* помер* zmarł* śmier* decedat* décès décédé* *وفاة* *توفي*",
  church:
    "*kirchenaustritt* *austreten* *kirche* kirchensteuer austritt katholisch* evangelisch* konfession* leave_the_church church",
  nameChange:
    "*namensänderung* *namenserklärung* geburtsname mädchenname doppelname familienname* nachname* vorname* namen_ändern namen_annehmen name_ändern *geschlechtseintrag* selbstbestimmungsgesetz sbgg transgender umbenenn* name_change change_my_name soyad* фамили* прізвищ* nazwisk* nume_de_familie",
};
