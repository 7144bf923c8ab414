import { words } from "./cues";

export type Paper = { key: string; noun: RegExp; file: RegExp; issuer?: RegExp };
/** Whose plain "Bescheinigung" or "Schreiben" is this paper. */
const ISSUERS: Readonly<Record<string, string>> = {
  benefitNotice:
    "krankenkasse\\p{L}*|jobcenter\\p{L}*|familienkasse|pflegekasse|sozialamt\\p{L}*|versorgungsamt\\p{L}*",
  employerCertificate:
    "arbeitgeber\\p{L}*|chef\\p{L}*|firma|betrieb\\p{L}*|arbeits\\p{L}*|schulleitung|employer|my job|employeur|işveren\\p{L}*|роботодав\\p{L}*|работодат\\p{L}*|pracodawc\\p{L}*|angajator\\p{L}*",
  schoolCertificate:
    "\\p{L}*schule|klassenlehrer\\p{L}*|\\p{L}*hochschule|uni(?:versität)?|school|university|okul\\p{L}*|школ\\p{L}*|szko\\p{L}*|école|școal\\p{L}*",
  medicalReport:
    "\\p{L}*arzt\\p{L}*|ärzt\\p{L}*|\\p{L}*klinik\\p{L}*|krankenhaus\\p{L}*|klinikum\\p{L}*|spz|\\p{L}*zentrum\\p{L}*|therapeut\\p{L}*|frühförder\\p{L}*|doctor\\p{L}*|hospital|doktor\\p{L}*|лікар\\p{L}*|врач\\p{L}*|lekarz\\p{L}*|médecin",
  landlordConfirmation:
    "vermieter\\p{L}*|wohnungsgeber\\p{L}*|hausverwaltung|landlord\\p{L}*|ev sahib\\p{L}*|propriétaire|właściciel\\p{L}*|хазяїн\\p{L}*|хозяин\\p{L}*|proprietar\\p{L}*",
  ownerConsent:
    "(?:haus|grundstücks|mit)?eigentümer\\p{L}*|besitzer\\p{L}*|halter\\p{L}*|der firma|meine[rs]? (?:firma|vaters?|mutter|chefs?|bruders?)|owner\\p{L}*",
  organisationRequest: "verein\\p{L}*|vorstand\\p{L}*|träger\\p{L}*|kita|einrichtung|club",
  endProof: "tierarzt\\p{L}*|tierärzt\\p{L}*|verwert\\p{L}*|tierheim\\p{L}*|schrott\\p{L}*",
  noticeCopy: "gericht\\p{L}*|gerichtsvollzieher\\p{L}*|amtsgericht\\p{L}*|vermieter\\p{L}*|anwalt\\p{L}*",
};

const paper = (key: string, noun: string, file: string): Paper => {
  const issuer = ISSUERS[key];
  const known = { key, noun: words(noun), file: new RegExp(file, "iu") };
  return issuer === undefined ? known : { ...known, issuer: words(`(?:${issuer})`) };
};

/** What papers are called, in the letter and in file names. */
export const PAPERS: readonly Paper[] = [
  paper(
    "idCopy",
    "(?:kopie\\p{L}* (?:vom |des |meines |von meinem )?)?(?:perso(?:nalausweis\\p{L}*)?(?!\\p{L})|ausweis(?:kopie\\p{L}*|es|e)?(?!\\p{L})|reisepass\\p{L}*|reisepaß|pass(?:kopie\\p{L}*|es)?(?!\\p{L})|pässe|residence cards?|paßkopie|passport\\p{L}*|id card|kimlik\\p{L}*|pasaport\\p{L}*|паспорт\\p{L}*|paszport\\p{L}*|dow[oó]d\\p{L}*|passeport\\p{L}*|pièce d['’]identité|pașaport\\p{L}*|buletin\\p{L}*|جواز\\p{L}*|aufenthaltstitel\\p{L}*)",
    "perso|ausweis|pass(?!wort|bild|foto)|id_?card|\\bid\\b|idcard",
  ),
  paper(
    "photo",
    "(?:biometrische[sn]? )?(?:foto\\p{L}*|lichtbild\\p{L}*|passfoto\\p{L}*|paßfoto\\p{L}*|passbild\\p{L}*|paßbild\\p{L}*|photo\\p{L}*|fotoğraf\\p{L}*|фото\\p{L}*|zdjęci\\p{L}*|poz[aă]|صورة)",
    "foto|photo|lichtbild|passbild|bild",
  ),
  paper(
    "powerOfAttorney",
    "\\p{L}*vollmacht\\p{L}*|betreuerausweis\\p{L}*|bestellungsurkunde|power of attorney|vekalet\\p{L}*|довіреніст\\p{L}*|доверенност\\p{L}*|pełnomocnictw\\p{L}*|procur[aă]\\p{L}*|توكيل|betreuungsurkunde",
    "vollmacht|betreuer",
  ),
  paper(
    "custodianConsent",
    "(?:einverständnis|zustimmung|einwilligung)\\p{L}*|zettel mit unterschrift|consent|unterschrift von beiden|muvafakat\\p{L}*|згод\\p{L}|согласи\\p{L}|zgod\\p{L}",
    "einverst|zustimm|einwillig|consent",
  ),
  paper(
    "signedForm",
    "(?:unterschriebene[nrsm]?|ausgefüllte[nrsm]?|signed|imzalı) (?:\\p{L}+ ){0,4}?(?:formular\\p{L}*|antrag\\p{L}*|vordruck\\p{L}*|\\p{L}*[ab][bn]meldung|erklärung|form)|schweigepflicht\\p{L}*|(?:antrags)?formular\\p{L}*|vordruck\\p{L}*|antrag unterschrieben|antrag(?= (?:ausgefüllt|unterschrieben|liegt|anbei))",
    "antrag|formular|schweigepflicht|(?:an|ab|um)meldung|form\\b",
  ),
  paper(
    "translation",
    "(?:beglaubigte[rn]? )?übersetzung\\p{L}*|mit übersetzung|translation\\p{L}*|çeviri\\p{L}*|tercüme\\p{L}*|переклад\\p{L}*|перевод\\p{L}*|tłumaczeni\\p{L}*|traduc\\p{L}*|ترجمة",
    "uebersetz|übersetz|translat",
  ),
  paper(
    "landlordConfirmation",
    "(?:wohnungsgeber\\p{L}*|vermieter\\p{L}*|einzugs)-?\\s?bestätigung\\p{L}*|wohnungsgeberbescheinigung|bestätigung (?:vom|des|der|meines|von der|von meiner|von meinem) (?:vermieter\\p{L}*|wohnungsgeber\\p{L}*|hauses)|vermieterbescheinigung|deren bestätigung|wgb|landlord\\p{L}* confirmation|confirmation (?:of|from) (?:the|my) landlord|ev sahib\\p{L}* (?:imzaladığı )?\\p{L}+|підтвердження (?:від )?орендодав\\p{L}*|bestätigung",
    "wohnungsgeber|wgb|vermieter",
  ),
  paper(
    "birthCertificate",
    "geburtsurkunde\\p{L}*|geburts-\\s?urkunde|abstammungsurkunde\\p{L}*|geburtsschein|birth certificate\\p{L}*|doğum belge\\p{L}*|свідоцтв\\p{L} про народження|свидетельств\\p{L} о рождении|akt(?:u)? urodzenia|acte de naissance|certificat\\p{L}* de naștere|شهادة الميلاد|شهادة ميلاد",
    "geburtsurk|geburt|birth",
  ),
  paper(
    "legalInterestProof",
    "\\p{L}*titel\\p{L}*|erbschein\\p{L}*|vollstreckungsbescheid|nachweis\\p{L}* (?:der |über die |meiner )?(?:verwandtschaft|abstammung|interesse\\p{L}*)|testament|gläubiger\\p{L}*|grundbuch\\p{L}*|vertrag",
    "titel|erbschein|nachweis",
  ),
  paper(
    "organisationRequest",
    "(?:schreiben|brief|aufforderung|bestätigung|bescheinigung|nachweis|anforderung|letter|anschreiben) (?:vom|des|der|von|von der|meines|from|of)\\s(?:\\p{L}+ )?(?:vorstand\\p{L}*|verein\\p{L}*|träger\\p{L}*|schule|kita|arbeitgeber\\p{L}*|einrichtung|club|tus|sv|tsv|awo|drk|caritas|kirchengemeinde|feuerwehr)|aufforderung\\p{L}*|vereinsschreiben|bestätigung\\p{L}* (?:fürs|über) (?:das )?ehrenamt",
    "aufforderung|verein|ehrenamt|traeger|träger",
  ),
  paper(
    "registrationPart1",
    "fahrzeugschein\\p{L}*|zulassungsbescheinigung(?:en)?(?: teil)? ?(?:i|1)?(?:(?!\\p{L})| und)|teil i(?!\\p{L})|zb ?(?:i|1)(?!\\p{L})|schein(?!\\p{L})|kfz-schein|registration (?:document|certificate)|ruhsat\\p{L}*|техпаспорт\\p{L}*|dowód rejestracyjny|carte grise|brief und schein",
    "schein|zb1|zb_?i\\b|teil_?1|zulassung",
  ),
  paper(
    "registrationPart2",
    "fahrzeugbrief\\p{L}*|teil (?:i und )?ii(?!\\p{L})|zb ?(?:ii|2)(?!\\p{L})|zulassungsbescheinigung teil (?:ii|2)|coc(?:-papier\\p{L}*)?(?!\\p{L})|kfz-brief|brief(?= und schein)",
    "brief|zb2|zb_?ii|teil_?2|coc",
  ),
  paper(
    "sepaMandate",
    "(?:sepa|lastschrift)-?\\s?(?:mandat\\p{L}*|lastschrift\\p{L}*|einzug\\p{L}*)?(?!\\p{L})|mandat(?!\\p{L})|einzugsermächtigung\\p{L}*|abbuchungserlaubnis|lastschriftmandat\\p{L}*",
    "sepa|lastschrift|mandat",
  ),
  paper(
    "licenceCopy",
    "(?:kopie|scan|foto)[^.\\n]{0,20}führerschein\\p{L}*|fs kopiert|ablichtung|kopie der beiden|führerscheinkopie\\p{L}*|führerschein\\p{L}*(?! (?:beantrag|verlor))|scan vorder-\\/rückseite|lappen",
    "fs_|fuehrerschein|führerschein|licen[cs]e",
  ),
  paper(
    "firstAidProof",
    "erste[- ]?hilfe\\p{L}*(?:[- ](?:kurs|schein|bescheinigung|nachweis)\\p{L}*)?|first aid\\p{L}*|erstehilfe\\p{L}*",
    "erste.?hilfe|first.?aid|eh_|ehilfe",
  ),
  paper(
    "disabilityCardCopy",
    "schwerbehindertenausweis\\p{L}*|посвідченн\\p{L}*|behindertenausweis\\p{L}*|feststellungsbescheid\\p{L}*|sb-ausweis|disability card|carte de handicap|engelli kart\\p{L}*",
    "schwerbehind|sb_?ausweis|behindert|gdb",
  ),
  paper(
    "sitePlan",
    "\\p{L}*plan(?!\\p{L})|pläne|lageplan\\p{L}*|lagepl\\p{L}*|skizze\\p{L}*|verkehrszeichenplan\\p{L}*|plan(?!\\p{L})|beschilderungsplan|grundriss\\p{L}*|aufbauplan|zeichnung\\p{L}*|site plan|sketch|streckenplan|übersichtsplan|flurkarte",
    "lageplan|skizze|plan|grundriss",
  ),
  paper(
    "insuranceProof",
    "haftpflicht\\p{L}*|(?:haftpflicht|kranken|veranstalter)?-?versicherung(?:s(?:nachweis\\p{L}*|bestätigung\\p{L}*|schein\\p{L}*|police))?(?!\\p{L}*nummer)|insurance(?: confirmation| proof| certificate)?|krankenkasse\\p{L}*|versicherungsnachweis|sigorta\\p{L}*|страхов\\p{L}*|ubezpieczeni\\p{L}*|assurance|تأمين",
    "versicher|insurance|haftpflicht",
  ),
  paper(
    "incomeProof",
    "(?:einkommens|verdienst|gehalts|lohn|vermögens)-?\\s?(?:nachweis\\p{L}*|bescheinigung\\p{L}*|abrechnung\\p{L}*|zettel\\p{L}*|steuerbescheid\\p{L}*)?(?!\\p{L})|abrechnungen|lohnzettel\\p{L}*|kontoausz\\p{L}*|auszüge|rentenbescheid\\p{L}*|einkommen|nachweise|steuerbescheid\\p{L}*|bwa|gehaltsabrechnung\\p{L}*|pay ?slips?|bulletins de salaire|blocked account|sperrkonto|maaş bordro\\p{L}*|довідк\\p{L} про дохо\\p{L}*|справк\\p{L} о дохо\\p{L}*|zaświadczeni\\p{L} o (?:zarobkach|dochodach)|fluturaș\\p{L}*|adeverinț\\p{L} de venit|كشف الراتب|bescheid von der betriebsrente",
    "lohn|gehalt|einkommen|verdienst|kontoausz|rente|income|payslip|abrechnung",
  ),
  paper(
    "rentalContract",
    "mietvertrag\\p{L}*|mietvertr\\p{L}*|mietbescheinigung\\p{L}*|rental (?:contract|agreement)|lease|kira (?:sözleşme\\p{L}*|kontrat\\p{L}*)|договір оренди|договор аренды|umow\\p{L} najmu|contrat de location|bail|عقد الإيجار",
    "mietvertrag|miete|rental|mietbesch",
  ),
  paper(
    "benefitNotice",
    "(?:leistungs|bewilligungs|kinderzuschlags?|asyl\\p{L}{0,20}|sozialhilfe|kiz|wohngeld|bürgergeld|grundsicherungs|alg|jobcenter|bafög|kindergeld|pflege)?-?bescheid(?:e|es|s)?(?!\\p{L})(?! (?:von|über) der (?:betriebs)?rente)(?: (?:der|vom|des|von) (?:pflegekasse|jobcenter\\p{L}*|versorgungsamt\\p{L}*|familienkasse|wohngeldstelle))?|mutterschaftsgeld\\p{L}*|bafög-\\p{L}+|notice of benefit|leistungsnachweis",
    "bescheid|bewillig|leistung|kiz",
  ),
  paper(
    "noticeCopy",
    "kopie (?:des|vom|ihres) (?:\\p{L}*bescheid\\p{L}*|schreibens?|briefs?)|(?:\\p{L}*bescheid|mahnung|räumungs\\p{L}*|kündigung\\p{L}*|anhörungsbogen|schreiben)(?= (?:anbei|liegt bei|in kopie|beigefügt|im anhang|ist angehängt|hängt))|(?:kündigung\\p{L}*|räumungsklage|klage|mahnung|copy of the (?:letter|notice)|brief vom gericht)",
    "bescheid|kuendigung|kündigung|mahnung|raeumung|räumung|klage",
  ),
  paper(
    "employerCertificate",
    "arbeitgeber-?bescheinigung\\p{L}*|bescheinigung(?:en)? (?:des|vom|meines|unserer) arbeitgeber\\p{L}*|arbeitsvertrag\\p{L}*|arbeitsbescheinigung\\p{L}*|employment contract|work contract|iş sözleşme\\p{L}*|трудов\\p{L}+ догов\\p{L}*|umow\\p{L} o pracę|contrat de travail|contract\\p{L}* de muncă|عقد العمل|ag[- ]bescheinigung|verdienstbescheinigung|contract|contrat|arbeits-?\\s?vertrag|employer certificate|job contract",
    "arbeitgeber|arbeitsvertrag|ag_?besch|employ",
  ),
  paper(
    "schoolCertificate",
    "(?:schul|immatrikulations|studien|imma)-?bescheinigung\\p{L}*|immabescheinigung|schulbesuchsbescheinigung\\p{L}*|enrol?ment certificate|certificate of enrol?ment|öğrenci belgesi|зарахування|zaświadczeni\\p{L} ze szkoły|certificat de scolarité|adeverinț\\p{L} de (?:elev|student)|bescheinigung der (?:schule|hochschule|uni)",
    "schulbesch|immatr|imma|enrol",
  ),
  paper(
    "medicalReport",
    "(?:ärztliche[nrs]? )?(?:attest\\p{L}*|gutachten|befund\\p{L}*|arztbrief\\p{L}*|arztbericht\\p{L}*|entlassungsbrief\\p{L}*|entlassungsbericht\\p{L}*|unterlagen der (?:ärzte|klinik)|krankenhausbericht\\p{L}*|sehtest\\p{L}*|todesbescheinigung\\p{L}*|eye test|\\p{L}*bericht(?: der \\p{L}+)?|totenschein\\p{L}*|bericht der klinik|medical (?:report|certificate)|mutterpass|reha-?bericht\\p{L}*|ärztliche unterlagen|doktor rapor\\p{L}*|sağlık rapor\\p{L}*|медичн\\p{L}+ довідк\\p{L}*|справк\\p{L} от врача|zaświadczeni\\p{L}* lekarski\\p{L}*|certificat médical|تقرير طبي|augenarzt\\p{L}*)",
    "attest|gutachten|befund|arzt|sehtest|augen|klinik|entlass",
  ),
  paper(
    "buildingDocuments",
    "bauvorlage\\p{L}*|bauzeichnung\\p{L}*|bauunterlagen|baubeschreibung\\p{L}*|grundrisse|ansichten|schnitte|statik|unterlagen|drawings?|plans",
    "bauvorlage|bauzeich|bauantrag|ansicht|schnitt",
  ),
  paper(
    "ownerConsent",
    "(?:zustimmung|einverständnis|erlaubnis|bescheinigung|bestätigung|einwilligung|überlassung\\p{L}*)\\s?(?:\\p{L}+ )?(?:des|der|vom|von der|meines|meiner|von meinem) (?:eigentümer\\p{L}*|halter\\p{L}*|firma|vermieter\\p{L}*|leasing\\p{L}*|arbeitgeber\\p{L}*|chef\\p{L}*|hausverwaltung|miteigentümer\\p{L}*)|grundbuchauszug\\p{L}*|eigentumsnachweis\\p{L}*|kaufvertrag\\p{L}*|nutzungsbescheinigung\\p{L}*|leasingvertrag\\p{L}*|überlassungs\\p{L}*|eigentümerzustimmung",
    "grundbuch|zustimmung|kaufvertrag|leasing|ueberlass|nutzung",
  ),
  paper(
    "photoEvidence",
    "\\p{L}*fotos?(?!\\p{L})|lichtbild\\p{L}*|screenshot\\p{L}*|foto\\p{L}*|bild(?:er)?(?!\\p{L})|photo\\p{L}*|pictures?|video\\p{L}*|fotoğraf\\p{L}*|resim\\p{L}*|фото\\p{L}*|zdjęci\\p{L}*|poze|poză|صور\\p{L}*",
    "foto|photo|img|bild|\\.jpe?g|\\.png|\\.heic",
  ),
  paper(
    "paymentProof",
    "screenshot\\p{L}*|preuve|(?:zahlungs|überweisungs|einzahlungs|kontoauszug|bank)-?(?:beleg\\p{L}*|nachweis\\p{L}*)?(?!\\p{L})|beleg\\p{L}*|(?:konto)?auszug\\p{L}*|quittung\\p{L}*|receipt|proof of payment|dekont\\p{L}*|квитанц\\p{L}*|potwierdzeni\\p{L}* (?:przelewu|zapłaty)|reçu|chitanț\\p{L}*",
    "beleg|auszug|zahlung|quittung|receipt|ueberweis",
  ),
  paper(
    "civilStatusProof",
    "(?:ehe|heirats|trau)(?:urkunde\\p{L}*|schein)|scheidungs(?:urteil\\p{L}*|beschluss\\p{L}*)|beschluss(?= (?:beigefügt|anbei|liegt))|ehefähigkeitszeugnis\\p{L}*|vaterschaftsanerkennung\\p{L}*|anerkennung der vaterschaft|sorgeerklärung\\p{L}*|sorgerecht\\p{L}*|familienbuch\\p{L}*|stammbuch\\p{L}*|marriage certificate|divorce (?:decree|certificate)|evlilik cüzdanı|evlenme cüzdanı|свідоцтв\\p{L} про (?:шлюб|розлучення)|свидетельств\\p{L} о браке|свидетельств\\p{L} о расторжении|akt(?:u)? (?:małżeństwa|ślubu)|acte de mariage|certificat\\p{L}* de căsătorie|عقد الزواج|namensbescheinigung\\p{L}*|namenserklärung\\p{L}*",
    "eheurk|heirat|scheidung|vaterschaft|marriage|sorge|familienbuch",
  ),
  paper(
    "endProof",
    "verwertungs(?:nachweis\\p{L}*|bestätigung)|nachweis (?:vom|des) verwerter\\p{L}*|nachweis im anhang|(?:bescheinigung|rechnung|bestätigung|schreiben|attest) (?:vom|des|der) (?:tierarzt\\p{L}*|tierärztin|tierheim\\p{L}*|verwerter\\p{L}*|schrottplatz\\p{L}*)|(?:der|die) tierarzt\\p{L}* hat die rechnung|tierarztrechnung|abgabe(?:bescheinigung|vertrag|bestätigung)|tierarztbescheinigung|übernahmevertrag|kaufvertrag|sterbeurkunde",
    "verwert|tierarzt|abgabe|schrott",
  ),
  paper(
    "qualificationProof",
    "handwerkskarte|meisterbrief|ihk-?(?:unterrichtung\\p{L}*|bescheinigung)|unterrichtung\\p{L}*|fischerprüfung\\p{L}*|prüfungszeugnis\\p{L}*|zeugnis\\p{L}*|sprach(?:nachweis\\p{L}*|zertifikat\\p{L}*|zeugnis)|b1(?!\\p{L})|b2(?!\\p{L})|einbürgerungstest\\p{L}*|leben in deutschland|erlaubnis\\p{L}*|bescheinigung vom gesundheitsamt|gesundheitszeugnis|zertifikat\\p{L}*|certificate|sertifika\\p{L}*|сертифікат\\p{L}*|сертификат\\p{L}*|certyfikat\\p{L}*|certificat|gesellenbrief|prüfungsnachweis",
    "zeugnis|zertifikat|b1|b2|test|handwerk|ihk|pruefung|prüfung",
  ),
];
