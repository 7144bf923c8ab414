import { words } from "./cues";
import { type Found, type Hit, hits } from "./match";
import { PAPERS, type Paper } from "./papers";
import { isOrder, isQuoted, type Need, type Scene } from "./scene";

const HERE = words(
  "(?:anbei|anliegend\\p{L}*|beigefügt\\p{L}*|beigelegt|beiliegend\\p{L}*|beiliegt|lieg(?:t|en)(?: \\p{L}+){0,3} (?:bei|an)(?!\\p{L})|lege(?:n)?(?: ich| wir)?(?: [\\p{L}.]+){0,8} (?:bei|dazu|an)(?!\\p{L})|dazu ?gelegt|im anhang|in anlage|als anlage|in der anlage|anlagen?(?=\\s?[:(])|anlagen \\d|siehe (?:anlage|anhang)|angehängt|drangehängt|hängt (?:dran|an)|hänge(?:n)?[^.\\n]{0,40} an(?!\\p{L})|dran(?!\\p{L})|(?:sind |ist )?dabei(?!\\p{L})|hochgeladen|upload\\p{L}*|eingereicht|füge(?:n)?[^.\\n]{0,60} bei|mitgeschickt|schicke(?:n)?[^.\\n]{0,30} mit|hier (?:die|der|das|ist|sind)|wie (?:gewünscht|verlangt|gefordert|besprochen)|in kopie(?! nach)|kopien? liegen|als (?:scan|pdf|foto)|attached|attach|enclosed|attachment|ek(?:te|inde|i|ledim|liyorum)|ekte(?:dir)?|додаю|додан\\p{L}*|додатк\\p{L}|прикладаю|приложил\\p{L}*|прилага\\p{L}*|прикреп\\p{L}*|во вложении|w załącz\\p{L}*|załącz\\p{L}*|dołącz\\p{L}*|en pièces? jointes?|ci-joint\\p{L}*|joint\\p{L}*|atașat\\p{L}*|anex\\p{L}*|مرفق\\p{L}*|أرفق\\p{L}*|المرفق\\p{L}*|lag vor|abgegeben|übersende\\p{L}*|überreiche\\p{L}*|erhalten sie|beigefuegt|kopiert|kopie (?:gefertigt|gemacht)|vorgelegt|\\((?:anlage|anhang)|siehe anlage|foto da(?!\\p{L})|füge[^.\\n]{0,40} bei|i attach|liegen dabei|reiche(?:n)?(?: ich| wir)?[^.\\n]{0,60} ein(?!\\p{L})|zurück ausgefüllt|unterschrieben, |ebenso|gescannt)",
);
const LATER = words(
  "(?:nachgereicht|nachreichen|reiche(?:n)?[^.\\n]{0,60} nach(?!\\p{L})|nachreiche|folgt|folgen|kommt (?:noch|per|nach|vom|extra|später|nächste)|kommen noch|nach(?:ge)?liefer\\p{L}*|liefere[^.\\n]{0,30} nach|schicke(?:n)?[^.\\n]{0,40} (?:nach|später|noch|nächste)|bring\\p{L}*[^.\\n]{0,24} mit|mitbringen|habe ich (?:noch )?nicht|hab ich (?:noch )?nicht|hatte er nicht|hat sie keine|fehlt\\p{L}*|verloren|kein(?:e[nrs]?)?|noch nicht|brauche(?:n)?(?: ich| wir)?|benötige|muss ich|müssen wir|will follow|later|bring|sonra|gönder\\p{L}*eceğim|пришлю|надішлю|донесу|prześlę|doniosę|voi trimite|enverrai|سأرسل|liegt (?:hier|ihnen|bei ihnen|bei mir|ihm|mir)|sind da\\.|machen wir|fertigen|ist (?:noch )?gut|soll ich|steht im|beantragen|beantragt|verlangt|ausstellen|bestell\\p{L}*)",
);
const FILE_NAME =
  /(?<![\p{L}\d_-])[\p{L}\d_-]{1,60}\.(?:pdf|jpe?g|png|heic|docx?|odt|tiff?|zip|xlsx?|txt)(?!\p{L})/dgiu;
const SENTENCE = /[^.!?;\n]+(?:[.](?=\S|\s\p{Ll}|\s?\d)[^.!?;\n]+)*/dgu;

type Sheet = { files: readonly Hit[]; sentences: readonly Hit[] };

/** Papers that the writer says are enclosed. */
export function enclosedFields(scene: Scene, need: Need): Found[] {
  const wanted = PAPERS.filter((p) => need.keys.has(p.key) && mayHold(p.key, need));
  const mine = (hit: Hit) => !isOrder(scene, "body", hit.start) && !isQuoted(scene, "body", hit.start);
  const sheet: Sheet = {
    files: hits(scene.body, FILE_NAME).filter(mine),
    sentences: hits(scene.flat, SENTENCE).filter(mine),
  };
  return wanted.flatMap(
    (p) => byFile(scene, p, sheet) ?? inWords(p, sheet, need) ?? byAttachment(scene, p) ?? [],
  );
}

/** The copy of a notice is a paper of its own only where a notice is what it is about. */
const NOTICE_SERVICES = new Set(["bussgeld", "grundsteuer", "wohnungsnotfall", "zahlung"]);
function mayHold(key: string, need: Need): boolean {
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

/** The paper and a word of enclosing in one sentence, and no word of later or missing. */
function inWords(paper: Paper, { sentences }: Sheet, need: Need): Found[] | null {
  for (const sentence of sentences) {
    for (const noun of hits(sentence.text, paper.noun)) {
      const clause = clauseAround(sentence.text, noun.start, noun.end);
      if (need.kind === "documentSubmission" && clause.search(STILL_OPEN) < 0)
        return [enclosed(paper, sentence, noun)];
      if (clause.search(LATER) >= 0 || sentence.text.search(HERE) < 0) continue;
      if (isHere(sentence.text, clause, noun)) return [enclosed(paper, sentence, noun)];
    }
  }
  return null;
}

function enclosed(paper: Paper, sentence: { start: number }, noun: { start: number; end: number }): Found {
  const [start, end] = [sentence.start + noun.start, sentence.start + noun.end];
  return { key: paper.key, value: "enclosed", source: "body", start, end, score: 0.82, problem: null };
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
