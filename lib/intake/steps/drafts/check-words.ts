type Forbidden = { code: string; pattern: RegExp };

/** No word boundary of JavaScript knows letters outside ASCII, so both sides are looked at by hand. */
const words = (...stems: string[]) => new RegExp(`(?<!\\p{L})(?:${stems.join("|")})`, "iu");

/** Verbs and participles of a decision. The nouns stay free: "der Bescheid, den Sie bekommen haben" is a question. */
const DECISION = words(
  "bewillig(?:t|en|te)\\b",
  "genehmig(?:t|en|te)\\b",
  "abgelehnt",
  "(?:lehnen|lehnt) .{0,60} ab\\b",
  "stattgegeben",
  "zurückgewiesen",
  "festgesetzt",
  "widerrufen",
  "(?:wird|werden) .{0,40}erteilt",
  "(?:is|are|was|were|been|be) (?:granted|approved|refused|rejected|denied)",
  "onaylan(?:dı|mıştır)",
  "reddedil",
  "تمت الموافقة",
  "تم رفض",
  "схвалено",
  "затверджено",
  "відмовлено",
  "одобрен",
  "утвержден",
  "отказано",
  "przyznano",
  "zatwierdzono",
  "odmówiono",
  "aprobat",
  "respins",
  "(?:est|été|sera) (?:accordée?|approuvée?|refusée?|rejetée?)",
);

/** A written assurance binds the authority (VwVfG §38). */
const PROMISE = words(
  "versprech",
  "versproch",
  "zusicher",
  "(?:sichern|sagen) .{0,40} zu[.!,]",
  "zugesagt",
  "garantier",
  "Sie (?:bekommen|erhalten) (?:das Geld|die Leistung|die Erlaubnis|den Bescheid)",
  "wird (?:gezahlt|ausgezahlt|überwiesen|erstattet)",
  "(?:we|I) promise",
  "guarantee",
  "garanti ed",
  "نضمن",
  "نعدكم",
  "гарант",
  "обіцяємо",
  "обещаем",
  "gwarant",
  "obiecujemy",
  "garant(?:ăm|ează)",
  "promitem",
  "promettons",
  "garantiss",
);

const PROGNOSIS = words(
  "Aussicht auf Erfolg",
  "Erfolgsaussicht",
  "gute Chancen",
  "voraussichtlich",
  "wahrscheinlich",
  "likely",
  "chances of success",
);

/** Only a person with power to do so extends a period (VwVfG §31 (7)); a statutory one nobody does. */
const EXTENSION = words(
  "Frist.{0,40}verlänger",
  "verlänger.{0,40}Frist",
  "Fristverlängerung",
  "(?:deadline|time limit) .{0,30}extend",
  "extend.{0,30}(?:deadline|time limit)",
);

/** Step (1) of the ladder is a friendly request; warnings belong to the formal notice (SGB I §66 (3)). */
const THREAT = words(
  "andernfalls",
  "ansonsten",
  "Mitwirkungspflicht",
  "Zwangsgeld",
  "Ordnungswidrigkeit",
  "nach Aktenlage",
  "(?:wird|werden) .{0,60}(?:ablehnen|versagen|entziehen)",
  "nicht (?:fristgerecht|rechtzeitig)",
  "otherwise",
  "failure to",
  "aksi takdirde",
  "وإلا",
  "інакше",
  "иначе",
  "w przeciwnym razie",
  "în caz contrar",
  "à défaut",
  "faute de quoi",
);

/** Words of the machine, holes in a template, and markup have no place in a letter. */
const MACHINE = /\b(?:KI|AI|undefined|null|NaN|confidence|Konfidenz|Algorithmus)\b|\[object/u;
const HOLE = /\{(?!caseNumber\})/u;
const MARKUP = /<\/?[a-z!]|\*\*|__|\]\(|&(?:nbsp|amp|lt|gt|#\d+);|^#+ /imu;

/** A rule and the code it reports. */
export const FORBIDDEN: readonly Forbidden[] = [
  { code: "decision", pattern: DECISION },
  { code: "promise", pattern: PROMISE },
  { code: "prognosis", pattern: PROGNOSIS },
  { code: "deadline_extension", pattern: EXTENSION },
  { code: "threat", pattern: THREAT },
  { code: "machine_word", pattern: MACHINE },
  { code: "template_hole", pattern: HOLE },
  { code: "markup", pattern: MARKUP },
];
