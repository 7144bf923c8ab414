import { words } from "./cues";
import { type Found, hits } from "./match";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

const GERMAN = /(?<![A-Z0-9])DE ?\d{2}(?: ?\d){8,24}(?!\d)/dgiu;
const FOREIGN = /(?<![\p{L}\d])(?!DE)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\d])/dgu;
const TAX_LEAD =
  /(?:steuer-?\s?id(?:entifikations)?(?:nummer|-?nr\.?)?|steuerliche identifikationsnummer|identifikationsnummer|ident-?n(?:umme)?r\.?|idnr\.?|id-nr\.?|tax (?:id|identification)(?: number)?|vergi (?:kimlik )?numara\p{L}*|податковий номер|налоговый номер|numer podatkowy|TIN|identifiant fiscal)[^\d\n]{0,40}(?<v>\d(?: ?\d){7,13})(?!\d)/dgiu;
const NEW = words(
  "(?:neue[nrs]?|künftig|ab sofort|geändert|änderung|ändern|wechsel|gewechselt|statt|new|yeni|нов\\p{L}{2,3}|now[eay]\\p{L}*|nouve\\p{L}*|umgestellt|gekündigt)",
);
const OLD = words("(?:alte[nrs]?|bisherige[nrs]?|nicht mehr|gesperrt|gekündigt|old|eski)");
const GERMAN_LENGTH = 22;

/** Bank accounts, with their check digits examined. */
export function ibanFields(scene: Scene, need: Need): Found[] {
  const found = [...hits(scene.body, GERMAN), ...hits(scene.body, FOREIGN)];
  return found.flatMap((hit): Found[] => {
    if (isOrder(scene, "body", hit.start)) return [];
    const value = hit.text.replace(/ /gu, "").toUpperCase();
    const valid = isIban(value);
    const before = scene.flat.slice(Math.max(0, hit.start - 90), hit.start);
    if (!valid && !value.startsWith("DE") && !/iban\W{0,5}$/iu.test(before)) return [];
    const key = ibanKey(before, scene, need);
    if (!need.keys.has(key)) return [];
    const score =
      (valid ? 0.97 : 0.85) - (isQuoted(scene, "body", hit.start) ? 0.3 : 0) - (isOld(before) ? 0.4 : 0);
    return [
      {
        key,
        value,
        source: "body",
        start: hit.start,
        end: hit.end,
        score,
        problem: valid ? null : "check_digit",
      },
    ];
  });
}

function isOld(before: string): boolean {
  const near = before.slice(-35);
  return near.search(OLD) >= 0 && near.search(NEW) < 0;
}

/** A change of account is its own key, never applied from the message; an application names its account. */
function ibanKey(before: string, scene: Scene, need: Need): string {
  const change = before.search(NEW) >= 0 || scene.subject.search(NEW) >= 0;
  const later =
    need.kind === "payment" ||
    need.kind === "notification" ||
    need.kind === "other" ||
    need.service === "zahlung";
  if (need.service === "zahlung" && need.keys.has("newIban")) return "newIban";
  return change && later && need.keys.has("newIban") ? "newIban" : "iban";
}

/** ISO 7064 mod 97, worked digit by digit. */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(value)) return false;
  if (value.startsWith("DE") && value.length !== GERMAN_LENGTH) return false;
  let rest = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** Tax identification numbers, with their check digit examined. */
export function taxIdFields(scene: Scene, need: Need): Found[] {
  if (!need.keys.has("taxId")) return [];
  return hits(scene.flat, TAX_LEAD).flatMap((hit): Found[] => {
    const part = hit.part("v");
    if (part === null || isOrder(scene, "body", part.start)) return [];
    const value = part.text.replace(/ /gu, "");
    const valid = isTaxId(value);
    const problem = valid ? null : /^[1-9]\d{10}$/u.test(value) ? "check_digit" : "format";
    return [
      {
        key: "taxId",
        value,
        source: "body",
        start: part.start,
        end: part.end,
        score: valid ? 0.97 : 0.85,
        problem,
      },
    ];
  });
}

/** Exactly one digit repeats (two or three times) in the first ten, then ISO 7064 MOD 11,10. */
export function isTaxId(value: string): boolean {
  if (!/^[1-9]\d{10}$/u.test(value)) return false;
  const counts = new Map<string, number>();
  for (const digit of value.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((n) => n > 1);
  if (repeated.length !== 1 || (repeated[0] ?? 0) > 3) return false;
  let product = 10;
  for (const digit of value.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(value[10]);
}
