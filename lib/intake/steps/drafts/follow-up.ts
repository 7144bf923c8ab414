import { serviceOf } from "../../catalogue/catalogue";
import type { DraftFinding, Sentence } from "../../schema";
import { answerParagraph } from "./answer";
import { type Ask, asksFor, isWelcomeOnly, isWorthAsking } from "./askable";
import { type Content, dated, draft, fixed, lines, type Piece, paragraph } from "./compose";
import { itemOf, questionOf, questionText } from "./items";
import type { Scene } from "./scene";
import { isForwarded, isSensitive, mayAsk } from "./suitable";
import { type Words, wordsOf } from "./words";

/**
 * The friendly request, first step of the ladder (SGB I §16 (3), VwVfG §25): exactly what is missing, why, until
 * when and how to answer. Null where nothing may or need be asked.
 */
export function followUp(scene: Scene): DraftFinding | null {
  const { concerns, flags } = scene.preparation;
  if (!mayAsk(scene.preparation)) return null;
  const asked = concerns.filter((concern) => !isForwarded(concern)).map((concern) => asksFor(concern, flags));
  const groups = withoutRepeats(asked).filter((group) => !group.every(isWelcomeOnly));
  if (!isWorthAsking(groups.flat())) return null;
  return draft("follow_up", scene, (words) => content(scene, groups, words));
}

/** Two matters in one letter need the name once. */
function withoutRepeats(groups: readonly Ask[][]): Ask[][] {
  const german = wordsOf("de");
  const seen = new Set<string>();
  return groups.map((group) =>
    group.filter((ask) => {
      const text = questionText(ask, german);
      if (seen.has(text) || text === "") return false;
      seen.add(text);
      return true;
    }),
  );
}

function content(scene: Scene, groups: readonly Ask[][], words: Words): Content {
  const service = publicService(scene, groups);
  return {
    subject:
      service === null
        ? fixed(words, "subjectQuestion")
        : fixed(words, "subjectQuestionService", { service: words.serviceName(service) }),
    paragraphs: [
      ...opening(scene, service, words),
      ...asked(groups, words),
      ...answerParagraph(scene, groups.flat(), words),
    ],
  };
}

/** After a death the letter opens with condolence, and no list stands first (note of the catalogue). */
function opening(scene: Scene, service: string | null, words: Words): Sentence[][] {
  const need = [fixed(words, "need"), fixed(words, "why")];
  if (scene.preparation.concerns.some((concern) => concern.service.value === "sterbefall"))
    return [
      paragraph(fixed(words, "condolence"), fixed(words, "condolenceTime")),
      paragraph(dated(words, "received", scene.received), ...need, fixed(words, "condolenceHelp")),
    ];
  const about = service === null ? [] : [fixed(words, "about", { service: words.serviceName(service) })];
  return [paragraph(dated(words, "received", scene.received), ...about, ...need)];
}

/** The service of the letter if its name may be shown in a subject line: one matter, nothing sensitive. */
function publicService({ preparation }: Scene, groups: readonly Ask[][]): string | null {
  const services = new Set(groups.flat().map(({ concern }) => concern.service.value));
  const [service] = services;
  if (services.size !== 1 || service === undefined || service === null) return null;
  if (isSensitive(preparation) || service === "sterbefall") return null;
  return preparation.concerns.length === 1 && serviceOf(service) !== null ? service : null;
}

/** The lists, questions first. Numbers run on over all matters, so that "zu 3" is clear. */
function asked(groups: readonly Ask[][], words: Words): Sentence[][] {
  const blocks: Sentence[][] = [];
  let number = 0;
  for (const group of groups) {
    const questions = group.filter(({ isPaper }) => !isPaper);
    const papers = group.filter((ask) => ask.isPaper && !isWelcomeOnly(ask));
    const welcome = group.filter(isWelcomeOnly);
    if (groups.length > 1) blocks.push(...heading(group, words));
    const numbered = questions.flatMap((ask) => itemOf(ask, `${++number}.`, words));
    if (questions.length > 0) blocks.push(block(intro(questions, "question", "questions", words), numbered));
    const listed = papers.flatMap((ask) => itemOf(ask, "–", words));
    if (papers.length > 0) blocks.push(block(intro(papers, "paper", "papers", words), listed));
    if (welcome.length > 0) blocks.push(paragraph(...welcome.map((ask) => questionOf(ask, "", words))));
  }
  return blocks;
}

function intro(
  asks: readonly Ask[],
  one: "question" | "paper",
  many: "questions" | "papers",
  words: Words,
): Piece {
  return fixed(words, asks.length === 1 ? one : many);
}

function heading(group: readonly Ask[], words: Words): Sentence[][] {
  const service = group[0]?.concern.service.value ?? null;
  return service === null ? [] : [lines(fixed(words, "concern", { service: words.serviceName(service) }))];
}

function block(head: Piece, items: readonly Sentence[]): Sentence[] {
  const list = items.map((item, index) => (index === items.length - 1 ? { ...item, after: "\n\n" } : item));
  return [{ ...head, after: "\n" }, ...list];
}
