import type { Line } from "./lines";

/** Whole-line openings; what follows the salutation on the same line is said, not greeted. */
const GREETING =
  /^(sehr geehrte[rns]?|liebe[rs]?|werte[rs]?|hallo|hi|hey|moin|servus|grüß gott|grüezi|guten (tag|morgen|abend|tach)|schönen guten (tag|morgen|abend)|n?abend|dear|hello|good (morning|afternoon|evening|day)|to whom it may concern|merhaba|sayın|iyi günler|selam|günaydın|bonjour|bonsoir|madame|monsieur|buongiorno|gentile|salve|hola|buenos días|estimad[oa]s?|dzień dobry|szanown[iay]|witam|добр(ый|ого) (день|дня|вечер)|здравствуйте|уважаем|доброго дня|добрий день|вітаю|шановн|bună ziua|stimat|добър ден|здравейте|poštovani|dobar dan|поштовани|добар дан|përshëndetje|i nderuar|kính gửi|xin chào|geachte|beste|السلام عليكم|مرحبا|السادة|تحية طيبة|با سلام|سلام)(?=[\s,!.:;]|$)/iu;
const CLOSING =
  /^(?:in erwartung.{0,60}|vielen dank(?: im voraus| und|,).{0,30}|danke und |es grüßt.{0,30}|(?:mit )?(?:recht |ganz |den |vielen |sehr )?(?:freundlich|herzlich|best|lieb|viel|schön|sonnig|kollegial|höflich|kameradschaftlich|nachbarschaftlich|fröhlich)\p{L}{0,8} (?:grüß|gruß|gruss|grüss|gruesse|wünsch)\p{L}{0,4}|mit vorzüglicher hochachtung|hochachtungsvoll|m\.?f\.?g\.?|mfg|lg|vg|bg|glg|gruß|gruss|grüße|grüsse|gruesse|beste? grüße|schönen (?:tag|abend|gruß)|schönes wochenende|ihre?|kind(?:est)? regards|best regards|warm regards|regards|yours (?:sincerely|faithfully|truly)|sincerely|best wishes|best|cheers|many thanks|thank you|thanks|respectfully|saygılar\p{L}{0,6}|teşekkür\p{L}{0,8}|iyi (?:günler|çalışmalar)|cordialement|bien à vous|veuillez agréer.{0,80}|salutations|cordiali saluti|distinti saluti|saluti|un saludo|saludos|atentamente|z poważaniem|pozdrawiam|с уважением|спасибо|з повагою|дякую|cu (?:stimă|respect)|mulțumesc|с уважение|поздрави|s poštovanjem|srdačan pozdrav|с поштовањем|me respekt|faleminderit|trân trọng|met vriendelijke groet\p{L}{0,2}|مع (?:خالص )?(?:التحية|الشكر|تحياتي|فائق).{0,30}|وتفضلوا.{0,40}|وشكرا.{0,20}|شكرا.{0,20}|با (?:احترام|تشکر).{0,20})(?=[\s,!.:;/]|$)/iu;
const SENT_FROM =
  /^[\s*_[(]*(?:sent (?:from|via|with)|gesendet (?:von|mit|über|via)|von (?:meinem|unterwegs|mobil).{0,40}(?:gesendet|iphone)?$|von meinem .{0,30}gesendet|diese nachricht wurde (?:von|mit) mein|envoyé (?:de|depuis|à partir)|inviato (?:da|con)|enviado (?:desde|do|a partir|de)|verzonden (?:vanaf|met|vanuit)|verstuurd vanaf|отправлено (?:с|из)|надіслано з|wysłane? z|skickat från|sendt fra|lähetetty|trimis de pe|get outlook for|outlook für|(?:iphone|android)'?\p{L}* (?:telefonumdan )?gönderildi)/iu;
const DISCLAIMER =
  /(?:diese (?:e-?mail|nachricht|mail).{0,60}(?:vertraulich|ausschließlich|maschinell|rechtlich geschützt)|vertrauliche (?:informationen|und\/oder)|this (?:e-?mail|message|communication).{0,80}(?:confidential|intended|privileged)|intended (?:only|solely) for|denken sie an die umwelt|consider the environment|(?:e-?mail|virus).{0,20}(?:virenfrei|avast|virus-free)|der inhalt dieser (?:e-?mail|nachricht)|datenschutzhinweise? |haftungsausschluss|sollten sie (?:nicht der (?:richtige|beabsichtigte)|diese (?:e-?mail|nachricht) irrtümlich)|informationen zum datenschutz|ce (?:message|courriel).{0,40}confidenti)/iu;

/** A line that only parts the signature from the letter. */
export function isSignatureRule(text: string): boolean {
  return /^(?:--|—|––|_{2,}|-{3,}|={3,}|\*{3,}|~{3,}|\+{3,})$/u.test(text);
}

/** The line that a telephone adds. */
export function isSentFrom(text: string): boolean {
  return SENT_FROM.test(text);
}

/** The small print of an office. */
export function isDisclaimer(text: string): boolean {
  return DISCLAIMER.test(text);
}

/** A closing phrase. */
export function isClosing(text: string): boolean {
  return text.length <= 90 && CLOSING.test(text);
}

/** Length of the salutation at the start of a line, 0 if there is none. */
export function greetingLength(text: string): number {
  const found = GREETING.exec(text);
  if (found === null) return 0;
  const stop = /[,!:;]|(?<=\p{L}\p{L})\.(?=\s|$)|$/u.exec(text.slice(found[0].length));
  const length = found[0].length + (stop?.index ?? 0) + (stop?.[0].length ?? 0);
  // Longer than any salutation with names: the sentence only begins like one.
  return length <= 100 ? length : found[0].length;
}

/** A short line without a sentence: name, company, phone, street, mail. */
export function isContactLine(line: Line): boolean {
  const { text } = line;
  if (text.length > 90 || /[?]$/u.test(text)) return false;
  return !/[.!]$/u.test(text) || text.split(" ").length <= 4;
}

/** An afterword speaks again although the letter was closed. */
export function isAfterword(text: string): boolean {
  return /^(?:p\.? ?s\.?|n\.? ?b\.?|nachtrag|übrigens|zusatz|ach ja)(?=[\s:,.]|$)/iu.test(text);
}
