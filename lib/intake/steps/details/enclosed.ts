import { words } from "./cues";
import { type Found, type Hit, hits, type Part } from "./match";
import { PAPERS, type Paper } from "./papers";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

const HERE = words(
  "(?:anbei|(?:rein|hinein|dazu|mit)(?:gelegt|gepackt|getan|gesteckt)|anhängend\\p{L}*|angefügt\\p{L}*|mitgesendet|mitgeschickt|mit (?:dabei|drin|angehängt)|im (?:umschlag|brief)|diesem (?:brief|schreiben)|s\\. ?(?:anl|anh)\\p{L}*|anl\\.|siehe (?:foto|bild|pdf|scan)\\p{L}*|hab(?:e)?[^.\\n]{0,30} (?:angehängt|drangehängt|beigelegt|mitgeschickt|hochgeladen)|gebe(?:n)?(?: ich| wir)?[^.\\n]{0,30} ab(?!\\p{L})|reiche[^.\\n]{0,40} (?:hiermit|rein)|schicke(?:n)? (?:ich |wir )?(?:ihnen |euch )?(?:hiermit|hier|jetzt|noch)|übermittle\\p{L}*|auf dem (?:foto|bild) sieht|(?:foto|bild)\\p{L}* (?:zeigt|zeigen|dazu)|please find|included|here (?:is|are)|with this (?:letter|mail|e-?mail)|i(?:[’'']m| am) sending|i send|ekledim|gönderiyorum|ilişikte|надсилаю|у вкладенні|вкладен\\p{L}*|отправляю|высылаю|przesyłam|w załączeniu|atașez|anexez|trimit|je joins|vous trouverez|أرسل\\p{L}*|(?:ist|sind|liegt|liegen)(?: auch| alle)? (?:bei|mit bei)(?=[.,;!)]|$)|mit bei(?=[.,;!)]|$)|unter vorlage|eingescannt|lade[^.\\n]{0,40} hoch|kopien? (?:genommen|einbehalten)|kopien? (?:der |von |vom |des )?(?=\\p{L}*ausweis|p[aä]ss)|legt[^.\\n]{0,60} vor(?!\\p{L})|uploads?(?=\\s?:)|anhang(?=\\s?:)|beilagen?|(?:in )?allegat\\p{L}*|allego|screenshot\\p{L}*|anliegend\\p{L}*|beigefügt\\p{L}*|beigelegt|beiliegend\\p{L}*|beiliegt|lieg(?:t|en)(?: \\p{L}+){0,3} (?:bei|an)(?!\\p{L})|lege(?:n)?(?: ich| wir)?(?: [\\p{L}.]+){0,8} (?:bei|dazu|an)(?!\\p{L})|dazu ?gelegt|im anhang|in anlage|als anlage|in der anlage|anlagen?(?=\\s?[:(])|anlagen \\d|siehe (?:anlage|anhang)|angehängt|drangehängt|hängt (?:dran|an)|hänge(?:n)?[^.\\n]{0,40} an(?!\\p{L})|dran(?!\\p{L})|(?:sind |ist )?dabei(?!\\p{L})|hochgeladen|upload\\p{L}*|eingereicht|füge(?:n)?[^.\\n]{0,60} bei|mitgeschickt|schicke(?:n)?[^.\\n]{0,30} mit|hier (?:die|der|das|ist|sind)|wie (?:gewünscht|verlangt|gefordert|besprochen)|in kopie(?! nach)|kopien? liegen|als (?:scan|pdf|foto)|attached|attach|enclosed|attachment|ek(?:te|inde|i|ledim|liyorum)|ekte(?:dir)?|додаю|додан\\p{L}*|додатк\\p{L}|прикладаю|приложил\\p{L}*|прилага\\p{L}*|прикреп\\p{L}*|во вложении|w załącz\\p{L}*|załącz\\p{L}*|dołącz\\p{L}*|en pièces? jointes?|ci-joint\\p{L}*|joint\\p{L}*|atașat\\p{L}*|anex\\p{L}*|مرفق\\p{L}*|أرفق\\p{L}*|المرفق\\p{L}*|lag vor|abgegeben|übersende\\p{L}*|überreiche\\p{L}*|erhalten sie|beigefuegt|kopiert|kopie (?:gefertigt|gemacht)|vorgelegt|\\((?:anlage|anhang)|siehe anlage|foto da(?!\\p{L})|füge[^.\\n]{0,40} bei|i attach|liegen dabei|reiche(?:n)?(?: ich| wir)?[^.\\n]{0,60} ein(?!\\p{L})|zurück ausgefüllt|unterschrieben, |ebenso|gescannt)",
);
const LATER = words(
  "(?:nachgereicht|nachreichen|reiche(?:n)?[^.\\n]{0,60} nach(?!\\p{L})|nachreiche|folgt|folgen|kommt (?:noch|per|nach|vom|extra|später|nächste)|kommen noch|nach(?:ge)?liefer\\p{L}*|liefere[^.\\n]{0,30} nach|schicke(?:n)?[^.\\n]{0,40} (?:nach|später|noch|nächste)|bring\\p{L}*[^.\\n]{0,24} mit|mitbringen|habe ich (?:noch )?nicht|hab ich (?:noch )?nicht|hatte er nicht|hat sie keine|fehlt\\p{L}*|verloren|kein(?:e[nrs]?)?|noch nicht|brauche(?:n)?(?: ich| wir)?|benötige|muss ich|müssen wir|will follow|later|bring|sonra|gönder\\p{L}*eceğim|пришлю|надішлю|донесу|prześlę|doniosę|voi trimite|enverrai|سأرسل|liegt (?:hier|ihnen|bei ihnen|bei mir|ihm|mir)|sind da\\.|machen wir|fertigen|ist (?:noch )?gut|soll ich|steht im|beantragen|beantragt|verlangt|ausstellen|bestell\\p{L}*)",
);
const FILE_NAME =
  /(?<![\p{L}\d_-])[\p{L}\d_-]{1,60}\.(?:pdf|jpe?g|png|heic|docx?|odt|tiff?|zip|xlsx?|txt)(?!\p{L})/dgiu;
/** The dot of a day ("22. Oktober"), a title or a short form ends no sentence. */
const SENTENCE =
  /[^.!?;\n]+(?:(?:[.](?=\S|\s\p{Ll}|\s?\d)|(?<=\d)[.](?=\s\p{Lu})|(?<=(?<!\p{L})(?:Dr|Prof|Nr|Fr|Hr|St|Az|geb|bzw|inkl|[Ss]tr|Tel|z\. ?B|[A-Z]))[.](?=\s))[^.!?;\n]+)*/dgu;

/** The sentences with divided words made whole, and the way back to the places of the letter. */
type Sheet = {
  files: readonly Hit[];
  sentences: readonly Hit[];
  /** Those that speak of enclosing. */
  telling: readonly Hit[];
  listed: readonly Part[];
  at: (place: number) => number;
};

/** Papers that the writer says are enclosed. */
export function enclosedFields(scene: Scene, need: Need): Found[] {
  const wanted = PAPERS.filter((p) => need.keys.has(p.key) && mayHold(p.key, need, scene));
  if (wanted.length === 0) return [];
  const mine = (hit: { start: number }) =>
    !isOrder(scene, "body", hit.start) && !isQuoted(scene, "body", hit.start);
  const { text, at } = undivided(scene);
  const sentences = hits(text, SENTENCE).filter((hit) => mine({ start: at(hit.start) }));
  const sheet: Sheet = {
    files: hits(scene.body, FILE_NAME).filter(mine),
    sentences,
    telling: sentences.filter((sentence) => sentence.text.search(HERE) >= 0),
    listed: listed(text).filter((part) => mine({ start: at(part.start) })),
    at,
  };
  return wanted.flatMap(
    (p) =>
      byFile(scene, p, sheet) ??
      inList(p, sheet) ??
      inWords(p, sheet, need) ??
      byIssuer(p, sheet) ??
      byAttachment(scene, p) ??
      [],
  );
}

const BY_INSTALMENTS =
  /(?:raten|stund|auf einmal|monatlich|im monat|every month|per month|instal|taksit|частин|част[яе]|w ratach|fois)/iu;

/** "Geburts-\nurkunde" is one word; each place of the text without breaks knows where it stood. */
function undivided({ flat, body }: Scene): { text: string; at: (place: number) => number } {
  const breaks: number[] = [];
  const text = flat.replace(DIVIDED, (found, index: number) => {
    if (body[index + 1] !== "\n") return found;
    breaks.push(index - breaks.length * 2);
    return "";
  });
  return { text, at: (place) => place + breaks.filter((start) => start <= place).length * 2 };
}

const DIVIDED = /(?<=\p{Ll})-[ \n](?=\p{Ll})(?!und |oder |bis )/gu;

/** The copy of a notice is a paper of its own only where a notice is what it is about. */
const NOTICE_SERVICES = new Set(["bussgeld", "grundsteuer", "wohnungsnotfall", "zahlung"]);
function mayHold(key: string, need: Need, scene: Scene): boolean {
  // Whoever pays shows that it is paid; income is shown only to be allowed to pay later.
  if (key === "incomeProof" && need.kind === "payment") return BY_INSTALMENTS.test(scene.flat);
  return key !== "noticeCopy" || NOTICE_SERVICES.has(need.service ?? "") || need.kind === "objection";
}

/** A file that the letter names: its name says what it is, or the words beside it do. */
function byFile(scene: Scene, paper: Paper, { files }: Sheet): Found[] | null {
  for (const { start, end, text } of files) {
    const before =
      scene.flat
        .slice(Math.max(0, start - 50), start)
        .split(/[.;\n,](?=\s)/u)
        .at(-1) ?? "";
    if (!paper.file.test(text) && before.search(paper.noun) < 0) continue;
    return [{ key: paper.key, value: text, source: "body", start, end, score: 0.93, problem: null }];
  }
  return null;
}

const LIST_HEAD =
  /^[ \t>*•-]{0,4}(?:anlagen?|anl\.|anhang|anhänge|beilagen?|beigefügt(?:e unterlagen)?|unterlagen|attachments?|enclosures?|encl\.?|ekler|ek|додатки|приложени[ея]|załączniki|anexe|pièces jointes|p\.?j\.?|uploads?|dateien|المرفقات)(?: ?\(\d\))?\s?(?::|$)/iu;
/** A line of a list is short or marked; prose and blank lines end it. */
const LIST_LINE = /^[ \t]*(?:[-*•–+]|\d{1,2}[.)])|^[^.]{2,60}$/u;

/** The papers under "Anlagen:", one a line or one after the other. */
function listed(text: string): Part[] {
  const found: Part[] = [];
  let start = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const head = LIST_HEAD.test(line);
    open = head || (open && line.trim() !== "" && LIST_LINE.test(line));
    if (open) found.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return found;
}

function inList(paper: Paper, sheet: Sheet): Found[] | null {
  for (const line of sheet.listed) {
    const noun = hits(line.text, paper.noun).find(
      ({ start, end }) => clauseAround(line.text, start, end).search(LATER) < 0,
    );
    if (noun !== undefined) return [enclosed(paper, sheet, line, noun)];
  }
  return null;
}

/** The paper and a word of enclosing in one sentence, and no word of later or missing. */
function inWords(paper: Paper, sheet: Sheet, need: Need): Found[] | null {
  for (const sentence of need.kind === "documentSubmission" ? sheet.sentences : sheet.telling) {
    for (const noun of hits(sentence.text, paper.noun)) {
      const clause = clauseAround(sentence.text, noun.start, noun.end);
      if (need.kind === "documentSubmission" && clause.search(STILL_OPEN) < 0)
        return [enclosed(paper, sheet, sentence, noun)];
      if (clause.search(LATER) >= 0 || !sheet.telling.includes(sentence)) continue;
      // A reminder or notice told about elsewhere in the sentence is not the paper enclosed.
      if (paper.key === "noticeCopy" && clause.search(HERE) < 0) continue;
      if (isHere(sentence.text, clause, noun)) return [enclosed(paper, sheet, sentence, noun)];
    }
  }
  return null;
}

/** How far from the plain word ("Bescheinigung") the one who made it out may stand. */
const ISSUER_REACH = 60;

/** "Mein Arbeitgeber, Bescheinigung anbei": a plain word is the paper of whom the sentence names nearest. */
function byIssuer(paper: Paper, sheet: Sheet): Found[] | null {
  if (paper.issuer === undefined) return null;
  for (const sentence of sheet.telling) {
    if (sentence.text.search(paper.issuer) < 0) continue;
    const word = hits(sentence.text, PLAIN_PAPER).find((hit) => isBy(paper, sentence.text, hit));
    if (word === undefined) continue;
    const clause = clauseAround(sentence.text, word.start, word.end);
    if (clause.search(LATER) < 0 && isHere(sentence.text, clause, word))
      return [enclosed(paper, sheet, sentence, word)];
  }
  return null;
}

function isBy(paper: Paper, sentence: string, word: Hit): boolean {
  const gap = ({ issuer }: Paper) =>
    issuer === undefined
      ? Number.POSITIVE_INFINITY
      : Math.min(...hits(sentence, issuer).map((m) => Math.max(m.start - word.end, word.start - m.end)));
  const own = gap(paper);
  // A clinic is often the employer, seldom the other way round.
  const closer = (other: Paper) =>
    paper.key === "medicalReport"
      ? Number.isFinite(gap(other))
      : gap(other) < own && other.key !== "medicalReport";
  return own <= ISSUER_REACH && !PAPERS.some((other) => other !== paper && closer(other));
}

const PLAIN_PAPER = words(
  "(?:bescheinigung|bestätigung|schreiben|brief|papiere?|zettel|bericht|nachweis|formular|erlaubnis|unterschrift|unterschrieben|vertrag|letter|paper|confirmation|certificate|statement|attestation|lettre|belge|yazı|довідк\\p{L}*|справк\\p{L}*|zaświadczeni\\p{L}*|adeverinț\\p{L}*|شهادة|رسالة)",
);

function enclosed(
  { key }: Paper,
  { at }: Sheet,
  sentence: { start: number },
  noun: { start: number; end: number },
): Found {
  const start = at(sentence.start + noun.start);
  const end = at(sentence.start + noun.end - 1) + 1;
  return { key, value: "enclosed", source: "body", start, end, score: 0.82, problem: null };
}

/** Who hands in papers has them along, unless just this one is still to come. */
const STILL_OPEN = words(
  "(?:folgt|folgen|später|kommt (?:noch|nach)|nächste woche|schicke ich|noch nicht|kein(?:e[nrs]?)?|fehl\\p{L}*(?= noch)|hat der vermieter|sobald|reiche ich[^.\\n]{0,30}nach, sobald)",
);

/** Where words of "later" stand elsewhere in the sentence, the enclosing must be in the same clause. */
function isHere(sentence: string, clause: string, noun: { start: number; end: number }): boolean {
  if (clause.search(HERE) >= 0) return true;
  const between = hits(sentence, HERE).map((h) =>
    Math.min(Math.abs(h.start - noun.end), Math.abs(noun.start - h.end)),
  );
  const reach = 110;
  return Math.min(...between) < reach && sentence.search(LATER) < 0;
}

function clauseAround(sentence: string, start: number, end: number): string {
  const before =
    sentence
      .slice(0, start)
      .split(/, (?:aber|doch|der|die|das|den)? ?|\baber\b|\bund die\b/u)
      .at(-1) ?? "";
  const after = sentence.slice(end).split(/,|\baber\b|;/u)[0] ?? "";
  return before + sentence.slice(start, end) + after;
}

function byAttachment(scene: Scene, paper: Paper): Found[] | null {
  const file = scene.letter.attachments.find((a) => paper.file.test(a.name));
  if (file === undefined) return null;
  return [{ key: paper.key, value: file.name, source: "body", start: 0, end: 0, score: 0.85, problem: null }];
}
