/** Notions around vehicles, licences, parking, streets, fines and disorder. */
export const TRAFFIC_CONCEPTS: Readonly<Record<string, string>> = {
  vehicle:
    "auto autos pkw *fahrzeug* kfz wagen motorrad* roller moped* anhänger* wohnmobil* wohnwagen transporter* bulli lkw golf vw bmw audi opel ford skoda mercedes toyota car vehicle motorbike motorcycle araba* araç машин* автомоб* авто samochó* samochod* auta mașin* voiture véhicule *سيار*",
  papers:
    "fahrzeugschein* fahrzeugbrief* zulassungsbescheinigung* teil_i teil_ii zb_i zb_ii fahrzeugpapiere kfz-schein brief_und_schein",
  transferVehicle:
    "*umschreib* umgeschrieben vorbesitzer* halterwechsel* halter halters halterin gebrauchtwagen* gekauft auf_mich auf_meinen_namen adresse_im_fahrzeugschein adresse_ändern_im",
  registerVehicle:
    "*zulass* zugelassen *erstzulassung* neuwagen* importiert* import *kurzzeitkennzeichen* *ausfuhrkennzeichen* *wiederzulass* coc register_my_car ruhsat*",
  insuranceNumber: "evb evb-nummer evb-nr versicherungsbestätigung* fin fahrgestellnummer* fahrzeugidentifi*",
  deregisterVehicle:
    "*stillleg* *stilleg* *außerbetriebsetz* abgemeldet_auto auto_abmelden wagen_abmelden fahrzeug_abmelden kfz_abmelden kfz-abmeldung verschrottet schrottplatz* verwertungsnachweis entstempel* siegel",
  plate: "*kennzeichen* *nummernschild* schilder autokennzeichen plate plates plaka номерн* tablic* plăcuț*",
  wishPlate: "*wunschkennzeichen* wunschkennz* reservier* wunschkombination reserve",
  licence:
    "*führerschein* fahrerlaubnis* *lappen führerscheinstelle kartenführerschein driving_licen* driver_s_licen* driving_license driver licence license ehliyet* водительск* права водійськ* посвідчення_водія prawo_jazdy prawa_jazdy permis permis_de_conduire *رخصة* *قيادة* گواهینامه",
  exchange:
    "*umtausch* umzutauschen umtauschen rosa_lappen grauen_lappen rosa grauer alter_führerschein alten_führerschein papierführerschein pflichtumtausch exchange umschreibung_führerschein обмен* обмін* wymian* preschimb* échang* *استبدال*",
  replacement:
    "ersatz* ersatzführerschein *internationaler_führerschein *internationalen_führerschein international_driving zweitschrift",
  learner:
    "*fahrschule* *bf17* *begleitetes* *ersterteilung* führerscheinprüfung fahrprüfung theorieprüfung sehtest* erste-hilfe-kurs *ersthelfer* führerschein_machen klasse_b klasse_a klasse_am begleitperson* driving_school",
  residentParking:
    "*bewohnerpark* *anwohnerpark* *parkausweis* anwohnerausweis bewohnerausweis parkzone* parkplakette* parkberechtigung resident_parking parking_permit park_izni парковк* parkow* parcare stationnement",
  disabledParking:
    "*behindertenparkplatz* *parkerleichterung* *schwerbehindertenparkplatz* blauer_ausweis blauen_parkausweis blauer_parkausweis eu-parkausweis* orangener orangen_parkausweis außergewöhnlich_gehbehindert* ag parkplatz_für_behinderte rollstuhl* rollator gehbehindert* disabled_parking",
  noParking:
    "*haltverbot* *halteverbot* halteverbotszone* möbelwagen* umzugswagen* umzugslaster parkplatz_freihalten freihalten halteverbotsschild* parkverbot* umzugsfirma spedition no_parking",
  publicSpace:
    "*sondernutzung* container* schuttcontainer* *gerüst* bauzaun *außengastronomie* infostand* infotisch* plakat* plakatieren tische_und_stühle warenauslage* absetzcontainer kran autokran straßenland scaffold* skip",
  event:
    "*veranstalt* fest festes *straßenfest* sommerfest* flohmarkt* konzert* versammlung* demonstration* demo kundgebung* mahnwache* *umzug_am festumzug laternenumzug martinsumzug osterfeuer feuerwerk* stadtlauf nachbarschaftsfest schützenfest prozession festival party event rally",
  fine: "*bußgeld* *busgeld* *verwarn* *knöllchen* *strafzettel* *ordnungswidrig* owi *geblitzt* blitzer* geschwindigkeit* rotlicht* tempo km_h zu_schnell punkte fahrverbot* messfoto messprotokoll fine speeding ticket parking_ticket penalty ceza* para_cezası штраф* mandat* mandatu amend* amendă *غرامة* *مخالفة* جریمه",
  hearing:
    "*anhörung* *anhörungsbogen* anhörungsschreiben *zeugenfragebogen* nehme_ich_stellung stellungnahme stelle_ich_klar nehme_stellung zur_sache fahrer_war gefahren_bin hearing statement",
  noise:
    "*lärm* laut laute lauten *ruhestör* krach bass musik gegröle nachtruhe mittagsruhe bellt bellen gebell kläff* hämmer* noise loud gürültü* шум* грохот* hałas* zgomot* bruit* *ضوضاء* *ضجيج* *إزعاج*",
  neighbour:
    "*nachbar* nebenan über_mir unter_mir über_uns unter_uns neighbour* neighbor* komşu* сосед* сусід* sąsiad* vecin* voisin* *جار* *جيران* همسایه",
  wrongParking:
    "*falschpark* parkt parken zugeparkt zuparken zuparkt blockiert *einfahrt* feuerwehrzufahrt* radweg* gehwegparker behindertenparkplatz_steht steht_auf_dem_gehweg parked blocking park_et* парку* parkuje parkują",
  scrapCar:
    "*schrottauto* ohne_kennzeichen abgemeldetes schrottfahrzeug* autowrack* wrack ohne_zulassung abandoned_car",
  dogTrouble:
    "freilaufend* ohne_leine leine leinenpflicht angeleint hundekot hundehaufen kampfhund* gebissen beißt gebissen_worden",
  disorder:
    "randalier* betrunken* pöbel* urinier* drogen dealer dealen jugendliche müllablagerung* shishabar kneipe rauch qualm grill* gestank stinkt ratten *ungeziefer*",
  defect:
    "*schlagloch* *schlaglöch* kaputt* defekt* beschädigt* *stolper* gefährlich* lose_platte gehwegplatte* pflaster* umgekippt* umgeknickt abgebrochen* verstopft* überflutet* ausgefallen* funktioniert_nicht geht_nicht bröckel* locker wackel* broken damaged pothole bozuk* kırık* çukur* сломан* яма ямы зламан* dziur* uszkodz* groapă stricat* cassé* *حفرة* *مكسور*",
  streetLight:
    "*laterne* *straßenlampe* straßenbeleuchtung* beleuchtung lampe lampen leuchtet_nicht stockdunkel brennt_nicht flackert street_light streetlight* lamba* фонар* ліхтар* latarni* lampadaire*",
  roadThing:
    "*gehweg* fahrbahn* *straßendecke* bordstein* asphalt *kanaldeckel* *gully* gullideckel* *ampel* verkehrszeichen schild verkehrsschild* *spielplatz* schaukel* rutsche *wippe sitzbank *brücke* *geländer* *poller* *baustelle* bürgersteig* kreuzung* zebrastreifen unterführung* straße_ist sidewalk playground traffic_light",
  dumped:
    "wilder_müll *müllkippe* abgeladen* illegal_entsorgt *müll_liegt* müllsäcke liegt_seit *sperrmüll_liegt* altreifen farbeimer scherben glasscherben *graffiti* schmierer* besprüht* verdreckt* vermüllt* dumped rubbish litter çöp мусор сміття śmieci gunoi ordures *نفايات* *قمامة*",
};
