/** What the writer wants done, whatever the matter: the notions behind the twenty kinds. */
export const WISH_CONCEPTS: Readonly<Record<string, string>> = {
  apply:
    "*beantrag* *antrag* *anträge* stelle_ich bewilligen genehmigen genehmigung* erlaubnis bewilligung* gewähren apply application başvuru* başvurmak заявлен* заяв* wniosek wnioskuj* cerere cer_ solicit* demande *طلب* درخواست",
  want: "ich_möchte ich_will ich_hätte ich_brauche brauche brauchen benötige* bräuchte hätte_gern* möchte_gern* würde_gern* bitte_um bitten_um wünsche need want would_like istiyorum istiyoruz rica_ хочу хотел* хотіл* потріб* нуж* прошу proszę potrzebuj* chcę chciał* doresc vreau nevoie voudrais souhaite besoin *أريد* *أحتاج* *أرجو* می‌خواهم",
  sendMe:
    "zusenden schicken_sie senden_sie zuschicken zukommen ausstellen stellen_sie_mir bitte_schicken bitte_senden please_send send_me gönderin пришл* надішл* przesłać trimite* envoyer",
  hereby:
    "hiermit hierdurch anbei_mein zeige_ich_an melde_ich melden_wir teile_ich_mit teilen_wir_mit möchte_mitteilen hereby bildir* сообщаю повідомл* informuj* zgłasz* anunț* informe",
  attached:
    "anbei anlage anlagen angehängt anhang beigefügt liegt_bei liegen_bei lege_bei beiliegend hochgeladen drangehängt attached enclosed ekte ekli прилага* во_вложении додаю w_załącz* załącz* atașat* anexat* pièce_jointe ci-joint *مرفق* پیوست",
  handIn:
    "*nachreich* reiche_ich reichen_wir nachgereicht nachtrag* *fehlende* *angefordert* noch_gefehlt fehlten noch_fehlen fehlende_unterlagen wie_gewünscht wie_besprochen wie_telefonisch ergänz* vervollständig* requested missing_document* istediğiniz eksik недостающ* запрошен* донес* dosyłam brakując* lipsă manquant* *ناقص*",
  askedLetter:
    "ihr_schreiben ihrem_schreiben ihres_schreibens ihr_brief ihrem_brief ihre_aufforderung ihre_nachricht ihre_mail ihre_anfrage ihre_e-mail schreiben_vom your_letter yazınız ваше_письмо ваш_лист",
  question:
    "wie_kann wie_geht wie_läuft welche_unterlagen welche_papiere was_brauche was_kostet was_muss was_ist wo_kann wann_haben gibt_es kann_man muss_man wer_ist ist_es_möglich darf_ich muss_ich brauche_ich brauch_ich wie_lange wie_viel wieviel zuständig auskunft frage fragen information* wissen öffnungszeiten sprechzeiten how_do how_can how_much what_documents which_documents where_can do_i_need nasıl ne_kadar hangi_belge* как_ какие_документы сколько які_документи скільки jakie_dokumenty ile_kosztuje jak_ ce_acte cât_costă quels_documents combien comment *كيف* *ما_هي* *كم*",
  generally:
    "allgemein grundsätzlich überhaupt eigentlich normalerweise generell interessier* erstmal vorab unverbindlich",
  status:
    "*stand_der* sachstand* bearbeitungsstand* *zwischenstand* noch_nichts nichts_gehört keine_antwort keine_rückmeldung bisher_keine wie_weit wie_ist_der_stand stand_meines wann_kann_ich_rechnen wann_bekomme wann_kommt wo_bleibt noch_immer immer_noch seit_wochen seit_monaten liegt_bereit angekommen eingegangen fertig abholbereit status update heard_nothing haven_t_heard still_waiting ne_oldu ne_aşamada cevap_alamadım haber_alamadım что_с статус состояни* не_получил* стан_ не_отримал* na_jakim_etapie nie_dostał* stadiul nu_am_primit où_en_est pas_de_nouvelles pas_reçu *لم_أتلق* *وضع_طلب*",
  earlier:
    "hatte_ich habe_ich_am eingereicht abgegeben abgeschickt online_beantragt beantragt_habe vor_wochen vor_monaten vor_zwei vor_drei damals im_januar im_februar im_märz im_april im_mai im_juni im_juli im_august im_september im_oktober already applied submitted başvurmuştum başvurdum подал* подав* złożył* depus déposé",
  myFile:
    "aktenzeichen az gz geschäftszeichen vorgang* vorgangsnummer kundennummer kassenzeichen bescheidnummer zeichen antragsnummer referenz reference file_number dosya_numara*",
  appointment:
    "*termin* *terminvereinbarung* *vorsprache* vorbeikommen uhrzeit vormittags nachmittags appointment randevu* запис* прийом прием wizyt* termin* programare rendez-vous rendez *موعد* وقت",
  reschedule:
    "verschieben verlegen umbuchen *absagen* stornier* nicht_wahrnehmen nicht_kommen kann_nicht_kommen anderen_termin neuen_termin reschedule postpone cancel iptal ertele* перенес* отмен* przełoż* odwoł* anul* reporter annuler",
  slot: "freie_termine freier_termin nächster_termin nächsten_termin früherer_termin keinen_termin keine_termine termin_frei termin_bekommen termin_machen termin_buchen",
  complain:
    "*beschwer* unverschämt* unmöglich frechheit unhöflich* unfreundlich* *zumutung* skandal* katastrophe ungehörig* respektlos* enttäusch* inakzeptabel unzumutbar so_geht_man sauerei saftladen lächerlich schlecht_behandelt abgewimmelt warteschlange wartezeit* stunden_gewartet niemand_geht_ran erreicht_niemanden complaint complain rude unacceptable şikayet* kaba жалоб* жалу* скарг* skarg* skarż* plâng* reclamaț* plainte plaindre *شكوى* شکایت",
  staff:
    "mitarbeiter* sachbearbeiter* angestellte* beamte* beamter kollegin kollege dame_am herr_am am_schalter empfang memur* сотрудни* працівни* urzędni* funcționar* employé* *موظف*",
  object:
    "*widerspruch* widerspreche *einspruch* *nicht_einverstanden* akzeptiere_nicht *anfecht* fechte *klage* rechtswidrig* *falsch_berechnet* bescheid_falsch aufheben aufhebung neu_berechnen nicht_nachvollziehbar zu_unrecht unrecht ungerecht überprüfen überprüfung *wiedereinsetzung* objection appeal contest disagree itiraz* возраж* обжал* оскарж* заперечен* odwoł* sprzeciw* contestaț* contest recours conteste *اعتراض* *طعن* اعتراض",
  decision:
    "*bescheid *bescheides *bescheids *bescheide *ablehnung* abgelehnt* *ablehnungsbescheid* festgesetzt festsetzung verfügung* entscheidung* rechtsbehelf* decision notice rejected karar* ret решени* рішенн* decyzj* odmow* decizi* décision refus *قرار* *رفض*",
  moreTime:
    "*fristverlänger* *verlänger*_frist frist_verlängern frist_bis *aufschub* mehr_zeit etwas_zeit schaffe_nicht schaffe_es_nicht nicht_rechtzeitig bis_dahin_nicht spätestens nachreichen_bis frist *fristaufschub* extension more_time deadline süre* ek_süre продл* продовж* срок термін przedłuż* termin_do prelungi* délai prolong* *مهلة* *تمديد*",
  withdraw:
    "*zurückzieh* ziehe_zurück ziehe_ich zurückgezogen *rücknahme* nehme_zurück *hat_sich_erledigt* erledigt gegenstandslos* nicht_mehr_nötig doch_nicht *nicht_mehr_weiter* widerrufe rückgängig withdraw geri_çek* отзыва* отозва* відклик* wycof* retrag* retire *سحب*",
  foi: "ifg uig *informationsfreiheit* *transparenzgesetz* *fragdenstaat* *informationszugang* *umweltinformation* amtliche_informationen vig freedom_of_information *akteneinsicht_nach_ifg",
  fileView: "*akteneinsicht* einsicht *einsicht_in* akte akten einsehen file_inspection",
  dataRight:
    "*dsgvo* *datenschutz* *datenauskunft* art_15 artikel_15 art_17 artikel_17 art_16 art_21 *löschung* löschen_sie löschen daten_gespeichert gespeichert personenbezogen* *selbstauskunft* datenkopie gdpr personal_data kvkk персональн* danych_osobowych date_personale données_personnelles",
  suggest:
    "*anreg* rege_an regen_an vorschlag* schlage_vor schlagen_vor *petition* *unterschriften* *bürgerantrag* die_stadt_sollte sollte_die_stadt warum_gibt_es wünschenswert fordern *initiative* tempo_30 suggest* propos* öneri* предлаг* пропону* propon* propun*",
  praise:
    "lob danke_schön herzlichen_dank bedanken dank_an großes_lob dankeschön hilfsbereit* freundliche_mitarbeit* toll super praise thankful",
  press: "*redaktion* *journalist* *presse* *zeitung* presseanfrage* interview sendung rundfunk beitrag_für",
  businessMail:
    "*angebot* *rechnung_nr* bewerbung* bewerbe_mich praktikum* ausbildung_als stellenanzeige* lebenslauf newsletter ratsmitglied* fraktion* *whistle* hinweisgeber*",
  spam: "gratis* jetzt_sichern rabatt* klicken hier_klicken seo *google_ranking* suchmaschin* krypto* crypto bitcoin investment gewonnen gewinn* lotterie* passwort konto_gesperrt verifizieren winner million dollar earn click_here unsubscribe abmelden_klicken werbung branchenbuch* eintragungsofferte* webseite* ranking traffic leads loan kredit* casino prinz erbschaft_in viagra verdienen*",
  firm: "*gmbh* gbr ohg kg ag ug e_v ev e_k kanzlei* rechtsanwält* rechtsanwalt* ra rain architekt* steuerberat* hausverwaltung* verein* mandant* mandantschaft namens_und_in_vollmacht vollmacht ltd",
  phoneNote:
    "ruft_an rief_an anrufer* anruferin rückruf* anruf telefonisch vorsprache spricht_vor fragt will möchte_wissen bittet_um",
  fault: "nicht_zuständig falsch_gelandet weiterleiten weitergeleitet",
  danger:
    "gefahr* lebensgefahr* sofort dringend* notfall eilig* unfall* verletzt* bedroht* schlägt gewalt* schutz angst acil срочн* терміново pilne urgent* *عاجل*",
  change:
    "änder* *geändert* *änderung* *veränder* neuer_job neue_arbeit mehr_verdiene einkommen_hat weniger_verdien* arbeitet_jetzt ausgezogen eingezogen_bei getrennt changed change değiş* измен* зміни* zmian* schimb*",
};
