import { serviceOf } from "../../catalogue/catalogue";
import type { Sentence } from "../../schema";
import type { Ask } from "./askable";
import { dated, fixed, type Piece, paragraph } from "./compose";
import type { Scene } from "./scene";
import type { Words } from "./words";

/** A poll card cannot be asked for by telephone (BWO §27 (1)). */
const NOT_BY_PHONE: ReadonlySet<string> = new Set(["wahlschein"]);
/** Papers that show how healthy somebody is (GDPR Art. 9): not by plain mail. */
const HEALTH_PAPERS: ReadonlySet<string> = new Set(["medicalReport", "disabilityCardCopy"]);
/** The doctor's certificate of death is a paper of the registrar, not of a living person's health. */
const NO_HEALTH_SERVICES: ReadonlySet<string> = new Set(["sterbefall"]);

/** Until when and how to answer, what holds for papers, and what the message cannot replace. */
export function answerParagraph(scene: Scene, asks: readonly Ask[], words: Words): Sentence[][] {
  const safety = [...health(asks, words), ...privacy(scene, words)];
  return [
    paragraph(...until(scene, words), ...howTo(scene, words), fixed(words, "answerUnknown")),
    ...(safety.length > 0 ? [paragraph(...safety)] : []),
    ...form(scene, asks, words),
  ];
}

/** Our day is a request; a citizen's own legal duties run on, and no draft extends them (fact book 2.4). */
function until({ preparation, answerBy }: Scene, words: Words): Piece[] {
  const { urgency, deadlines, concerns } = preparation;
  const soon = urgency.value !== "normal" || deadlines.some(({ date }) => date <= answerBy);
  const own = concerns.some(({ service }) =>
    serviceOf(service.value ?? "")?.deadlines.some(({ who }) => who === "citizen"),
  );
  const day = dated(words, soon ? "untilSoon" : "until", answerBy);
  return own || deadlines.length > 0 ? [day, fixed(words, "otherDeadlines")] : [day];
}

function howTo({ letter, preparation, town }: Scene, words: Words): Piece[] {
  const byMail = letter.channel === "email" || letter.channel === "web_form" || letter.channel === "api";
  const noPhone = preparation.concerns.some(({ service }) => NOT_BY_PHONE.has(service.value ?? ""));
  const { mail, phone } = town;
  if (byMail) {
    const second = noPhone ? fixed(words, "answerNotByPhone") : fixed(words, "answerPhone", { phone });
    return [fixed(words, "answerMail"), second];
  }
  const write = noPhone
    ? [fixed(words, "answerWriteOnly", { mail }), fixed(words, "answerNotByPhone")]
    : [fixed(words, "answerWrite", { mail, phone })];
  return [...write, fixed(words, "answerNumber")];
}

function health(asks: readonly Ask[], words: Words): Piece[] {
  const needed = asks.some(
    ({ gap, concern }) => HEALTH_PAPERS.has(gap.key) && !NO_HEALTH_SERVICES.has(concern.service.value ?? ""),
  );
  return needed ? [fixed(words, "healthByPost")] : [];
}

/** Social, tax and health data in an open mail is the sender's own choice; say that there is another way. */
function privacy({ preparation }: Scene, words: Words): Piece[] {
  const sensitive = preparation.concerns.some(
    ({ service }) => serviceOf(service.value ?? "")?.sensitive === true,
  );
  return sensitive ? [fixed(words, "unsafeMail"), fixed(words, "unsafeMailOther")] : [];
}

/** Where the law wants a signature the citizen learns it now and not in a second question. */
function form({ preparation }: Scene, asks: readonly Ask[], words: Words): Sentence[][] {
  const applied = preparation.concerns.filter(({ kind }) => kind.value === "application");
  const forms = new Set(applied.map(({ service }) => serviceOf(service.value ?? "")?.writtenForm));
  const listed = asks.some(({ gap }) => gap.key === "signedForm");
  if (forms.has("certified_signature")) return [paragraph(fixed(words, "certified"))];
  return forms.has("signed") && !listed ? [paragraph(fixed(words, "signed"))] : [];
}
