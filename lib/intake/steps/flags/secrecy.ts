import { phrase } from "../phrase";
import { clear, type FlagCue } from "./cue";

/** Health, religion, origin, sexual identity, politics, crime, benefits or taxes, told where the service is open. */
export const SECRECY: readonly FlagCue[] = [
  clear(
    "sensitive_data",
    phrase(`
    krank; krankheit*; kranke; kranken; kranker; krankenhaus*; krankgeschrieben; erkrankt*; erkrankung*; herzkrank*;
    chronisch*; klinik*; op; hüft-op; operation*; operiert*; reha; schlaganfall*; herzinfarkt*; infarkt; krebs;
    krebs(kranke*|erkrankung|leiden|diagnose); chemo*; diabet*; depress*; burnout; demen*; alzheimer*; parkinson*;
    epilep*; asthma*; multiple sklerose; ms-kranke*; autis*; adhs; allergie*; pflegebedürftig*; pflegegrad*;
    pflegestufe; pflegeheim*; bettlägerig*; rollator*; rollstuhl*; gehhilfe*; behinder(t|te|ten|ter|ung|ungen);
    gehbehinder*; schwerbehinder*; gehbehindert*; sehbehindert*; blind; hörschädigung; hörgerät*; gehörlos*;
    schwerhörig*; hört schlecht; sieht schlecht; inkontinent*; schwanger*; hochschwanger*; risikoschwanger*;
    entbindung; fehlgeburt*; gebrochen (und|\\.);
    (arm|bein|handgelenk|knöchel|fuß|hüfte|schulter|rippe*|schlüsselbein|nase|finger|knie|wirbel) … (gebrochen|verletzt|verstaucht|auf|geprellt|operiert|kaputt|blutig|angebrochen|aufgeschlagen|aufgeschürft);
    (gebrochen|verletzt|verstaucht|geprellt) … (arm|bein|handgelenk|knöchel|fuß|hüfte|schulter|rippe*|knie);
    bänderriss; gehirnerschütterung; platzwunde; prellung*; schulterprellung; knochenbruch; verletzung*;
    schwer verletzt; beim arzt; zum arzt; notaufnahme; arztbericht*; attest*; ärztlich*; augenarzt*; kinderarzt*;
    facharzt*; hausarzt … (sagt|meint|rät|war); diagnose*; therapie*; psych*; trauma*; sucht; suchtkrank*; alkohol;
    alkoholiker*; drogen*; mpu; medizinisch-psychologisch*; grippe; corona; windpocken; fieber; lungenentzündung;
    magen-darm; bandscheibe*; rheuma; arthrose; im suff; biss … (hund|bein|hand|arm); gebissen; hundebiss*; koma;
    palliativ*; hospiz*; sterbend*; im sterben; hospital*; illness*; ill; sick; disabled; disability; pregnan*;
    cancer; surgery; hastane*; hasta*; engelli*; hamile*; kanser; ameliyat*; doktor*; лікарн*; хвор*; інвалід*;
    вагітн*; операці*; больниц*; болен; больна; болезн*; болею; инвалид*; беремен*; операц*; szpital*; choroba;
    chory; chora; niepełnospr*; ciąż*; lekarz*; operacj*; spital*; bolnav*; handicap*; însărcinat*; boal*; hôpital;
    malad*; handicap*; enceinte; opération; المستشفى; مستشفى; مريض*; مرض*; حامل; إعاقة; عملية جراحية
  `),
    phrase(`
    krankenversicher*; krankenkasse … (beitrag|nr); blind* (fenster|alarm); behindert den verkehr;
    behinderung des verkehrs; verkehrsbehinder*; therapiehund*praxis; operationssaal;
    hund … (krank|arzt|operiert|gebrochen); tierarzt*; baum … krank; kranker baum; fieberhaft;
    alkohol(ausschank|verkauf)*; ausschank*; alkohol … (ausschenk*|verkauf*|trinken|getränk*|bier); bier und;
    suchtberatung; vorbeirollen
  `),
  ),
  clear(
    "sensitive_data",
    phrase(`
    evangelisch*; katholisch*; muslim*; moslem*; islam*; moschee*; jüdisch*; synagoge*; kopftuch*; zeugen jehovas;
    freikirch*; konfession*; ramadan; gemeindemitglied; pfarrer … (gemeinde|unsere); hier geboren; kein deutsch;
    flüchtling*; geflüchtet*; asyl*; asylbewerber*; abgeschoben; abschiebung*; eingebürgert*; migrationshintergrund;
    ausländer*; roma; sinti; dunkelhäutig*; hautfarbe; schwul*; lesb*; homosexuell*; transgender; transident*;
    trans (mann|frau); lebenspartner (und|,); parteimitglied; ortsverband*; ortsverein*; partei; partei*fraktion;
    kreisverband; wählergemeinschaft; wählergruppe; kundgebung*; demonstration*; demo; mahnwache*; streik*;
    gewerkschaft*; verdi; unterschriftensammlung; bürgerinitiative … kundgebung; cdu; spd; afd; fdp; die linke;
    die grünen; bsw; haft; häftling*; jva; gefängnis*; vorstrafe*; vorbestraft*; bewährung; straftat*;
    strafverfahren; strafbefehl*; verurteilt*; ermittlungsverfahren; untersuchungshaft;
    führerschein … (abgenommen|entzogen); sperrfrist; entziehung der fahrerlaubnis
  `),
    phrase(`
    party; ausländerbehörde*; ausländeramt*; partei des kaufvertrags; vertragspartei*;
    parteien … (übermittl*|weitergabe); politische werbung; demoversion; verhaftet an
  `),
  ),
  clear(
    "sensitive_data",
    phrase(`
    bürgergeld*; hartz*; jobcenter*; grundsicherung*; sozialhilfe*; sozialamt*; wohngeld*; bafög*; arbeitslos*;
    arbeitslosengeld*; alg; agentur für arbeit; arbeitsagentur*; kindergeld*; kinderzuschlag*; familienkasse*;
    elterngeld*; unterhaltsvorschuss*; rente; rentner*in mit; rentenversicherung*; rentenbescheid*; rentenantrag*;
    rentenstelle*; renten*; erwerbsminderung*; em-rente; witwenrente*; deutsche rentenversicherung;
    betreuer bestellt; unter betreuung; gesetzlich* betreu*; privatinsolvenz*; schulden*beratung; insolvenz*;
    pfändung*; steuerbescheid*; einkommensteuer*; einkommensteuerbescheid*; steuererklärung*; steuernummer*; st.-nr;
    steuer-id*; steuersachen; steuerrückst*; steuerschuld*; lohnsteuer*; finanzamt*; umsatzsteuer*; jugendamt*;
    pflegekind*; pflegekinder; sorgerecht*; adoptiv*; adoptiert*; adoption*; social benefit*; unemploy*; işsiz*;
    emekli*; безробіт*; пенсі*; безработ*; пенси*; bezroboc*; emerytur*; șomaj*; pensi*; chômage*; retraite*; بطالة
  `),
    phrase(`
    hundesteuer*; rente* … (später|freue); pensionierung; in rente … (umgebaut|gehe); gewerbesteuer … frage;
    kaufpreisrente
  `),
  ),
];
