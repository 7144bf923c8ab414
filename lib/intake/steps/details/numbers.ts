import { anyCase, type Found, type Hit, hits } from "./match";
import { isOrder, type Need, type Scene } from "./scene";

type Rule = { key: string; pattern: RegExp; valid: RegExp; score: number };
const NUMBER = "(?:nummer|nr\\.?|no\\.?|number|numaram?|номер\\p{L}*|numer|numărul|numéro|رقم)";
const TOKEN =
  "(?<![\\p{L}\\d])(?<v>(?=[A-Z\\d./-]{0,14}\\d)[A-Z\\d](?:[ ]?[A-Z\\d./-]){3,16})(?![\\p{L}\\d])";

/** Numbers told by the words in front of them. */
const RULES: readonly Rule[] = [
  {
    key: "dogChip",
    score: 0.95,
    valid: /^\d{15}$/u,
    pattern:
      /(?:chip\p{L}*|transponder\p{L}*|mikrochip\p{L}*)[^\d\n]{0,30}(?<v>\d(?:[ -]?\d){8,19})(?!\d)/dgiu,
  },
  { key: "dogChip", score: 0.85, valid: /^\d{15}$/u, pattern: /(?<![\d+])(?<v>276(?: ?\d){12})(?!\d)/dgu },
  {
    key: "idDocumentNumber",
    score: 0.93,
    valid: /^[A-Z0-9][A-Z0-9/.-]{2,24}$/u,
    pattern: new RegExp(
      `${anyCase(`(?:personalausweis|ausweis|perso|reisepass|pass|passport|pasaport|паспорт\\p{L}*|paszport\\p{L}*|passeport|pașaport\\p{L}*|id card|id-?karte|eat|aufenthaltstitel|dokument|fischereischein|schein|جواز السفر|جواز|der alte|die alte|seriennummer)[^.\\n]{0,24}?(?:${NUMBER}[^A-Za-z\\d\\n]{0,6}(?:ist |is |lautet |war )?|[:(] ?(?:nr\\.? ?)?)`)}${TOKEN}`,
      "gdu",
    ),
  },
  {
    key: "idDocumentNumber",
    score: 0.8,
    valid: /^[A-Z0-9][A-Z0-9/.-]{2,24}$/u,
    pattern: new RegExp(
      `(?:${NUMBER} ?(?:جواز السفر )?)[^A-Za-z\\d\\n]{0,14}(?<v>(?=[A-Z]{1,2}\\d|\\p{Lu}\\d)[A-Z](?=[A-Z\\d]{0,8}\\d)[A-Z\\d]{7,9})(?![\\p{L}\\d])`,
      "gdiu",
    ),
  },
  {
    key: "idDocumentNumber",
    score: 0.7,
    valid: /^[A-Z0-9]{9,10}$/u,
    pattern:
      /(?<![\p{L}\d])(?<v>[CFGHJKLMNPRTVWXYZ](?=[A-Z\d]{0,7}\d)(?=\d{0,7}[A-Z\d])[CFGHJKLMNPRTVWXYZ\d]{8})(?![\p{L}\d])/dgu,
  },
  {
    key: "licenceNumber",
    score: 0.93,
    valid: /^[A-Z0-9][A-Z0-9/.-]{2,24}$/u,
    pattern: new RegExp(
      `${anyCase(`(?:führerschein|fs|schein|lappen|fahrerlaubnis|kartenführerschein|licen[cs]e|ehliyet|prawo jazdy|listen|landkreis[^.\\n]{0,24}|ausgestellt[^.\\n]{0,40}|stadt [^.\\n,]{2,24})[ -]?[^.\\n]{0,16}?(?:${NUMBER}[^A-Za-z\\d\\n]{0,6}(?:ist |is |lautet )?)`)}${TOKEN}`,
      "gdu",
    ),
  },
  {
    key: "registerNumber",
    score: 0.94,
    valid: /^[A-Z0-9][A-Z0-9/.-]{2,24}$/u,
    pattern: /(?<![\p{L}\d])(?<v>(?:HRB|HRA|VR|PR|GnR|GsR) ?\d{1,6}(?: ?[A-Z])?)(?![\p{L}\d])/dgu,
  },
  {
    key: "registerNumber",
    score: 0.93,
    valid: /^[A-Z0-9][A-Z0-9/.-]{2,24}$/u,
    pattern: new RegExp(
      `(?:(?:geburten|ehe|heirats|sterbe|familien|register|personenstands)[-\\p{L}]{0,16}?(?:register|buch|eintrag|nummer|nr\\.?)?|urkunden-?)[^.\\n\\d]{0,20}?(?:${NUMBER})?[^A-Za-z\\d\\n]{0,6}(?<v>[A-Z]{0,2} ?\\d{1,6}\\/\\d{2,4})(?!\\d)`,
      "gdiu",
    ),
  },
  {
    key: "licenceNumber",
    score: 0.8,
    valid: /^[A-Z0-9][A-Z0-9/.-]{2,24}$/u,
    pattern: /(?<![\p{L}\d])(?<v>[A-Z]\d{3,4}[A-Z0-9]{6,7})(?![\p{L}\d])/dgu,
  },
  {
    key: "idDocumentNumber",
    score: 0.84,
    valid: /^[A-Z0-9][A-Z0-9/.-]{2,24}$/u,
    pattern:
      /(?:[Rr]eisepass|[Pp]ass(?:port)?|[Pp]asaport|[Pp]aszport|[Aa]usweis|[Pp]erso|[Ff]ischereischein|[Ss]chein)(?:-?[Nn]r\.?|[Nn]ummer)?[ :(]{1,3}(?:[Nn]r\.? ?)?(?<v>[A-Z]{0,3} ?\d{2} ?\d{4,7}|[A-Z]{1,2}\d{5,8}|\d{1,5}\/\d{4}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8})(?![\p{L}\d])/dgu,
  },
];

/** Numbers and counts that the service asks for. */
export function numberFields(scene: Scene, need: Need): Found[] {
  return RULES.filter((rule) => need.keys.has(rule.key)).flatMap((rule) =>
    hits(scene.flat, rule.pattern).flatMap((hit) => numberFound(scene, rule, hit)),
  );
}

function numberFound(scene: Scene, { key, valid, score }: Rule, hit: Hit): Found[] {
  const part = hit.part("v");
  if (part === null || isOrder(scene, "body", part.start)) return [];
  const value = part.text
    .replace(/[\s]/gu, "")
    .toUpperCase()
    .replace(/[./-]+$/u, "");
  if (!/\d/u.test(value) || /^\d{1,2}\.\d{1,2}\./u.test(value)) return [];
  if (key === "idDocumentNumber" && (value.length < 6 || !hasShape(value))) return [];
  const end = part.start + part.text.trimEnd().replace(/[./-]+$/u, "").length;
  const problem = valid.test(key === "dogChip" ? value.replace(/\D/gu, "") : value) ? null : "format";
  return [
    {
      key,
      value: key === "dogChip" ? value.replace(/\D/gu, "") : value,
      source: "body",
      start: part.start,
      end,
      score,
      problem,
    },
  ];
}

function hasShape(value: string): boolean {
  return /^(?=.*\d)[A-Z0-9]{6,12}$/u.test(value) || /^\d{1,4}\/\d{2,6}$/u.test(value) || /-/u.test(value);
}
