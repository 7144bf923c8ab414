import type { Source } from "@/lib/intake/schema";
import { firstSentence, lastSentence, words } from "./cues";
import { type Found, type Hit, hits, overlaps } from "./match";
import { isOrder, isQuoted, labelAt, type Need, type Scene, textOf } from "./scene";

const PHONE =
  /(?<![\p{L}\d/.,-])(?:(?:\+|00)[1-9]\d{0,2}[\s/.-]{0,2}(?:\(0\)\s?)?|\(?0[1-9]\d{1,4}\)?)(?:[\s/.–-]{0,3}\d{1,8}){1,6}(?![\d€]|[.,]\d| ?(?:€|EUR))/dgu;
/** Groups of an account number look like numbers to call. */
const IBAN_LIKE = /(?<![\p{L}\d])[A-Z]{2} ?\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?!\d)/dgu;
const LOCAL =
  /(?:tel(?:efon)?\.?|rückruf(?: unter)?|durchwahl|phone|handy|mobil)[\s:]{0,3}(?:nr\.? ?)?(?<v>[1-9]\d{2}(?:[ -]?\d{2,3}){1,2})(?!\d|[ -]?\d)/dgiu;
const DATE_LIKE = /^0?\d{1,2}\.\s?\d{1,2}\.(?:\d{2}|\d{4})?(?!\d)/u;
const NOT_PHONE = words(
  "(?:fax|telefax|iban|konto(?:nummer)?|az\\.?|aktenzeichen|kassenzeichen|kassenz\\.|zeichen|kundennummer|steuer-?id|chip\\p{L}*|personalausweis\\p{L}*|vertragsnummer|versicherungsnummer|nr\\. der)\\s?:?[\\s.]{0,3}",
);
const PHONE_WORD = words(
  "(?:tel(?:efon(?:nummer)?)?|handy(?:nummer)?|mobil|rückruf|rr|anrufen|ruf\\p{L}*|erreichb\\p{L}*|nummer|call|phone|mobile|numaram|тел\\p{L}*|номер|numer|téléphone|هاتف|رقم\\p{L}*|nr\\.|sms|whatsapp)",
);
const EMAIL =
  /(?<![\p{L}\d.@])[a-z0-9](?:[a-z0-9._%+-]{0,63})@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\p{L}\d@])/dgiu;

/** Telephone numbers and e-mail addresses. */
export function contactFields(scene: Scene, need: Need): Found[] {
  const sources: Source[] = ["body", "subject"];
  const phones = need.keys.has("phone") ? sources.flatMap((s) => phonesIn(scene, s)) : [];
  const emails = need.keys.has("email") ? sources.flatMap((s) => emailsIn(scene, s)) : [];
  return [...phones, ...emails];
}

/** Places of telephone numbers, for steps that must not take them for something else. */
export function phonePlaces(text: string): Hit[] {
  const ibans = hits(text, IBAN_LIKE);
  return hits(text, PHONE).filter(
    (hit) =>
      !ibans.some((i) => overlaps(i, hit)) &&
      !DATE_LIKE.test(hit.text) &&
      hit.text.replace(/\D/gu, "").length >= 7,
  );
}

function phonesIn(scene: Scene, source: Source): Found[] {
  const text = source === "body" ? scene.body : textOf(scene, source);
  const found = phonePlaces(text).flatMap((hit) => phone(scene, source, text, hit, hit.text, hit.start));
  const local = hits(text, LOCAL).flatMap((hit) => {
    const part = hit.part("v");
    return part === null ? [] : phone(scene, source, text, hit, part.text, part.start);
  });
  return [...found, ...local];
}

function phone(scene: Scene, source: Source, text: string, _hit: Hit, raw: string, start: number): Found[] {
  const before = lastSentence(text.slice(Math.max(0, start - 40), start));
  const label = labelAt(scene, source, start);
  if (
    isOrder(scene, source, start) ||
    before.slice(-24).search(NOT_PHONE) >= 0 ||
    /fax|konto|zeichen|chip/u.test(label)
  )
    return [];
  const value = e164(raw);
  if (value === null) return [];
  const cued =
    `${label} ${before} ${firstSentence(text.slice(start + raw.length, start + raw.length + 20))}`.search(
      PHONE_WORD,
    ) >= 0;
  const score = 0.9 + (cued ? 0.06 : 0) - (isQuoted(scene, source, start) ? 0.45 : 0);
  return [{ key: "phone", value, source, start, end: start + raw.length, score, problem: null }];
}

/** E.164 with +49 for numbers without country; a local number stays as it is dialled. */
export function e164(raw: string): string | null {
  const digits = raw.replace(/\(0\)/gu, "").replace(/[^\d+]/gu, "");
  const national = digits.startsWith("00")
    ? `+${digits.slice(2)}`
    : digits.startsWith("0")
      ? `+49${digits.slice(1)}`
      : digits;
  return /^(?:\+[1-9]\d{6,14}|\d{3,9})$/u.test(national) ? national : null;
}

function emailsIn(scene: Scene, source: Source): Found[] {
  const text = textOf(scene, source);
  return hits(text, EMAIL).flatMap((hit): Found[] => {
    if (isOrder(scene, source, hit.start)) return [];
    const header =
      /(?:von|an|from|to|cc|gesendet)\s?:[^\n]{0,60}$/iu.test(
        text.slice(Math.max(0, hit.start - 70), hit.start),
      ) || /schrieb|wrote/u.test(text.slice(hit.end, hit.end + 20));
    const score = 0.93 - (isQuoted(scene, source, hit.start) || header ? 0.6 : 0);
    return [
      {
        key: "email",
        value: hit.text.toLowerCase(),
        source,
        start: hit.start,
        end: hit.end,
        score,
        problem: null,
      },
    ];
  });
}
