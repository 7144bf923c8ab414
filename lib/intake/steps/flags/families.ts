import { eitherOf, phrase } from "../phrase";

/** Stages, jokes, history and lessons: words of danger there mean none. */
export const MAKE_BELIEVE = phrase(`
  theater*; krimi*; roman; film; filme; ausstellung*; kostüm*; attrappe*; haha; lol nein; witz; scherz; archiv*;
  stadtarchiv; chronik; pfarrchronik; gedenk*; (1[6-9]\\d\\d); seminar*; fortbildung*; hausarbeit;
  leistungskurs; politikkurs; vortrag*; statistik*; flyer; sammelt; keine sorge; kein notfall; längst vergessen;
  verein spielt; probealarm; rollenspiel; spielfigur*; halloween; fasching; karneval*; planspiel; bastel*;
  liedtext*; übung; probe; feuerwehrfest; osterfeuer; löschvorführung; motto*; sprichwort*; schultheater*;
  krimidinner; escape room; larp
`);

/** Children, in the words of parents, neighbours, teachers and themselves. */
export const CHILD = phrase(`
  kind; kinder; kindern; kindes; kids; baby; babys; säugling*; neugeboren*; kleinkind*; nachbarskind*;
  schulkind*; kitakind*; krippenkind*; pflegekind*; stiefkind*; enkelkind*; zwilling*; drilling*; jungs; bub;
  buben; bengel; mädchen; mädel; der junge; den jungen; dem jungen; ein junge; kleiner junge; söhnchen;
  töchterchen; knirps; lütte*; kerlchen; würmchen;
  (der|die|den|dem|ein|eine|meine|mein|seine|ihre|ihr|unsere) kleine*; die kleinen; den kleinen;
  (sohn|söhne|tochter|töchter|stiefsohn|stieftochter|enkel|enkelin|neffe|nichte|patenkind|cousine);
  kleine* (bruder|schwester); geschwister*; brüderchen; schwesterchen; (erst|zweit|dritt|viert|fünft)klässler*;
  grundschüler*; schüler; schülerin; schülers; mitschüler*; klassenkamerad*; vorschulkind*; konfirmand*;
  (ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn)jährig*;
  ([1-9]|1[0-7])[- ]?jährig*; (ist|erst|sind|bin) (vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn);
  ([1-9]|1[0-5]) jahre( alt)?; (zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (monate|wochen|jahre) alt;
  \\(([2-9]|1[0-6])\\); in (meiner|der|die|eine|unserer|seiner|ihrer) (kita|krippe|gruppe|klasse);
  ([1-9][abcd]); child; children; kid; toddler*; little (boy|girl); bebek*; bebeğ*; çocuk*; çocuğ*; дитин*;
  діти; дітей; дітьми; немовля*; ребен*; ребён*; дети; детей; детьми; малыш*; мальчик*; девочк*; хлопчик*;
  дівчинк*; dzieck*; dzieci*; chłopiec; chłopczyk*; dziewczynk*; niemowl*; copil*; copii*; bebeluș*; băieț*;
  fetiț*; enfant*; bébé*; fillette*; petit garçon; طفل*; الطفل*; اطفال*; أطفال*; الأطفال*; الاطفال*; رضيع*;
  ابني; ابنتي; أولاد*; اولاد*; الأولاد; الاولاد
`);

/** Those who look after children, and should. */
export const PARENT = phrase(`
  mutter; mama; mami; mutti; vater; papa; papi; vati; eltern; stiefvater; stiefmutter; stiefpapa; pflegemutter;
  pflegevater; pflegeeltern; oma; opa; tante; onkel; (mein|ihr|sein|der|mamas|mutters) (neue* )?freund;
  lebensgefährt*; babysitter*; tagesmutter; mother; mom; mum; father; dad; stepfather; parents; anne; annesi;
  baba; babası; мати; мама; мами; батько; тато; мать; отец; папа; matka; ojciec; rodzice; mama lui; tatăl; mère;
  père; الأم; الأب; أمه; أمها; أبوه; أبي; أمي; والد*
`);

/** People of the family or once loved, who may be feared. */
export const KIN = phrase(`
  mann; ehemann; gatte; exmann; ex-mann; ex; exfreund; ex-freund; expartner; ex-partner; partner;
  lebensgefährte*; lebenspartner; freund; verlobter; vater; stiefvater; schwiegervater; schwiegermutter;
  schwiegereltern; schwager; bruder; brüder; brüdern; onkel; cousin; cousins; vetter; sohn; schwiegersohn;
  neffe; sippe; clan; großfamilie; familie; verwandtschaft; verwandte*; landsleute; kindsvater;
  vater (meiner|der|unserer|des) (kinder|tochter|kindes|sohnes); er; ihn; ihm; ehefrau; exfrau; ex-frau;
  husband; ex-husband; boyfriend; brother; father; stepfather; my ex; he; koca*; eşim; abim; babam;
  erkek arkadaş*; чоловік*; колишн*; брат*; батьк*; він; муж*; бывш*; отец; отца; он; сожител*; mąż; męża;
  mężem; były; byłego; ojciec; brat; chłopak; soțul*; fostul*; tatăl; fratele; el; mari; mon ex; frère; père;
  il; compagnon; زوجي; طليقي; زوج*; أخي; اخي; أبي; ابي; والدي; عمي
`);

/** Names of the day or hour, of what is happening now. */
export const NOW = phrase(`
  jetzt; gerade; grade; grad; eben; soeben; im moment; heute;
  seit (\\d+|ein paar|zehn|fünf|zwanzig|einer halben) (min|minuten|stunde*|std);
  seit einer (stunde|halben stunde); seit gestern; noch immer; immer noch; plötzlich; auf einmal; schnell;
  sofort; dringend; now; right now; şu an*; şimdi; hemen; зараз; щойно; сейчас; прямо сейчас; teraz; właśnie;
  acum; chiar acum; maintenant; en ce moment; الآن; الان; حالا
`);

/** The office and its people, or somebody else a threat may be meant for. */
export const TARGET = phrase(`
  sie; ihnen; ihr; euch; eure*; euren; ihre*; ihren; dich; dir; amt; ämter; rathaus*; behörde*; büro;
  sachbearbeiter*; kolleg*; mitarbeiter*; beamt*; bürgermeister*; dezernent*; amtsleiter*; chef*; vollstreck*;
  gerichtsvollzieher*; kontroll*; baukontroll*; politesse*; ordnungsamt*; jugendamt*; ausländeramt;
  ausländerbehörde; hausmeister*; hausverwalter*; verwalter*; bademeister*; pförtner*; sicherheitsmann;
  wachmann; stadtrat; rat; richter*; lehrer*; schulleiter*; erzieher*; nachbar*; vermieter*; mieter*;
  schiedsrichter*; busfahrer*; fahrer*; arzt; ärztin; koch; herr; herrn; hr; frau; tussi; typ; kerl; ihn; ihm;
  mir; mich; uns; you; him; her; office; lady; siz*; memur*; вас; вам; его; вашу; начальниц*; чиновник*; was;
  pani*; urzęd*; vă; primar*; vous; fonctionnaire*; mairie; موظف*; لكم
`);

/** Every day's matters that only sound like an emergency. */
export const QUIET = eitherOf(
  MAKE_BELIEVE,
  phrase(`
    damals; vor (vielen )?jahren; als kind; (längst|inzwischen) (vorbei|behoben|erledigt|gelöscht);
    zum glück nichts passiert; nur interessehalber; aus interesse; reine neugier; elternkurs; trotzphase;
    eingewöhnung; ganz normal*
  `),
);
