import "server-only";

const SUBJECT =
  /^(?:(?:re|aw|wg)\s*:\s*)?(?:automatische (?:antwort|e-?mail|rückantwort)|abwesenheits(?:notiz|nachricht|meldung|benachrichtigung|agent)\b|abwesenheit\s*(?::|$)|abwesend|außer haus|nicht im büro|auto(?:matic)?[ -]?(?:reply|response|responder|antwort)|out of (?:the )?office|i am out of|ooo\b|urlaubs(?:notiz|benachrichtigung)|réponse automatique|absence du bureau|risposta automatica|respuesta automática|automatisch antwoord|automatyczna odpowiedź|otomatik yanıt|răspuns automat|автоответ|автоматическая отправка|автоматичн\p{L}* відповідь)/iu;
/** No absence note is longer; a letter that mentions a holiday may well be. */
const LONGEST = 900;
const AWAY =
  /\b(?:nicht|außer) (?:im|am|in|zu)? ?(?:büro|haus|hause|arbeitsplatz|dienst|erreichbar)|\babwesend\b|\w*urlaub\b|elternzeit|mutterschutz|krankgeschrieben|krankheitsbedingt|dienst-?reise|geschäftsreise|fortbildung|schulung|altersteilzeit|(?:nur|stark)? ?(?:eingeschränkt|sporadisch|unregelmäßig)|kein(?:en)? (?:e-?mail-?)?zugang|out of (?:the )?office|on (?:vacation|leave|holiday)/iu;
const HANDED =
  /wird nicht weitergeleitet|(?:e-?mails?|nachrichten) werden nicht (?:weitergeleitet|gelesen|bearbeitet)|werden keine e-?mails|lese ich keine (?:e-?)?mails|nach meiner rückkehr|kehre .{0,30}zurück|wieder (?:wie gewohnt |regulär )?(?:erreichbar|für sie da|im büro|im haus)|(?:meine|unsere) (?:urlaubs)?vertretung|vertritt mich|in dringenden (?:fällen|anliegen|angelegenheiten)|bei dringenden (?:anliegen|anfragen|angelegenheiten|fragen)|dringende (?:anfragen|themen|fälle)|lese meine e-?mails in dieser zeit nicht|zugang zu meinen e-?mails|(?:will|shall) (?:be back|return|respond)|in urgent cases|for urgent matters/iu;

/** An absence note without the signs of RFC 3834: by its subject, or by words of being away and of who reads the mail. */
export function isAbsence(subject: string, text: string): boolean {
  if (SUBJECT.test(subject)) return true;
  return text.length <= LONGEST && AWAY.test(text) && HANDED.test(text);
}
