import { phrase } from "../phrase";

/** Somebody at work in the office who can be told apart: by name, room, duty number, role or day. */
export const EMPLOYEE = phrase(`
    (ihr|ihre|ihrem|ihren|ihrer|eure|euer|eurem) (mitarbeiter*|kolleg*|sachbearbeiter*|beamt*|angestellte*|politesse|hausmeister*|herr|herrn|frau|dame|amtsleiter*|bürgermeister*|chef*|außendienst*|kontrolleur*|fahrer*|erzieher*|leiter*|standesbeamt*);
    (mitarbeiter*|sachbearbeiter*|beamt*|politesse|standesbeamt*|amtsleiter*|abteilungsleiter*|hausmeister*|bauleiter*|vollstreckungsbeamt*|ordnungsbeamt*|kontrolleur*|angestellte*|vorzimmer*|busfahrer*|müllwerker*|müllmann|müllmänner);
    (herr|herrn|frau|hr|fr) \\p{L}+;
    (dame|herr|mann|frau|kollege|kollegin|person|stimme|leiter) … (schalter|telefon|empfang|zimmer|anmeldung|infopoint|bürgerbüro|hotline|vorzimmer|kasse|amt);
    (am|an) schalter; (zimmer|schalter) \\d+; dienstnummer; dieser (mann|mensch|herr|beamte);
    diese (frau|dame|person|beamtin); beamten; der leiter; die leiterin;
    (your|the) (employee|clerk|officer|colleague|staff|lady|man); (memur*|görevli*|çalışan*);
    (співробітни*|працівни*|чиновни*|пан*); (сотрудни*|чиновни*|работни*|госпожа|господин);
    (urzędni*|pracowni*|pan|pani); (funcționar*|angajat*|domnul|doamna);
    (employé*|fonctionnaire*|agent*|mme|madame|monsieur|m); (موظف*|الموظف*|السيد*)
  `);

/** What is held against that person. */
export const MISCONDUCT = phrase(`
    (hat|haben|wurde|wurden|bin) … (angeschrien|angebrüllt|angeschnauzt|beleidigt|beschimpft|ausgelacht|weggedrückt|abgewimmelt|rausgeworfen|rausgeschmissen|bloßgestellt|gedemütigt|gelacht|bedroht|geduzt|angefasst|weggeschickt|aufgelegt|angefahren|zurechtgewiesen|diskriminiert|nachgeäfft|gegrinst|angemacht|belästigt);
    (angeschrien|angebrüllt|angeschnauzt|beleidigt|beschimpft|ausgelacht|weggedrückt|abgewimmelt|bloßgestellt|gedemütigt|angefahren|eingeschüchtert|einschüchtert|schikaniert|diskriminiert|nachgeäfft|angemacht|angeblafft|angepöbelt|angepflaumt|abgekanzelt|runtergemacht|heruntergeputzt|zur schnecke);
    (lachte|lacht|schrie|brüllte|schnauzte|grinste|legte … auf|knallte|warf|schmiss|pöbelte|beleidigte|beschimpfte|äffte|duzte|blaffte|drohte|weigerte|verweigerte|nannte);
    (unverschämt*|frech*|patzig*|pampig*|respektlos*|herablassend*|arrogant*|rassistisch*|ausländerfeindlich*|schnippisch*|rüde|unfreundlich*|unmöglich*|überheblich*|abfällig*|abwertend*|sexistisch*|anzüglich*|barsch*|ruppig*|genervt*|hochnäsig*|menschenverachtend*|verächtlich*);
    vor allen (leuten|anderen|wartenden|kunden); vor (den |zwei |anderen )*(wartenden|leuten|kunden|kollegen);
    nach alkohol; betrunken; fehlverhalten; dienstaufsichtsbeschwerde;
    (gesagt|gefragt|meinte|sagte|gemeint|geantwortet|sagt|fragte) …(ich solle|ich soll|ob ich|er solle|sie solle|"|„|»|'|wir sollen|ob wir|ob er|dann);
    ("|„|»)[^"“«\\n]{3,80}; geleistet hat;
    (ton|umgangston|art) … (dame|herr*|frau|mitarbeiter*|beamt*|schalter|telefon);
    so (geht|redet|spricht|behandelt|behandelte|geht man) … (man |nicht|menschen|um); so darf (er|sie|man);
    (bestechlich|bestech*|schmiergeld|vetternwirtschaft|korrupt*|schwager* … firma|firma … schwager*|gefälligkeit*|unterschreibt trotzdem|vergibt … an);
    (über den tisch|per ?terre|auf den boden|ins gesicht) … (geworfen|geschmissen);
    (umgetreten|weggenommen|geknallt|geworfen|zerrissen|weggeworfen);
    (ohne zu klopfen|plötzlich da|unangemessen*|belästig*|grapsch*|begrapsch*);
    (entschuldigung|entschuldigt sich|konsequenzen|vorgesetzt*|seinem chef|ihrem chef|ihr chef|abmahn*|disziplinar*|vermerk|versetzt);
    (weiß|weiss) davon und; beschwer* … über (herrn|herr|frau|den|die|diese|diesen|dieser|ihre*|ihren);
    beschwerde über; beschwerde gegen (herrn|frau|ihre|ihren); nicht (mehr )?unter die augen; faul; absichtlich*;
    mutwillig*; lässt … (einfach |absichtlich )(liegen|warten);
    (rude*|yelled|shouted|insulted|racist|laughed at|unfriendly|hung up|disrespect*|threw);
    (kaba|bağır*|hakaret*|alay et*|ırkçı*|azarla*|kovdu);
    (груб*|кричал*|накрича*|образ*|хам*|насміха*|принизи*|расист*);
    (оскорб*|орал*|унизи*|нахам*|грубил*|смеял*|бросил трубк*);
    (krzycz*|nakrzycz*|obrazi*|niegrzeczn*|wyśmi*|chamsk*|rasist*|rzuci*);
    (strigat|țipat|jignit|nepoliticoas*|obraznic*|râs de|rasist*|trântit);
    (crié*|insult*|impoli*|moqué*|raciste|hurlé|jeté|grossi*|raccroché); (صرخ*|أهان*|إهانة|شتم*|عنصري*|وقح*|سخر*)
  `);

/** Words that make an accusation of this kind by themselves. */
export const GRIEVANCE = phrase(`
    dienstaufsichtsbeschwerde*; fachaufsichtsbeschwerde*;
    beschwerde über (ihre|ihren|einen|eine|die|den|herrn|frau|das verhalten);
    beschwer* … über (ihre|ihren|einen ihrer|herrn|frau); (vermerk|abmahnung) kriegt
  `);
