import { phrase } from "../phrase";
import { beside, clear, type FlagCue } from "./cue";

const FLAG = "eviction";

/** The home and those who let it. */
const HOME = phrase(`
    wohnung*; mietvertrag*; mietverhältnis*; mietwohnung*; miete; mieten; mietsache; vermieter*; hausverwalt*; genossenschaft*; wohnungsgesellschaft*; wohnungsunternehmen; wohnungsbau*; wohnbau*; wobau; gewoba; gwg; vonovia; leg; eigentümer*; hausbesitzer*; hauswirt*; bude; zuhause;
    zimmer; reihenhaus; haus; kisten; mietschuld*; bleiben; auszieh*; schloss; schloß; hier nicht mehr; dann wohnen wir; klingel; ausziehen; post hin*; adresse; gemeldet; umzug*; auszug*
  `);

/** Rent not paid. */
const ARREARS = phrase(`
    rückst[aä]nd*; mietrückst*; mietschuld*; (miete|mieten|monatsmieten|raten|abschläge|nebenkosten|kaltmiete) … (nicht|fehl*|offen*|schuld*|rückstand|hängt|ausgeblieben|blieb*|lief|stehen aus|ausstehend*|gezahlt|unbezahlt|hinterher|nachzahlen|vergessen|versäumt);
    (offen*|ausstehend*|unbezahlt*|schuldig*|schulde*|rückständig*|fehlend*|nicht gezahlt*|versäumt*|zwei|drei|vier|fünf|sechs|acht|mehrere) … (miete|mieten|monatsmieten|mietzahlung*|raten|monate miete|monatsraten);
    im verzug; in verzug; mietverzug; zahlungsverzug; aufgelaufen; schuldig (geblieben|blieb); hinterher mit; mieterkonto; mietkonto; mieten hinten; hinten (bin|sind|mit); alte* mieten; schulde*; (im|ins) minus; in der kreide; offene* miete*; nicht (bezahlt|gezahlt) … miete; mit … zahlung; (zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d) monate (nicht|keine|miete|hinter); vertragsstörung; die alten sachen; schulden
  `);

/** The letting is ended. */
const NOTICE = phrase(`
    fliegen … raus; fliege … raus; fliegt … raus; rausfliegen; außerordentlich*; raushaben; raus haben; an die luft setzen; vertrag weg; gekündigt*; kündigung*; kündigt; kündigen; fristlos*; mietvertrag … (aufgelöst|beendet|gelöst|aufgehoben|widerruf*); (auflösung|beendigung) … (vertrag*|miet*); vertrag … (aufgelöst|beendet); vor die tür; auf die straße; raus müssen; (müssen|muss|sollen|soll) … raus; rauswurf; rauswerfen; rausschmiss; rausschmeißen; rausfliegen; wohnung (genommen|verlier*|verlor*|weg); hinaussetz*; hinauswerf*
  `);

/** A court or its officer is at it. */
const COURT = phrase(`
    klage; klagt; verklagt; geklagt; klageschrift; räumungsklage; urteil*; versäumnisurteil*; amtsgericht*; gericht; gerichts*; gerichtlich*; richter*; prozess; verhandlung*; vollstreck*; zwangsvollstreck*; vollzug*; justiz*; titel; räumungstitel; beschlu(ss|ß); kuckuck*; gelbe* (brief|umschlag|post*); zustellurkunde; zugestellt; 765a; 721; herr vom gericht; mann vom gericht; vom gericht; anwalt*; termin vor
  `);

/** People have to leave. */
const OUT = phrase(`
    fliegen … raus; fliege … raus; schlüssel (abgeben|abgegeben|zurückgeben|übergeben); rechtskräftig; nur noch … (tage|wochen) in der; (möbel|sachen|hausrat) … (auf den gehweg|auf die straße|vor die tür|abtransport*|eingelagert); letzter tag in der; raushaben; raus haben; an die luft; herausgeben; hinaus; raus bis; bis … raus; geräumt; räumen; räumt; räumung; räumung*; zwangsräum*; herausgabe; herausgeben … wohnung; (tauscht|tauschen|wechselt|wechseln|auswechseln|austauschen|neues) … (das |die )?(schloss|schloß|schlösser|türschloss); (schloss|schloß|schlösser|schlüssel) … (tausch*|getauscht|wechsel*|gewechselt|neu*|abgeben|abnehmen); vor die tür; auf die straße; auf der straße; raus müssen; (müssen|muss|sollen|soll|sollte) … raus; ausziehen; rauswurf; rauswerf*; rausgeworfen; rausschm*; kisten; verlassen; wohnung weg; wohnung … (genommen|verlier*|verlor*|los); nicht mehr (meine|unsere) (adresse|wohnung|anschrift); wohnen wir nicht mehr; andere* name … klingel; abgemeldet; dann (stehen|sitzen|sind) wir; notwohnung; ersatzwohnung; neue bleibe; zuhause … (weg|verlier*); mit gewalt; möbel … (straße|raus|abgeholt)
  `);

/** What else courts, landlords and cleared places are about. */
const NOT_HOME = phrase(`
    hecke; garten*; keller; keller … räum*; gehweg*; schnee*; winterdienst; laub; straße … geräumt; roman; film; theater; buch; hausarbeit; referat; politikkurs; leistungskurs; statistik*; wie viele; planspiel; pacht*; verein*; laden*; gewerbe*; büro; praxis; arbeit*; job; chef*; arbeitgeber*; firma*; kita; hort; abo; handy*; fitness*; versicher*; strom*anbieter; nebenkostenabrechnung; bußgeld*; stadtkasse; vollstreckungsankünd*; steuer*; geschwindigkeit; als gerichtsvollzieher*; mahnbescheid*; badewanne; knöllchen; verwarnung*; parkplatz; stellplatz; garage; betreuer*; ausbildung*; probezeit; scheidung*; unterhalt*; sorgerecht*; erbe*; nachlass*; testament*; grab*; zeug*; nachbar* … (hecke|lärm|baum|zaun); eigenbedarf; (habe|haben) (ich |wir )?(die |meine |unsere )?(alte )?wohnung (selbst )?(fristgerecht )?(gekündigt|zum); selbst gekündigt; grundsteuer*; gebühr*; hundesteuer*; gewerbesteuer*; kindergeld; elterngeld*; steuer*; rundfunk*; mandant*; notar*; verwaltungsgericht*; widerspruch*; bescheid*; untätigkeit*; bauamt; baugenehm*; einspruch gegen; musikschul*; kurs; vor jahren; damals; früher; theorie; kampfmittel*; bombe*; munition; evaku*
  `);

const BAILIFF = phrase(`
    (ober)?gerichtsvollzieher*; obergerichtsvollzieher*; vollstrecker*; vollstreckungstermin*; vollziehungsbeamt*; vollzugsbeamt*; kuckucksmann; herr vom gericht; mann vom gericht
  `);
const CLEARING = phrase(`
    räumungstermin*; räumungstitel*; räumungsurteil*; räumungsklage*; räumungsfrist*; räumungsschutz*; räumungsankündigung*; räumungsaufforderung*; räumungsbeschlu*; zwangsräumung; mietaufhebung*
  `);
const COMES = phrase(`
    kommt; kommen; post; brief; schreiben; herausgabe; steht … tür; steht fest; datum; angesagt; angekündigt; steht vor; stand vor; war da; geklingelt; termin; (am|zum|bis|den|vor dem) (\\d|ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften|montag|dienstag|mittwoch|donnerstag|freitag|samstag); um (acht|neun|zehn|elf|zwölf|\\d); morgen; übermorgen; nächste* (woche|montag|dienstag|mittwoch|donnerstag|freitag); in (zwei|drei|vier|ein|einer|\\d+) (tag*|woche*); wohnung*; miet*; kisten; urteil; schutz
  `);

const ABROAD = phrase(`
    (rent|arrears|landlord|flat|apartment|lease|tenancy) … (evict*|court|bailiff|terminat*|lock*|notice to|kick*|thrown|throw*|get out|move out by|lawsuit|judgment|owe);
    (evict*|court|bailiff|terminat*|owe*|behind) … (rent|arrears|landlord|flat|apartment|lease|tenancy);
    kira* … (borc*|ödeye*|ödeme*|gecik*|birik*|mahkeme*|tahliye*|icra*|fesh*|dava*|çık*); (mahkeme*|dava*|icra*|avukat*) … (kira*|ev sahib*|evden|daire*); ev sahib* … (mahkeme*|dava*|sözleşme*|çıkma*|boşalt*);
    (оренд*|квартплат*|борг*|власни*|господар*|хазя*) … (суд*|висел*|вигна*|розірв*|звільнити|виїхати|виконав*|розірван*); (суд*|виконав*) … (квартир*|оренд*|висел*);
    (аренд*|квартплат*|долг*|задолж*|хозя*|собственник*|домоуправ*) … (суд*|высел*|выгон*|расторг*|съехать|освободить|пристав*|съезжать); (суд*|пристав*) … (квартир*|аренд*|высел*);
    (czynsz*|zaległ*|właściciel*|najem|najmu|dług*|spółdzieln*) … (sąd*|eksmis*|komornik*|wypowied*|wyprowadz*|opuści*|pozew|pozwa*); (sąd*|komornik*|wyrok*) … (mieszkan*|czynsz*|eksmis*);
    (chiri*|restan*|proprietar*|datori*) … (evacu*|instanț*|tribunal*|executor*|afară|rezili*|judecat*|proces); (executor*|tribunal*|judecat*) … (apartament*|chiri*|evacu*|locuinț*);
    (loyer*|impayé*|bailleur|propriétaire|arriéré*|dette*) … (expuls*|huissier|commissaire de justice|tribunal|juge|résili*|quitter|dehors|jugement|bail); (huissier|tribunal|jugement|juge) … (loyer*|appartement|logement|expuls*|serrure);
    (الإيجار|الايجار|صاحب البيت|صاحب الشقة|المالك|المؤجر|الأجرة) … (المحكمة|محكمة|إخلاء|اخلاء|نخرج|أخرج|إنهاء|طرد|يطرد*|دعوى|قضية|فسخ); (المحكمة|محكمة) … (الإيجار|البيت|الشقة|إخلاء); (صاحبخانه|اجاره) … (دادگاه|تخلیه|بیرون)
  `);
const ABROAD_NOT = phrase(
  "book; novel; job; work contract; iş sözleşme*; роман; подал* на развод; praca; umow* o pracę; parking; voisin* … haie; deposit; kaution; confirmation; register*; ummeld*",
);

/** A home to be lost for unpaid rent or by order of a court, told without the word for it. */
export const RENT: readonly FlagCue[] = [
  beside(FLAG, CLEARING, [COMES], { unless: NOT_HOME, reach: 80 }),
  beside(FLAG, BAILIFF, [COMES, HOME], { unless: NOT_HOME, reach: 110 }),
  beside(FLAG, COURT, [OUT, HOME], { unless: NOT_HOME, reach: 120 }),
  beside(FLAG, ARREARS, [NOTICE], { unless: NOT_HOME, reach: 130 }),
  beside(FLAG, ARREARS, [COURT], { unless: NOT_HOME, reach: 110 }),
  beside(FLAG, ARREARS, [OUT], { unless: NOT_HOME, reach: 110 }),
  clear(FLAG, ABROAD, ABROAD_NOT),
];
