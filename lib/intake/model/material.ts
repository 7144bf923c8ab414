import type { Letter, Reading } from "../schema";
import type { Material, Passage } from "./features";

/** Who writes, told from the sender line and the first words: offices and firms ask for other things. */
const SENDERS: readonly (readonly [string, RegExp])[] = [
  ["firm", /gmbh|\bgbr\b|\bohg\b|\bkg\b|\bag\b|\be\.? ?v\.?(?=\W|$)|\bug\b|firma|verein|kita|schule/iu],
  ["counsel", /rechtsanw|kanzlei|anwält|anwalt|notar|\brain\b|\bra\b/iu],
  ["transparency", /fragdenstaat/iu],
  ["press", /redaktion|zeitung|presse|rundfunk|radio|tageblatt/iu],
  ["app", /app\b|open311|mängelmelder/iu],
];
/** Beyond this many characters a letter says nothing new about its matter; keeps the cost bounded. */
const READ_CHARACTERS = 12_000;

/** What the classifier sees of a letter: the subject, what is said within the span, and who sent it how. */
export function materialOf(letter: Letter, reading: Reading, span: { start: number; end: number }): Material {
  const passages: Passage[] = [];
  if (letter.subject) passages.push({ source: "subject", text: letter.subject.slice(0, 500), start: 0 });
  passages.push(...saidIn(letter, reading, span));
  if (passages.length === 0)
    passages.push({ source: "body", text: letter.body.slice(0, READ_CHARACTERS), start: 0 });
  return { passages, marks: marksOf(letter, reading) };
}

function saidIn(letter: Letter, reading: Reading, span: { start: number; end: number }): Passage[] {
  const passages: Passage[] = [];
  let left = READ_CHARACTERS;
  for (const part of reading.segments) {
    if (part.kind !== "said" || left <= 0) continue;
    const start = Math.max(part.start, span.start);
    const end = Math.min(part.end, span.end, start + left);
    if (end <= start) continue;
    left -= end - start;
    passages.push({ source: "body", text: letter.body.slice(start, end), start });
  }
  return passages;
}

function marksOf(letter: Letter, reading: Reading): string[] {
  const marks = [`channel:${letter.channel}`, `language:${reading.language.code === "de" ? "de" : "other"}`];
  const head = `${letter.from}\n${letter.body.slice(0, 80)}`;
  for (const [name, pattern] of SENDERS) if (pattern.test(head)) marks.push(`sender:${name}`);
  if (reading.segments.some((part) => part.kind === "quote")) marks.push("quotes");
  if (/[?？؟]/u.test(letter.body)) marks.push("asks");
  if (/!{2}/u.test(letter.body)) marks.push("shouts");
  if (letter.attachments.length > 0) marks.push("attachments");
  return marks;
}
