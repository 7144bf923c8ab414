/** The commonest small words: they decide short and mixed texts, where character statistics waver. */
const WORDS: Readonly<Record<string, string>> = {
  de: "der die das und ich ist nicht ein eine mit für auf wir sie haben habe bitte von zu den dem im bei auch noch wie wann was mein meine ihr ihre uns wurde kann oder wenn dass seit bin hat sich aus nach vom zum zur",
  en: "the and is to of in for my we you have please with this that are was not can would what when our your it on from been how would like am an be",
  tr: "ve bir bu için ile ben biz benim çok var yok ne nasıl lütfen olarak değil ama daha kadar sonra istiyorum gibi mi mı da size bana",
  pl: "i w na nie się jest do to że jak mam proszę od dla czy po za mój moja jestem przez oraz która który co",
  ro: "și în nu la de pe un o cu este am să pentru mai sunt din vă rog care ce cum când mea meu fost",
  fr: "le la les et je de des un une est pas vous pour dans mon ma mes que qui nous avec sur au ce cette suis ai",
  it: "il lo la e di che non un una per sono mi con del della è mio mia ho come quando vorrei nel anche",
  es: "el la los y de que no un una por para con mi es en se lo me del soy tengo como cuando quiero",
  nl: "de het een en ik van is niet voor met mijn we zijn op dat te in wij u heb hoe wanneer graag kan aan bij deze naar",
  hr: "i u na je se za da ne sam kako su od što kada sa molim li moj nije bi koji ili hvala",
  sq: "dhe në të një për me nuk është unë si kur që jam kam e i së nga ju lutem ka",
  vi: "và của là có không tôi cho một được trong với này các những người đã để ở",
  ru: "и в не на я что с по это как мне мой моя для от у но из за к вы когда меня был где можно",
  uk: "і в не на я що з по це як мені мій моя для від у але із за до ви коли мене був де та чи",
  bg: "и в не на аз че с по това как ми мой моя за от но из до вие кога ме беше къде да се е са",
  sr: "и у не на ја да је се са за од што како мој моја али из до ви када сам био где су би",
  ar: "في من على أن إلى هذا هذه لا ما مع عن كان التي الذي أو لم قد كيف متى أنا لدي",
  fa: "و در به از که این را با است برای آن من ما شما یک می نیست هم یا تا چه چگونه کجا",
};

/** Small words with the languages that have them. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = invert();

function invert(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [code, words] of Object.entries(WORDS))
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), code]);
  return found;
}

/** Letters that one language owns (+1) or cannot have (-1); per word. */
export const LETTERS: readonly { pattern: RegExp; speaks: readonly (readonly [string, number])[] }[] = [
  {
    pattern: /[ґіїє]/u,
    speaks: [
      ["uk", 1],
      ["ru", -1],
      ["bg", -1],
      ["sr", -1],
    ],
  },
  {
    pattern: /[ыэё]/u,
    speaks: [
      ["ru", 1],
      ["uk", -1],
      ["bg", -1],
      ["sr", -1],
    ],
  },
  {
    pattern: /[јљњђћџ]/u,
    speaks: [
      ["sr", 1],
      ["ru", -1],
      ["uk", -1],
      ["bg", -1],
    ],
  },
  { pattern: /[йщьюя]/u, speaks: [["sr", -1]] },
  {
    pattern: /ь(?!о)/u,
    speaks: [
      ["bg", -1],
      ["sr", -1],
    ],
  },
  {
    pattern: /ъ/u,
    speaks: [
      ["bg", 1],
      ["uk", -1],
      ["sr", -1],
    ],
  },
  {
    pattern: /[پچژگ]/u,
    speaks: [
      ["fa", 1],
      ["ar", -1],
    ],
  },
  {
    pattern: /[کی]/u,
    speaks: [
      ["fa", 1],
      ["ar", -1],
    ],
  },
  {
    pattern: /[ةكيىإؤ]|^ال/u,
    speaks: [
      ["ar", 1],
      ["fa", -0.5],
    ],
  },
  { pattern: /[ğışİ]/u, speaks: [["tr", 0.6]] },
  { pattern: /ß|[äöü].*(?:ung|lich|keit|en)$/u, speaks: [["de", 0.5]] },
  { pattern: /(?:sch|ung|keit|heit|lich|tzt|pf)/u, speaks: [["de", 0.15]] },
  { pattern: /(?:ij|aa|uu|oe|oo|ee|isch|sch[^aeiouwlmnrtäöü]|c[^hk])/u, speaks: [["nl", 0.15]] },
  { pattern: /[ąęłńśźż]/u, speaks: [["pl", 1]] },
  { pattern: /[ășțşţ]/u, speaks: [["ro", 0.5]] },
  { pattern: /ë|xh|^q[^u]|sh.*(?:m|t)$/u, speaks: [["sq", 0.4]] },
  { pattern: /ñ|ción$|[áéó]s?$/u, speaks: [["es", 0.5]] },
  { pattern: /zione|gli|[àòù]$|^nell|^dell/u, speaks: [["it", 0.5]] },
  { pattern: /[êœ]|eaux?$|tion$|^qu|^l'|é[es]?s?$/u, speaks: [["fr", 0.15]] },
  { pattern: /[ơưđ]|[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u, speaks: [["vi", 1]] },
  { pattern: /[čćšžđ]|nje$|ija$/u, speaks: [["hr", 0.5]] },
];
