import { phrase } from "../phrase";
import { beside, type FlagCue } from "./cue";

const FLAG = "residence_expiry";

/** Papers that let people stay and work, as they call them. */
const PAPERS = phrase(`
    ${"\\p{L}{0,10}"}aufenthaltst*; aufenthalt; aufenthalts; aufenthaltserlaubnis; titel*; aufenthaltstitel*; eat; duldung*; gestattung*; fiktion*; visum*; visa; visums; erlaubnis; arbeitserlaubnis; niederlassung*; ae; papiere; papieren; mein papier; meine papier; ohne papier; neue* papier; dokument*; (plastik)?kärtchen; plastikkarte; karte; at (abgelaufen|läuft|seit|ungültig);  blaue* karte; blue card; (ausländer|aufenthalts)?ausweis … (gültig|abgelaufen) … (chef|kindergeld|jobcenter|arbeit*); aufkleber; sticker; ausländerbehörde; abh; ukraine-titel; paragraf 24; § ?24; schutzstatus; status;
    permit; residence*; permission; oturum*; ikamet*; vize*; kart; kartı*; kartım*; izni*; iznim*; дозвіл*; посвідк*; віз*; титул*; картк*; статус*; внж; вид на жительство; разрешени*; виза; визу; визы; карта; карту; наклейк*; титул*; fiktionsbescheinigung; pozwoleni*; pobyt*; wiza; wizy; wizę; karta; kartę; karty; permis*; viz*; titl*; titre*; carte*; récépissé; séjour; إقامت*; الإقامة; اقامت*; إقامة; تأشير*; الفيزا; البطاقة; بطاق*; تصريح; اقامت; کارت; ویزا
  `);

/** They end or have ended. */
const ENDS = phrase(`
    abgelaufen*; abläuft; läuft … ab; läuft … aus; ablaufend*; ablauf*; endet; enden; endete; ende; zu ende; zuende; ausgelaufen; ungültig*; erlischt; erloschen; verfall*; verfällt; tot; durch(?= \\.|\\.|,| und); vorbei; um ist; gilt … nicht mehr; nicht mehr (gilt|gültig|gelten); gültig bis; nicht (mehr )?gültig*; war … bis; nur (noch )?bis; noch bis; bis (zum |gestern|morgen|heute|donnerstag|freitag|montag|dienstag|mittwoch|samstag|sonntag|\\d|ersten|monatsende|ende); noch (\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) tage; in (\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|einer|wenigen) (tagen|tage|woche|wochen); ohne (gültig*|titel|papier*|neue*|verlänger*|erlaubnis|karte|visum|aufenthalt); gültig* (aufenthalt*|titel*|erlaubnis|papier*); fällt weg; fehlt … verlänger*; verlänger*; seit (gestern|wochen|montag|neujahr|\\d|zwei|drei|dem);
    expire*; expired; expiring; expires; runs out; ran out; ends; ended; until (tomorrow|monday|friday|the|next|\\d); bit*; dol*; sona er*; süres*; закінч*; скінч*; спли*; до \\d; до (понеділ*|вівтор*|серед*|четвер*|п'ятниц*|субот*|неділ*|кінця); заканчива*; закончи*; кончает*; кончи*; истека*; истек*; истёк*; просроч*; до (понедельник*|конца|завтра|пятниц*); kończ*; skończ*; wyga*; ważn*; upływ*; traci ważność; straci*; expir*; expir*; expiră; valabil*; fini; a fini; finit; périmé*; échu*; prend fin; valable*; تنتهي; انتهت; انتهى; ينتهي; ستنتهي; صالحة; منتهية; تمام; منقضی
  `);

/** What it costs them. */
const COST = phrase(`
    (darf|dürfen|lässt|lassen|kann|können) … (nicht mehr|nicht länger|nicht weiter) (auf|in|an|mehr|kommen|arbeiten|operieren|unterrichten|fahren|pflegen|rein|anfangen|ran); (klinik|station|lager|baustelle|küche|schule|kita|heim|werk|praxis) … nicht (mehr|weiter|länger)?; ag … (kündig*|droht|verlangt|will); heim ?schicken; heimgeschickt; heim geschickt; nix mehr kommen; nicht mehr kommen; behandlung … nicht; (nicht mehr|nicht länger|nicht weiter|nicht) (arbeiten|einsetzen|beschäftigen|behalten|einteilen|bezahlen|übernehmen|einstellen|auszahlen|zahlen); (arbeit|job|stelle|lehrstelle|lehre|ausbildung*|platz|zimmer|wohnung|vertrag|schicht|dienst*|praktikum|werkvertrag|studienplatz) … (weg|los|verlier*|verlor*|verlustig|platzt|futsch|pausiert|ruh*|gestoppt|beendet|schluss|kein*|ohne|gefährdet|verloren|kündig*|gekündigt|nächste*|ende|aus|neffen|streich*|gestrichen|zurück); (verlier*|verlor*|platzt|kündig*|gekündigt|gefährdet|ruht|pausiert|schluss mit) … (arbeit|job|stelle|lehr*|ausbildung*|platz|zimmer|wohnung|vertrag|lohn|leistung*);
    (kein*|keine) (arbeit|vertrag|lohn|geld|gehalt|schicht*|dienst*|job|auszahlung|leistung*|unterkunft|wohnung); kein vertrag; (chef*|arbeitgeber*|firma|betrieb|meister|bauer|inhaber*|wirt|personal*|hr|vorgesetzt*|leitung|schule|uni|hochschule|vermieter*|hausverwaltung|jobcenter|sozialamt|familienkasse|kasse|krankenkasse|bank|zoll) … (sagt*|sage|gesagt|will|muss|darf|dürfen|schreibt|droht*|verlangt|fordert|kündig*|gekündigt|entlass*|entließ|freigestellt|stellt*|nach hause|gestoppt|streich*|abmeld*|einstell*|gestrichen|angekündigt|strafe|angst|schluss|ersetz*|nicht); (verlangt|fordert|will|braucht) … (schule|uni|chef*|arbeitgeber*|vermieter*|jobcenter);
    freigestellt; freistell*; unbezahlt*; ohne bezahlung; nach hause geschickt; beurlaubt; nicht (mehr )?auf dem (plan|dienstplan); vom (plan|dienstplan); abmelden; exmatrikul*; immatrikul*; lehrstelle; zumachen; schließen muss; lohn … (kommt nicht|nicht|gesperrt|zurück*); konto … (gesperrt|kündig*|schließ*); (leistung*|kindergeld|elterngeld|bürgergeld|zahlung*|auszahlung|geld) … (gestoppt|eingestellt|nicht|wegfall*|streich*|gestrichen|gesperrt|hängt|stellt); ruhend; entlassen; rauswurf; rauswirft; werde ich gekündigt; dann weg; auch weg;
    (employer|boss|job|work*|landlord|manager|hr|benefit*|salary|contract|university) … (lose|lost|stop*|suspend*|fire*|terminat*|without|can't|cannot|not allowed|unpaid|won't|until|needs|wants|says|said|let); (lose|losing|fired|suspended|lost) … (job|work|flat|apartment|benefit*|place|contract);
    (iş*|patron*|fabrika*|şef*|müdür*|maaş*|ev sahib*|usta*|jobcenter) … (çıkar*|alma*|ver*|kes*|kov*|kaybe*|ödeme*|istiyor|dedi|diyor|bırak*|yok); 
    (робот*|начальни*|роботодав*|хазя*|шеф*|договір*|виплат*|фірм*|джобцентр*) … (зупин*|звільн*|втрат*|не |без|вимага*|припин*|сказа*|розірв*); (втрачу|звільнят*|звільнять|зупинили) …;
    (работ*|начальни*|работодат*|хозя*|шеф*|договор*|выплат*|зарплат*|салон*|фирм*|джобцентр*) … (остан*|увол*|потеря*|не |нет|без|требу*|прекра*|сказа*|отстран*); (уволят|уволили|потеряю|отстранил*) …; нет бумаги;
    (prac*|szef*|pracodawc*|umow*|wypłat*|właściciel*|jobcenter|zasił*|kierowni*) … (strac*|zwoln*|wstrzym*|nie |bez|wypowie*|zawies*|odsun*|każe|powiedział*|napisał*); (stracę|zwolnią|straci) …;
    (munc*|lucr*|șef*|patron*|angajat*|salari*|contract*|proprietar*|serviciu*) … (pierd*|nu |fără|concedi*|opr*|suspend*|dea afară|dă afară|zis|spus*); (pierd|pierde|concediaz*) …;
    (employeur|patron*|travail*|restaurant|chef*|contrat|salaire|propriétaire|caf|logement|emploi|poste|université) … (suspend*|sans|perd*|licenci*|arrêt*|remplac*|congé|ne |refuse*|veut|exige*|dit|renvoy*); (perdre|perds|licenci*) …;
    (العمل|عملي|صاحب العمل|المدير|الشركة|ورب|رب العمل|الراتب|السكن|الجوب سنتر|صاحب البيت) … (سأفقد|أفقد|فصل*|طرد*|أوقف*|توقف*|لا|بدون|يريد|قال|يطلب|سيوقف*); (سأفقد|أفقد|سيطردني|أوقفوني) …; (کار*|صاحب‌کار|رئیس*) … (از دست|اخراج|نمی*|قطع)
  `);

/** A title by its name, ended or about to … */
const TITLE_ENDED = phrase(`
    (aufenthalt|aufenthaltstitel*|aufenthaltserlaubnis|aufenthaltskarte|titel|eat|duldung|gestattung|aufenthaltsgestattung|fiktion*|fiktionsbescheinigung|visum|visa|arbeitsvisum|arbeitserlaubnis|niederlassungserlaubnis|blaue karte|blue card|papiere|schutzstatus|residence permit|permit) … (abgelaufen|abläuft|ausgelaufen|ungültig|erloschen|erlischt|zu ende|zuende|vorbei|endet|endete|tot|läuft … ab|läuft … aus|nicht mehr|war … bis|nur (noch )?bis|noch bis|bis (gestern|heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ende|monatsende|zum)|in (einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d{1,2}) (tag*|woche*)|noch (einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d{1,2}) tag*|expired|ran out);
    (abgelaufen|abgelaufene*|abgelaufenem|abgelaufenen|ungültig*|läuft|endet|erloschen*|ohne (gültig*|neue*)) … (aufenthalt|aufenthaltstitel*|aufenthaltserlaubnis|titel|duldung|gestattung|fiktion*|fiktionsbescheinigung|visum|arbeitserlaubnis|blaue karte|papiere)
  `);
/** … where somebody earns, learns or lives by it. */
const LIVING = phrase(`
    arbeit; arbeite; arbeiten; job; jobs; chef*; arbeitgeber*; ag; firma; betrieb; meister; lehrstelle; lehre; azubi*; ausbildung*; stelle; schicht*; dienstplan; vertrag; arbeitsvertrag; lohn; gehalt; lager; baustelle; küche; pflege*; klinik; praxis; mitarbeiter*; kollege*; kollegin*; personalabteilung; hr; jobcenter; sozialamt; leistung*; bürgergeld; kindergeld; elterngeld; wohngeld; krankenkasse; krankenversichert*; vermieter*; mietvertrag; wohnung; zimmer; wohnheim; konto; bank; uni; hochschule; exmatrikul*; studium; semester; laden; restaurant; werk; einsatz; probezeit; einstell*; minijob; zeitarbeit; leihfirma; employer; boss; job; work; landlord; salary
  `);

const CALM = phrase(`
    verlängert (bekommen|worden); wurde verlängert; noch (zwei|drei|vier|fünf|ein) jahr*; interessehalber; nur interesse; führerschein*; parkausweis*; bewohnerpark*; personalausweis*; reisepass*; ausweis … abgeholt; parkausweis; zone [a-d]; bestattung*; urkunden; bibliothek*; schwerbehindert*; (krankenkassen|gesundheits|bank|ec|park|monats|jahres|fahr|ehrenamts|dauer|kunden)-?(karte|ausweis); fischerei*; angel*; jagdschein*; wahl*; ausstellung; genehmigungsfiktion; gewerbe … anmeld*; doktortitel; buchtitel; studierendenausweis; haltverbot*; sondernutzung*; schankerlaubnis; reisegewerbe*; stadtplan; speisekarte; postkarte*; eintrittskarte*; hundemarke; pachtvertrag; mahnung
  `);

/** A title that ends, and the work, home or benefit that goes with it; a date far off takes it back. */
export const PERMIT: readonly FlagCue[] = [
  beside(FLAG, PAPERS, [ENDS, COST], { unless: CALM, reach: 110 }),
  beside(FLAG, TITLE_ENDED, [LIVING], { unless: CALM, reach: 130 }),
];
