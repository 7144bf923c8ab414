import { phrase } from "../phrase";
import { clear, type FlagCue } from "./cue";

/** Personal data reached a wrong person or was lost. */
const DATA_BREACH: readonly FlagCue[] = [
  clear(
    "data_breach",
    phrase(`
    datenpanne*; datenleck*; datenschutzpanne*; datenschutzvorfall*; datenschutzverstoß*; datenverlust;
    offener verteiler; offenen verteiler; cc statt bcc;
    (sichtbar*|offen*) … (mailadressen|e-mail-adressen|emailadressen|adressen|empfänger);
    (verteiler|empfänger) … (sichtbar|offen|alle sehen|lesen);
    (umschlag|brief|post|kuvert|mail|anhang|paket) … (bescheid|schreiben|brief|daten|unterlagen|akte|post|blatt|kopie|rechnung) … (für|an|von|eines|einer|über) (einen|eine|einer|eines|jemand|fremde|andere|herrn|frau|ganz);
    (fremde|fremden|falsche|falschen|falscher|fremder|fremdes|falsches) … (bescheid|brief|post|daten|unterlagen|umschlag|kontonummer|akte|namen|schreiben|steuerbescheid|personen);
    (bescheid|brief|schreiben|unterlagen|post|daten|mail|e-mail|antrag) … (an (die |eine |den |einen )?(falsche|falschen|fremde|fremden|andere|anderen) (person|adresse|mail|empfänger|leute|mann|frau|familie|nachbar*));
    (nicht nur|neben) mein* … (auch|sondern);
    (bescheid|schreiben|brief) (an|für|von|über|eines|einer) (einen |eine |einem |einer )?(herrn|herr|frau|fremden|anderen|nachbar*) … (kontonummer|diagnose|bankverbindung|geburtsdatum|steuer*|kasse*|einkommen);
    (gehört|gilt|war|ist) … nicht (mir|für mich bestimmt|uns); nicht für mich bestimmt;
    (akte|akten|unterlagen|usb-stick|laptop|ordner|notebook) … (verloren|verlorengegangen|im müll|im altpapier|papiertonne|gestohlen|liegengeblieben|im bus|auf der straße);
    (sehe|sah|konnte … sehen|zeigt) … (daten|anträge|namen) … (anderer|fremder|andere|fremde|von jemand);
    (meine|unsere) daten … (weitergegeben|rausgegeben|verschickt|veröffentlicht|im internet|an (meinen|meine|den|die) (nachbar*|ex|vermieter|arbeitgeber));
    (im internet|online|auf der (website|webseite|homepage)) … (meine|unsere|persönliche) (daten|adresse|namen);
    (sent|received|got) … (wrong person|someone else's|somebody else's|another person's);
    (başkasının|yanlış kişi*|başka birinin) … (mektub*|bilgi*|evrak*|karar*);
    (чуж*|другого человека|іншої людини|чужие) … (дан*|лист*|письм*|документ*|реш*|ріш*);
    (cudz*|innej osoby|obc*) … (dan*|list*|decyzj*|dokument*|pism*);
    (altei persoane|străin*) … (dat*|scris*|decizi*|document*);
    (d'une autre personne|de quelqu'un d'autre|d'un autre) … (courrier|données|décision|dossier);
    données personnelles … (divulgu*|erreur); (شخص آخر) … (رسالة|بيانات|قرار)
  `),
    phrase(`
    meine adresse falsch; name falsch geschrieben; fundsache*; schlüssel; personalausweis … verloren;
    mein* … (akte|unterlagen) … eingereicht; antrag falsch; kennzeichen gehört; fahrzeug gehört; grundstück gehört;
    hund gehört; falsch adressiert … umgezogen; brieftasche; geldbörse; handtasche
  `),
  ),
];

/** Media inquiry or announced publication. */
const PRESS: readonly FlagCue[] = [
  clear(
    "press",
    phrase(`
    presseanfrage; redaktion; lokalredaktion; redakteur*; journalist*; reporter*; redaktionsschluss; o-ton; o-töne;
    presserecht*; presseausweis; pressestelle; landespressegesetz; volontär* … (zeitung|redaktion);
    (für|in) (einen|einem|unseren|unserem|den|eine|unsere|meine|meinen|die) (artikel|beitrag|bericht|sendung|podcast|reportage|geschichte|ausgabe|dokumentation);
    (interview|dreh|drehgenehmigung|drehtermin); vor der kamera;
    (geh*|wend*|wende|gehe|schreib*|informier*|ruf*|meld*|erzähl*|schalte*|einschalt*|sprech*|spreche) … (zeitung*|presse|lokalzeitung|lokalpresse|fernsehen|medien|öffentlichkeit|bild-zeitung|bildzeitung|wdr|ndr|rtl|sat 1|westfalenbote*|anzeiger|kurier|tageblatt|lokalfunk|radio|stern tv);
    (an|in) die (presse|zeitung|lokalzeitung|medien|öffentlichkeit|lokalpresse|bild);
    zur (presse|zeitung|lokalzeitung|bild);
    (presse|zeitung|lokalzeitung|medien|fernsehen|öffentlichkeit|rtl|wdr|bild) … (informier*|einschalt*|eingeschaltet|erfahren|interess*|berichten|berichtet|bescheid|wissen lassen|freuen|erscheint|artikel);
    artikel … erscheint; öffentlich machen;
    (poste|posten|veröffentlich*|stelle … online|stellen … online|lade … hoch|hochladen) … (facebook|instagram|tiktok|youtube|netz|internet|social|online|video|blog);
    (facebook|instagram|tiktok|youtube|twitter|social media|netz) … (poste*|veröffentlich*|teilen|stelle*|hochlad*|öffentlich);
    shitstorm; (newspaper|journalist|press|media|reporter);
    (gazete*|basın|gazeteci*|televizyon*) … (git*|ver*|yaz*|haber|başvur*); gazeteciyim;
    (журналіст*|журналист*|редакц*|пресс*|преса|газет*); (dziennikarz*|redakcj*|do (prasy|gazety|mediów));
    (jurnalist*|redacți*|presă|presei|ziar*); (journaliste*|la presse|rédaction|aux médias);
    (صحفي*|الصحافة|جريدة|الإعلام)
  `),
    phrase(`
    zeitung (gelesen|stand); stand in der zeitung; in der zeitung (steht|stand|gelesen|war); aus der zeitung;
    laut zeitung; las … zeitung; zeitung … gelesen; zeitungs(träger|abo|austräger)*; zeitungspapier; pressecontainer;
    müllpresse; presse … container; anzeige in der zeitung; altpapier; zeitungen; vorstellungsgespräch; adressbuch*;
    buchpresse; in der presse (gelesen|stand|steht); parteien … presse; abschlussarbeit; datenübermittlung;
    an presse; altersjubil*; ehejubil*; studentisch*; bewerb*; im internet (gelesen|gefunden|steht)
  `),
  ),
];

/** Insults and slurs; the letter is worked on as any other. */
const ABUSE: readonly FlagCue[] = [
  clear(
    "abusive_language",
    phrase(`
    idiot*; vollidiot*; arschloch*; arschlöcher*; arschgeig*; arschkriecher*; drecksack*; drecksäcke*; dreckschwein*;
    drecks(verein|laden|amt|pack|bande)*; schwein*hund*; ihr schweine; mistkerl*; miststück*; wichser*; hurensohn*;
    hurensöhne*; bastard*; penner*; pisser*; spast*; mongo*; missgeburt*; schlampe*; fotze*; nutte*; hure; huren;
    schwuchtel*; kanake*; neger*; zigeuner*; faschist*; nazi*; nazis; verbrecherbande*; verbrecher in;
    (ihr|sie|seid|alles|sind) … verbrecher; gesindel; pack; saubande;
    (faule|faules|faulen|faulem|stinkfaule*) (säcke|sack|pack|schweine|bande|beamte|beamten|hunde|haufen);
    sesselpupser*; sesselfurzer*; bürohengste; schlafmützen; trottel*; volltrottel*; deppen; depp; volldepp*;
    schwachkopf*; schwachköpfe*; hohlkopf*; hohlköpfe*; dummkopf*; dummköpfe*; blödmann*; blödmänner*; blöde kuh;
    dumme kuh; blöde ziege; dämliche*; dumme* (sau|schwein|kuh|gans|beamte*); doofköppe*; flachpfeife*; pfeifen;
    versager*; nichtsnutz*; parasiten; schmarotzer*; blutsauger*; halsabschneider*; wegelagerer*; raubritter*;
    abzocker*; gauner*; betrüger*; banditen; mafia*; sauladen; saftladen; scheißladen;
    scheiß* (amt|verein|stadt|behörde|beamte*|laden|bullen|brief*); scheißamt; scheißverein; leck* mich; am arsch;
    fick*; gefickt; verpiss*; verreck*; verarsch*; zur hölle; halt* … (fresse|maul|klappe); fresse halten;
    sonstwohin (schieben|stecken); in den arsch; fetten (hintern|arsch); (hirn|gehirn)(los|amputiert|tot)*;
    nicht ganz dicht; spinnt ihr; ihr spinnt; ganz bei trost; geisteskrank*; gehirnamputiert*;
    unfähig* (bande|haufen|säcke|idioten|pack|beamte*|deppen); unfähiger sauhaufen; sauhaufen; kotz* … an;
    zum kotzen; ihr seid das letzte; sie sind das letzte; abschaum; dreckige* (sau|schwein*|pack); drecksau*;
    (fucking|fuck|asshole*|bastard*|idiots|morons?|stupid (people|idiots|bitch)|bitch*|shithead*|bullshit|scumbag*);
    (aptal*|salak*|gerizekal*|orospu*|şerefsiz*|ahmak*|piç*|siktir*|namussuz*);
    (ідіот*|дебіл*|тварюк*|сволот*|мразот*|покидьк*);
    (идиот*|дебил*|сволоч*|мразь|мрази|твари|уроды|козлы|козел|козёл|ублюд*|сука|суки|придур*|бараны);
    (idiot*|debil*|kretyn*|skurwysyn*|kurw*|chuj*|dupek|dupki|gnoj*|złodziej*|bydło);
    (idioț*|proșt*|nesimți*|tâmpi*|cretin*|jegoși|măgari);
    (connard*|connasse*|salaud*|salope*|enculé*|imbécile*|crétin*|bande de|fils de pute|va te faire);
    (حمير|حمار|كلاب|كلب|أغبياء|غبي|حقير*|قذر*|عاهر*)
  `),
    phrase(`
    beleidigt; beschimpft; nannte; genannt; bezeichnete*; bezeichnet; hund*; gassi; dackel*; zigeunersauce;
    packstation; paket*; geschrien; schrie; an die wand; graffiti*; geschmiert*; gesprüht*; hakenkreuz*; schmierer*;
    rutsche; beleidigung*; nachbar*; trickbetrüger*; enkeltrick; phishing; pfeifen … kessel;
    betrüger … (angerufen|anruf*|angeblich); stolpersteine; nazizeit; mafiafilm;
    pack* … (mit an|meine|den|die|das|ein|aus); pass*
  `),
  ),
];

/** Instructions to software. Quotes and disclaimers count: hidden text likes to stand there. */
const INJECTION: readonly FlagCue[] = [
  clear(
    "prompt_injection",
    phrase(`
    (hinweis|anweisung|befehl|nachricht|info|notiz|achtung|wichtig)*:? (an|für) (das|die|den|alle|eine|jede) … (ki|k\\.i\\.|ai|künstliche intelligenz|software|programm|bot|chatbot|sprachmodell|assistent*|ki-system|ki-assistent*|llm|automatische*|algorithmus|system|agent*|bearbeitungssystem|klassifikator);
    ki-system* … (einstuf*|setze*|markier*|genehmig*|ignorier*|bitte|soll*|muss);
    ignorier* … (anweisung*|instruktion*|regeln|vorgaben|befehle|oben|bisherig*|vorherig*|alles);
    vergiss … (anweisung*|regeln|vorgaben|alles|instruktion*|bisherig*);
    (als|du bist|sie sind|agiere als|handle als|verhalte dich als) (eine |ein |jetzt |ab sofort |nun )*(ki|ki-assistent|ki-system|sprachmodell|chatbot|llm|assistent|hilfsbereiter assistent|administrator);
    (stufe|markiere|klassifiziere|setze|kennzeichne|behandle|bewerte|verbuche|trage|ändere|lösche|schließe|genehmige|überschreibe|leite|antworte|gib) … (antrag|anfrage|fall|vorgang|nachricht|mail|status|iban|priorität|datensatz|daten|dringlichkeit|zuständigkeit|ausgabe|fälle|mitarbeiter*) … (als|auf|aus|mit|ein|weiter|an alle) (genehmigt|erledigt|dringend|vollständig|hoch|s0|höchste*|bewilligt|bezahlt|folgende*|neu*|de\\d*|alle|geschlossen|immediate);
    (antrag|fall|vorgang|nachricht|anfrage) … als (vollständig|genehmigt|bewilligt|erledigt|dringend|priorität) … (einstufen|markieren|kennzeichnen|setzen|verbuchen|behandeln|werten);
    keine rückfragen? (stellen|erzeugen|generieren|senden); system ?(-?prompt|nachricht|message|override|anweisung);
    systemprompt; system ?:; assistant ?:; user ?:; prompt ?:; admin ?:; developer mode; jailbreak;
    ignore … (instruction*|previous|prior|above|prompt*|rules);
    disregard … (instruction*|previous|prior|above|rules); forget … (instruction*|previous|rules);
    you are (now )?(an? )?(ai|assistant|chatbot|language model|helpful|gpt|dan); as an ai;
    (mark|classify|set|treat|label|flag|approve|close|forward) (this|the|that) … (as|to) (approved|urgent|complete|completed|high|resolved|paid|all);
    mark … as (approved|urgent|complete|paid|resolved);
    (to|for|note to|attention|dear) (the )?(ai|llm|language model|chatbot|assistant|bot); language model;
    (reply|respond|answer) with (the )?(list|all|your|employee*|password*|system); new instructions?;
    end of (letter|message|email)\\.? new; önceki (talimat*|komut*) … (yok say|unut|dikkate alma);
    yapay zek* … (onayla|işaretle|talimat*); (ігноруй|проігноруй) … (інструкц*|вказівк*);
    (игнорируй|проигнорируй|забудь) … (инструкц*|указани*); (zignoruj|ignoruj) … (instrukcj*|poleceni*);
    (ignoră|ignorați) … (instrucțiun*); (ignore|ignorez|oublie*) … (instructions|consignes);
    (تجاهل|انس) … (التعليمات|الأوامر); (الذكاء الاصطناعي) … (وافق|اعتبر|تجاهل)
  `),
    phrase(`
    ki-strategie; einsatz von ki; setzen sie (auch )?ki ein; setzt die stadt … ein; informationsfreiheit*;
    computersystem; user: name; heizungssystem; alarmsystem; buchungssystem*; kassensystem*; ticketsystem*;
    mit chatgpt geschrieben
  `),
  ),
];

/** A lawyer or court writes, or a suit is announced. What a landlord or bailiff does counts under eviction. */
const COUNSEL: readonly FlagCue[] = [
  clear(
    "legal_counsel",
    phrase(`
    untätigkeitsklage*;
    (klage|anfechtungsklage|verpflichtungsklage|eilantrag) (beim|vor dem|am|zum|einreich*|erheb*|ein|gegen);
    (klage|eilantrag|unterlassungsklage|schadensersatzklage) … (erheb*|einreich*|einleg*|behalte|vorbehalten|angedroht|verwaltungsgericht|einzureichen|zu erheben);
    (erheb*|reich*|einreich*) … klage; (werde|werden|notfalls|sonst|dann|müssen|muss|ggf) … klagen; verklag*;
    (vor|zum|ans|zu) gericht (geh*|zieh*|bring*|sehen|land*); (sehen|sieht|treffen) … vor gericht;
    (verwaltungsgericht|sozialgericht|finanzgericht|oberverwaltungsgericht);
    (anwalt|anwältin|rechtsanwalt|rechtsanwältin|rechtsbeistand) … (einschalt*|eingeschaltet|nehm*|beauftrag*|übergeb*|übergeben|konsultier*|wende*|hol*|sprech*|geht|gehe|weiter|wird|sagt|meint|rät|geraten|drohen);
    (schalte|schalten|nehme|nehmen|beauftrage|hole|einschalten|gehe zum|gehen zum|gebe|übergebe|gehe zu meinem|habe|mit) … (anwalt|anwältin|rechtsanwalt|rechtsanwältin|rechtsschutz*);
    rechtsschutzversicherung; rechtliche (schritte|mittel);
    gerichtlich* (schritte|hilfe|vorgehen|klären|durchsetz*|verfahren);
    (gehe|gehen|vorgehen) … (juristisch|gerichtlich); rechtsweg; mandant*; unser* mandant*; namens und in vollmacht;
    namens und im auftrag; in vollmacht der; (zeige|zeigen) … (vertretung|dass (ich|wir) … vertret*);
    (ich|wir) (vertrete|vertreten) (herrn|frau|die|den|das|anwaltlich|rechtlich|ihn|familie);
    anwaltlich* (vertret*|vollmacht|versichert); in unserer kanzlei; in meine kanzlei*; in die kanzlei;
    (rechtsanwalt|rechtsanwältin) und (notar|notarin); rechtsanwaltskanzlei; rechtsanwaltsgesellschaft;
    anwaltskanzlei … (zeigt|vertr*|bitt*); im auftrag des (amtsgericht*|landgericht*|gericht*|verwaltungsgericht*);
    justizbeschäftigte*; mitteilung in zivilsachen; geschäfts-nr; staatsanwaltschaft; (my|our) lawyer; attorney;
    (take|taking) … (to court|legal action); sue (you|the city); (avukat*) … (başvur*|tut*|aracılı*|ver*|konuş*);
    (avukatım|mahkemeye|dava aç*); (мій|наш|через|до) адвокат*;
    (адвокат|адвокату|адвоката) … (обращ*|зверн*|пода*|звер*); (до|в) суд*; подам в суд; мой адвокат;
    (mój|moja|do|przez) (adwokat*|prawnik*); do sądu; (avocat*|în instanță|dau în judecată); (mon|notre|un) avocat*;
    (tribunal|porter plainte|en justice); (محامي*|المحامي|المحكمة|دعوى)
  `),
    phrase(`
    räumungsklage; gerichtsvollzieher*; vom (amts)?gericht; der vermieter; vermieter*; scheidung*; cousin; schwager;
    kollege meint; soll zum anwalt; gehen sie (doch |ruhig )?zum anwalt; beratung; rechtsanwaltsgehilf*;
    rechtsanwaltsfachangestell*; familiengericht; nachlassgericht; ex-mann; vater des kindes; kindsvater;
    jugendgericht; schöffe*; praktikum; räumung*; arbeitsgericht; notar*termin; insolvenz*; blitzer*; suite; suis;
    sur; dans un tribunal; im auftrag meiner rechtsschutz; betreuungsgericht
  `),
  ),
];

/** Decisions attacked, as a net below the classifier; information access, likewise. */
const REMEDY: readonly FlagCue[] = [
  clear(
    "objection_deadline",
    phrase(`
    (lege|legen|erhebe|erheben|einlegen|einzulegen|lege ich|eingelegt) … (widerspruch|einspruch);
    (widerspruch|einspruch) … (ein|einlegen|einzulegen|eingelegt|erheben|zulassen); widersprüche gegen … bescheid;
    wiedereinsetzung;
    (widerspruchsfrist|einspruchsfrist|rechtsbehelfsfrist|klagefrist) … (verpasst|versäumt|abgelaufen|verstrichen|läuft|endet);
    (fechte|fechten) … an; (gegen|mit) … (bescheid|bußgeldbescheid) … (nicht einverstanden|wehre|vorgehen|gehe);
    w i d e r s p r u c h; e i n s p r u c h
  `),
    phrase(`
    dsgvo; datenübermittlung*; weitergabe; werbung; zurück; zurücknehm*; zurückgenommen; nehme … zurück;
    wie (lange|kann); viele widersprüche; frage*; gegen die übermittlung; melderegister*; parteien
  `),
  ),
  clear(
    "foi_deadline",
    phrase(`
    informationsfreiheit*; informationszugang*; ifg; uig; umweltinformation*; transparenzgesetz; transparenzportal;
    fragdenstaat; frag den staat; verbraucherinformationsgesetz; vig; freedom of information
  `),
    phrase(`dsgvo auskunft`),
  ),
];

/** What needs a person because of procedure: press, data breach, counsel, remedies, abuse, injections. */
export const PROCEDURE: readonly FlagCue[] = [
  ...DATA_BREACH,
  ...PRESS,
  ...ABUSE,
  ...INJECTION,
  ...COUNSEL,
  ...REMEDY,
];
