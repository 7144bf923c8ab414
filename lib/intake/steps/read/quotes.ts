import type { Line } from "./lines";

/** Lines `from` (inclusive) to `to` (exclusive) that somebody else wrote. */
export type Stretch = { kind: "quote" | "forwarded"; from: number; to: number };

/** A header "On … wrote:" is wrapped over at most this many lines by the mail programs seen. */
const ATTRIBUTION_LINES = 5;
/** A pasted mail header has at least this many known labels within the next lines. */
const HEADER_LABELS = 3;
const HEADER_WINDOW = 9;

const WROTE =
  /wrote|schrieb|geschrieben|écrit|scritto|escribió|escreveu|schreef|geschreven|napisał|skrev|kirjoitti|a scris|napsal|napísal|írta|yazdı|shkroi|napisao|đã viết|написа|пишет|пише|писал|написав|写道|كتب|نوشت/iu;
const DATED = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.h]\d{2}|\b(19|20)\d\d\b|@/u;
/** How such a header begins: a small word or weekday, a date, a ruler, or the writer's name and address. */
const LEAD =
  /^[>*\s]*(?:(?:on|am|le|il|el|em|op|w dniu|dnia|dne|den|in data|at|kl|pe|la data|a|у|в|во|вт|ср|чт|пт|сб|вс|пн|на|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|vào|më|dana|ma|di|wo|do|vr|za|zo|lun|mar|mer|jeu|ven|sam|dim|man|tir|ons|tor|fre|lør|søn|mo|mi|fr|sa|so|von)(?=[\s,.])|\d{1,4}[./-]\d|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|-{2,}|(?=.{0,80}<\S{1,80}@))/iu;
const ORIGINAL =
  /^[\s>*_=|-]*[-_=*]{2,}\s*(original message|original email|original appointment|reply message|ursprüngliche (nachricht|mail)|original-?nachricht|message d.origine|message original|messaggio originale|mensaje original|mensagem original|oorspronkelijk bericht|original(?:t)? meddelande|original ?besked|oprindelig besked|oprindelig meddelelse|opprinnelig melding|исходное сообщение|оригинальное сообщение|orijinal (mesaj|ileti)|wiadomość oryginalna|oryginalna wiadomość|mesaj original|antwort an|alkuperäinen viesti)/iu;
const FORWARD =
  /^[\s>*_=|-]*(-{2,}\s*)?(begin forwarded message|forwarded (message|by)|weitergeleitete (nachricht|mail)|anfang der weitergeleiteten|(anfang )?weitergeleitete[rn]? (nachricht|e-?mail)|message transféré|début du message|inizio messaggio inoltrato|messaggio inoltrato|mensaje reenviado|doorgestuurd bericht|пересылаемое сообщение|пересланное сообщение|przekazana wiadomość|iletilen (mesaj|ileti)|mesaj redirecționat|vidarebefordrat)/iu;
const FROM_LABEL =
  /^[>*\s]*\*?(from|von|de|da|от|від|kimden|gönderen|van|od|fra|från|expéditeur|expediteur|nga|از|من)\s?\*?:\*?\s?\S/iu;
const OTHER_LABEL =
  /^[>*\s]*\*?(from|sent|date|to|cc|bcc|subject|reply-to|importance|gesendet|datum|an|betreff|kopie|antwort an|envoyé|à|objet|cc|inviato|data|a|oggetto|risposta|enviado|para|asunto|fecha|assunto|verzonden|aan|onderwerp|отправлено|дата|кому|тема|копия|надіслано|gönderildi|gönderilme tarihi|tarih|kime|konu|wysłano|do|temat|skickat|sendt|dato|til|emne|ämne|till|trimis|către|subiect|organization|message-id)\s?\*?:\*?/iu;

/** Finds what is quoted or forwarded, in order, without overlap. Everything else is the writer's own. */
export function quotesOf(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < lines.length) {
    const found = stretchAt(lines, at);
    if (found) stretches.push(found);
    at = found ? found.to : at + 1;
  }
  return stretches;
}

function stretchAt(lines: readonly Line[], at: number): Stretch | null {
  const line = lines[at];
  if (line === undefined || line.blank) return null;
  if (FORWARD.test(line.text)) return { kind: "forwarded", from: at, to: lines.length };
  if (ORIGINAL.test(line.text)) return { kind: "quote", from: at, to: lines.length };
  if (isHeaderBlock(lines, at)) return { kind: "quote", from: rulesBefore(lines, at), to: lines.length };
  const head = attributionLength(lines, at);
  if (head > 0) return { kind: "quote", from: at, to: quotedEnd(lines, at + head, lines.length) };
  return isQuoted(line) ? { kind: "quote", from: at, to: quotedEnd(lines, at, at + 1) } : null;
}

function isQuoted(line: Line): boolean {
  return /^[A-Z]{0,3}>/u.test(line.text);
}

/** Quoted lines run on over blanks; when none follows the header, `otherwise` is the end. */
function quotedEnd(lines: readonly Line[], from: number, otherwise: number): number {
  let end = -1;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (isQuoted(line)) end = at + 1;
    else if (!line.blank) break;
  }
  return end === -1 ? otherwise : end;
}

/** How many lines from `at` form "On … wrote:", 0 if none do. */
function attributionLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text ?? "";
  if (!LEAD.test(first)) return 0;
  let joined = "";
  for (let count = 1; count <= ATTRIBUTION_LINES; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || joined.length > 300) return 0;
    if (line.blank && !nextIsAddress(lines, at + count)) return 0;
    joined = `${joined} ${line.text}`.trim();
    if (closesHead(joined)) return count;
    if (count > 1 && isQuoted(line) && !isQuoted({ ...line, text: first })) return 0;
  }
  return 0;
}

function nextIsAddress(lines: readonly Line[], at: number): boolean {
  return /^[<>]/u.test(lines[at]?.text ?? "");
}

function closesHead(joined: string): boolean {
  if (!/[:：-]\s?\**$|(wrote|schrieb|geschreven|écrit)\s?\**$/u.test(joined) || !DATED.test(joined))
    return false;
  const mailed = /\d{1,2}[:.]\d{2}.*@[^\s>]*>?\s?:$/u.test(joined);
  return mailed || (WROTE.test(joined) && /\d/u.test(joined));
}

function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  const first = lines[at]?.text ?? "";
  if (!FROM_LABEL.test(first)) return isRuledBlock(lines, at);
  let labels = 1;
  let seen = 0;
  for (let next = at + 1; next < lines.length && seen < HEADER_WINDOW; next++) {
    const text = lines[next]?.text ?? "";
    seen += 1;
    if (OTHER_LABEL.test(text)) labels += 1;
  }
  return labels >= HEADER_LABELS;
}

/** A header that begins with another label than From is one only below a ruler, label under label, From among them. */
function isRuledBlock(lines: readonly Line[], at: number): boolean {
  if (!OTHER_LABEL.test(lines[at]?.text ?? "") || rulesBefore(lines, at) === at) return false;
  const block = lines.slice(at, at + HEADER_LABELS + 1);
  return (
    block.every((line) => OTHER_LABEL.test(line.text)) && block.some((line) => FROM_LABEL.test(line.text))
  );
}

/** A ruler above a pasted header belongs to it. */
function rulesBefore(lines: readonly Line[], at: number): number {
  let from = at;
  while (from > 0) {
    const text = lines[from - 1]?.text ?? "";
    if (!/^[-_=*]{2,}(?:.{0,60}[-_=*]{2,})?$/u.test(text)) break;
    from -= 1;
  }
  return from;
}
