/** Notions around money, home, family, work, foreigners, building and nature. */
export const LIVING_CONCEPTS: Readonly<Record<string, string>> = {
  trade:
    "*gewerbe* *kleingewerbe* gewerbeschein* *selbständig* *selbstständig* freiberuf* handelsregister nebengewerbe firma_gründen gründung* betriebsstätte start_a_business business trade_licen* işyeri iş_yeri предпринимател* підприєм* działalnoś* firmę societate entreprise *تجاري*",
  closeTrade:
    "gewerbeabmeldung* gewerbe_abmelden betriebsaufgabe geschäftsaufgabe aufgegeben schließe_meinen betrieb_eingestellt geschäft_schließ*",
  pub: "*gaststätte* *schankerlaubnis* *schank* *gestattung* *gaststättenerlaubnis* *konzession* ausschank* alkohol* bier wein cocktail* restaurant* café kneipe imbiss* bar vereinsheim bewirt* serve_alcohol",
  dog: "*hund* welpe* rüde hündin labrador* dackel mischling* *terrier* schäferhund* chip chipnummer hundemarke* steuermarke dog köpek* собак* pies psa câine* chien* *كلب*",
  dogTax:
    "*hundesteuer* hundesteuermarke hund_anmelden hund_abmelden hund_ist_gestorben eingeschläfert* tierheim* dog_tax",
  propertyTax:
    "*grundsteuer* *grundabgaben* hebesatz* *einheitswert* messbetrag* grundsteuerbescheid* property_tax",
  secondHomeTax: "*zweitwohnungsteuer* *zweitwohnungssteuer* *zweitwohnsitzsteuer*",
  pay: "*zahlung* *bezahlt* *gezahlt* *überwies* *überweis* zahlen bezahlen *betrag* *rechnung* kassenzeichen* *stadtkasse* *gebührenbescheid* abgebucht *abbuch* *lastschrift* *einzugsermächtigung* sepa* kontoauszug* bankverbindung* kontodaten paid payment transfer ödeme* ödedim оплат* заплат* сплат* zapłac* płatno* plătit* plată payé* paiement *دفع*",
  reminder:
    "*mahnung* gemahnt *mahngebühr* *vollstreck* *pfänd* *zahlungserinnerung* säumniszuschl* gerichtsvollzieher* reminder ihtar* wezwanie rappel",
  instalments:
    "*ratenzahl* raten *stundung* stunden_lassen in_raten monatlich_zahlen *abzahl* *ratenplan* installment* instalment* taksit* рассрочк* розстрочк* raty rate ratami",
  refund:
    "*erstatt* zurückerstatt* *rückzahl* zurückzahl* doppelt_bezahlt doppelt_überwiesen doppelt_abgebucht zu_viel zuviel *guthaben* refund* iade* возврат* поверн* zwrot* ramburs* rembours*",
  rentHelp:
    "*wohngeld* mietzuschuss* *lastenzuschuss* wohngeldstelle miete_zu_hoch miete_zu_teuer zuschuss_zur_miete zuschuss rent_subsidy housing_benefit kira_yardım* субсид* dodatek_mieszkaniowy ajutor_pentru_chirie allocation_logement",
  housingPermit:
    "*wbs* *wohnberechtigungsschein* *sozialwohnung* geförderte_wohnung wohnberechtigung* öffentlich_gefördert* sosyal_konut социальн*_жил*",
  welfare:
    "*grundsicherung* sozialhilfe* *hilfe_zum_lebensunterhalt* *hilfe_zur_pflege* *pflegeheim* rente_reicht rente reicht_nicht *heimkosten* altersarmut *sozialamt* erwerbsgemindert* erwerbsminderung* kleine_rente pension social_assistance sosyal_yardım* пенси* пенсі* emerytur* pensie retraite",
  jobcentre:
    "*jobcenter* *bürgergeld* *hartz* alg_ii alg_2 arbeitslosengeld* grundsicherungsgeld sgb_ii arbeitslos* *arbeitsagentur* *agentur_für_arbeit* *bedarfsgemeinschaft* unemploy* işsiz* безработ* безробіт* bezrobo* șomaj chômage",
  schoolHelp:
    "*bildung_und_teilhabe* but bildungspaket* bildungskarte *klassenfahrt* *schulbedarf* *mittagessen* lernförderung *nachhilfe* schulausflug* vereinsbeitrag *teilhabe* school_trip",
  maintenance:
    "*unterhalt* *unterhaltsvorschuss* uvg uv zahlt_nicht zahlt_keinen zahlt_keinen_cent kindsvater kindesvater exmann erzeuger vater_zahlt *alleinerziehend* child_support nafaka алимент* аліменти* alimenty alimentaț* pension_alimentaire *نفقة*",
  parentMoney:
    "*elterngeld* *elternzeit* *partnermonate* *basiselterngeld* *elterngeldplus* mutterschafts* parental_allowance parental_benefit",
  daycare:
    "kita* *kitaplatz* *kindergarten* kindergartenplatz *krippe* *tagesmutter* *tagespflege* *betreuungsplatz* *elternbeitrag* *elternbeiträge* ganztag* *ogs* hort kitaplatz u3 nursery daycare kindergarten* kreş* anaokul* yuva детск*_сад* садик* садок* przedszkol* grădiniț* crèche *روضة* *حضانة* مهدکودک",
  school:
    "*schule *schulanmeldung* *schulwechsel* einschul* *grundschule* *gymnasium* *gesamtschule* *realschule* schulbus* *schülerfahr* *schülerticket* *schulweg* fahrkarte klasse schüler* schulplatz school okul* школ* szkoł* școal* école *مدرسة* مدرسه",
  disability:
    "*schwerbehind* *gdb* *grad_der_behinderung* merkzeichen* *versorgungsamt* schwerbehindertenausweis* behinderung* behindert* disability engelli* инвалидн* інвалідн* niepełnospraw* handicap* *إعاقة*",
  homeLoss:
    "*räumung* *zwangsräum* *obdachlos* *wohnungslos* *mietschuld* *mietrückst* *kündigung* fristlos* *stromsperre* strom_abgestellt strom_gesperrt strom_abgeklemmt gas_abgestellt auf_der_straße keine_bleibe notunterkunft rausgeworfen raus_muss ohne_wohnung energieschulden heizung_abgestellt evict* homeless tahliye выселен* виселен* eksmisj* evacua* expuls* *طرد* *مأوى*",
  residencePermit:
    "*aufenthaltstitel* *aufenthaltserlaubnis* *aufenthalt *niederlassungserlaubnis* *fiktionsbescheinigung* *visum* visa eat *ausländerbehörde* *aufenthaltskarte* *duldung* *asyl* blaue_karte *familiennachzug* *arbeitserlaubnis* residence_permit oturum* oturma_izn* вид_на_жит* внж посвідк* pobyt* karta_pobytu permis_de_ședere titre_de_séjour *إقامة* *الاقامة* اقامت",
  citizenship:
    "*einbürger* *staatsangehörig* *staatsbürger* deutscher_werden deutsche_werden *eingebürgert* *einbürgerungstest* *deutschen_pass* citizenship naturali* vatandaş* гражданств* громадянств* obywatelstw* cetățeni* nationalité *جنسية* *تجنيس* تابعیت",
  invitation:
    "*verpflichtungserklärung* einladen *einladung* *besuchsvisum* schengen* gast_aus zu_besuch invite invitation davet* приглас* приглаш* запрос* zaprosz* zaproszeni* invitaț* invita inviter invité *دعوة*",
  build:
    "*bauantrag* *baugenehmig* *bauvoranfrage* *nutzungsänderung* *anbau* *umbau* *ausbau* *carport* *garage* *wintergarten* *gartenhaus* *dachgaube* *gaube* *gauben* *dachausbau* *terrassenüberdachung* *balkon* *bauvorhaben* *bauherr* *baugrundstück* flurstück* gemarkung* flur bauen errichten abriss* abbruch* photovoltaik* building_permit extension inşaat строит* будівн* budow* pozwolenie_na construire permis_de_construire *بناء*",
  buildingFile:
    "*bauakte* *bauakten* *baulast* *baulasten* *abgeschlossenheit* *grundriss* *statik* *bauzeichnung* *bauunterlagen* *teilungserklärung* *baulastenverzeichnis* archivierte_bau* alte_pläne",
  illegalBuilding: "schwarzbau* ohne_genehmigung *grenzabstand* *abstandsfläche* illegal_gebaut",
  tree: "baum baumes baume *bäume* *baum baumfäll* *fällen* *fällung* gefällt *tanne* *fichte* eiche buche birke *pappel* *kastanie* *walnuss* *ahorn* wurzel* krone äste ästen ast morsch** tree ağaç* дерев* drzew* copac* arbre* *شجرة*",
  ownGround:
    "auf_meinem_grundstück mein_grundstück unserem_grundstück unser_garten in_meinem_garten in_unserem_garten im_garten privatgrundstück",
  waste:
    "*sperrmüll* *mülltonne* *tonne* *tonnen* *restmüll* *biotonne* *gelbe_tonne* *gelber_sack* *gelbe_säcke* *papiertonne* *müllabfuhr* *abfuhr* *abholung* *leerung* nicht_geleert nicht_abgeholt stehen_gelassen *wertstoffhof* *sperrgut* elektroschrott kühlschrank matratze* sofa couch schrank bulky_waste bin bins collection kontener* śmietnik* баки контейнер*",
  fishing:
    "angel angeln angelschein* angler* *fischereischein* *fischerprüfung* *fischerei* *jahresfischereischein* *fischereiabgabe* fishing balık* рыбал* рибол* wędk* pescuit pêche",
  otherAuthority:
    "*kindergeld* *familienkasse* *finanzamt* *einkommensteuer* *steuererklärung* *rentenversicherung* *rundfunkbeitrag* gez *bafög* *krankenkasse* *pflegekasse* zoll zollamt *amtsgericht* *grundbuchamt* *polizei_soll* *landesbetrieb* *autobahn* *bundesstraße* *steuernummer* *lohnsteuer* *steuer-id* *straßen.nrw* *schulamt* *gesundheitsamt* *arbeitsgericht* *bundesamt* *bamf* *telekom* stadtwerke* *netzbetreiber* *deutsche_bahn*",
  child:
    "kind kinder kindes tochter sohn *söhne* *töchter* enkel* baby child children son daughter çocu* oğlum kızım ребён* ребен* сын* дочь дочк* дитин* син donk* dzieck* dzieci* syn* córk* copil* fiu* enfant* fils fille *طفل* *ابن* *بنت* *أطفال*",
};
