const STEM =
  "(?:(?:[Gg]roß|[Gg]ross|[Uu]r(?:groß)?|[Ss]chwieger|[Ss]tief|[Hh]alb|[Pp]flege|[Ee]x-?|[Pp]aten|[Aa]doptiv)-?)?";
const KIN =
  "(?:[Mm]utter|[Vv]aters?|[Mm]ama|[Pp]apas?|[Ee]hemann(?:e?s)?|[Ee]hefrau|[Gg]atten?|[Gg]attin|[Ss]ohne?s?|[Tt]ochter|[Tt]öchter|[Oo]mas?|[Oo]pas?|[Bb]ruders?|[Ss]chwester|[Tt]anten?|[Oo]nkels?|[Nn]ichten?|[Nn]effen?|[Cc]ousine?n?|[Cc]ousins|[Vv]etters?|[Ee]nkels?|[Ee]nkelin|[Ss]chwagers?|[Ss]chwägerin|[Ff]reundin|[Ff]reund(?:e?s)?|[Vv]erlobte[rn]?|[Ll]ebensgefährt(?:in|en?)|[Ll]ebenspartner(?:in|s)?|[Pp]artner(?:in|s)?|[Kk]olleg(?:in|en?)|[Bb]ekannten?r?|[Ee]ltern|[Gg]roßeltern|[Ww]itwer?|[Zz]willings(?:bruder|schwester)|[Nn]achlasspfleger(?:in)?|[Bb]etreuer(?:in)?|[Mm]iterb(?:e|in)|[Ee]rbin|[Ss]tudienfreund(?:in)?)";
/** Only with a possessive: alone they are titles or mean nobody's. */
const WEAK = "(?:[Mm]ann(?:e?s)?|[Ff]rau|[Kk]ind(?:e?s)?|[Kk]inder|[Jj]ungen?|[Mm]ädchens?)";
const POSSESSIVE = "(?:[Mm]ein|[Uu]nser|[Ii]hr|[Ss]ein)(?:e[nmrs]?)?";
const ADJECTIVE = "(?:(?:verstorbene|liebe|verstorben|jüngere|ältere|kleine|alte|einzige)[nrsm]? )?";
/** "meine verstorbene Großmutter". */
export const OWNED = new RegExp(
  `(?<![\\p{L}])(?<v>${POSSESSIVE} ${ADJECTIVE}${STEM}(?:${KIN}|${WEAK}))(?![\\p{L}-])`,
  "dgu",
);
/** The same in English. */
export const ENGLISH =
  /(?<!\p{L})(?<v>(?:[Mm]y|[Oo]ur|his|her) (?:late )?(?:grand|great-grand|step)?-?(?:mother|father|wife|husband|son|daughter|brother|sister|uncle|aunt|grandparents|parents|cousin|niece|nephew|friend|fiancée?|partner|girlfriend|boyfriend)(?:-in-law)?)(?!\p{L})/dgu;
/** The same in other languages. */
export const FOREIGN =
  /(?<!\p{L})(?<v>m(?:es parents|a (?:mère|sœur|soeur|femme|tante|cousine|belle-mère|grand-mère)|on (?:père|frère|mari|oncle|cousin|grand-père))|тёщу|тещу|маму|мать|мамы|отца|отец|папу|брата|брат|сестру|сестра|сестры|жену|мужа|подругу|друга|бабушку|дедушку|тётю|дядю|батька|матір|мами|чоловіка|дружину|бабусю|дідуся|тітку|дядька|(?:моя|моєї|моей|мою|мои|мої|моих|моїх|мій|мой|мого|моего) \p{Ll}{4,10}|annemi?|babamı?|kardeşimi?|eşimi?|ablamı?|abimi?|teyzemi?|amcamı?|kayınvalidemi?|matk[aięę]|mam[aęy]|ojca|ojciec|teściow[aąe]|siostr[aęy]|brata|żon[aęy]|męża|cioci[aęe]|babci[aęe]|koleżank[aęi]|(?:mama|sora|soacra|mătușa|bunica|verișoara|fiica|soția) mea|(?:tatăl|fratele|unchiul|bunicul|fiul|soțul) meu|والدتي|والدي|أمي|أبي|أختي|أخي|زوجتي|زوجي|ابني|ابنتي|خالتي|عمتي|عمي|خالي)(?!\p{L})/dgu;
/** What the writer is: "bin die Tochter", "Anzeigende: Nichte". */
export const OWN = new RegExp(
  `(?:(?:[Ii]ch )?(?:bin|war)(?: (?:die|der|seine?|ihre?|das|ihr|sein|auch|selbst))?|[Aa]ls(?: gerichtlich bestellte[rn]?)?|[Aa]nzeigende[r]?\\s?:?|[Aa]ngehörige[r]?\\s?:?|[Vv]erhältnis\\s?:?|"verh\\p{L}{0,10}" ?: ?"|[Aa]uftraggeber(?:in)?\\s?:?|[Ii]ch bin\\s?:) ?(?<v>${STEM}${KIN})(?![\\p{L}-])`,
  "dgu",
);
/** A relative without a possessive. */
export const BARE = new RegExp(`(?<![\\p{L}-])(?<v>${STEM}${KIN})(?![\\p{L}-])`, "dgu");
/** A parent by the role behind the name. */
export const PARENT =
  /(?:\((?<v>father|mother|Vater|Mutter|Papa|Mama)\)|(?<w>[Pp]apa|[Mm]ama|Vater|Mutter)(?=\s?:|\s?$))/dgu;
