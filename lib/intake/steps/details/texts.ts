import { itemFields } from "./items";
import { kinshipFields } from "./kinship";
import { type Found, type Hit, hits, oneLine, type Part, trimmed } from "./match";
import { AFTER_PURPOSE } from "./purpose-words";
import { hasPurpose, purposeFields } from "./purposes";
import { requestFields } from "./requests";
import { isOrder, isQuoted, type Need, type Scene, textOf } from "./scene";
import type { LabelRule, TextRule } from "./text-rules";
import { FAMILY_LABELS, FAMILY_TEXTS } from "./texts-family";
import { PAPER_LABELS, PAPER_TEXTS } from "./texts-papers";
import { TOWN_LABELS, TOWN_TEXTS } from "./texts-town";
import { WORK_TEXTS } from "./texts-work";
import { tradeFields } from "./trades";

const TEXTS: readonly TextRule[] = [...PAPER_TEXTS, ...FAMILY_TEXTS, ...WORK_TEXTS, ...TOWN_TEXTS];
const LABELS: readonly LabelRule[] = [...PAPER_LABELS, ...FAMILY_LABELS, ...TOWN_LABELS];
const EMPTY =
  /^(?:-|–|keine?r?|nein|unbekannt|n\. ?n\.|weiß nicht.{0,20}|siehe (?:anlage|anhang).{0,10}|null|ja|no|none|entfällt)$/iu;
const QUOTED_COST = 0.35;
/** "kein Rottweiler, sondern": what it is not. */
const DENIED = /(?<!\p{L})(?:keine?[nrms]?|statt|nicht(?: mehr)?)\s$/iu;
/** A purpose told as a sentence keeps its verb. */
const CLAUSE_END =
  / und (?:brauche?n?|benötige?n?|muss|müssen|soll(?:en)?|hätte|bitte|möchte|will|der Verein|die Uni|dafür)(?!\p{L}).*$/u;
const CLAUSE_START =
  /^(?:ich|wir|mich|seine?|ihre?|die klasse|klasse|fährt|schuldet|schulden|bewerbe|wollen|möchte)(?!\p{L})/iu;
const DENIED_COST = 0.25;
const MOST = 600;

/** Free texts: the label of a form first, then the words around them. */
export function textFields(scene: Scene, need: Need): Found[] {
  const spoken = TEXTS.filter((r) => wanted(r, need) && (r.key !== "purpose" || hasPurpose(need))).flatMap(
    (r) => byWords(scene, need, r),
  );
  return [
    ...byLabel(scene, need),
    ...spoken,
    ...purposeFields(scene, need),
    ...requestFields(scene, need),
    ...itemFields(scene, need),
    ...kinshipFields(scene, need),
    ...tradeFields(scene, need),
  ];
}

function wanted({ key, only }: { key: string; only?: readonly string[] }, need: Need): boolean {
  const told = key === "incidentDescription" && need.service === "maengelmeldung";
  return (
    need.keys.has(key) &&
    !told &&
    (only === undefined || only.includes(need.service ?? "-") || only.includes(need.kind))
  );
}

function byLabel(scene: Scene, need: Need): Found[] {
  return LABELS.filter((r) => wanted(r, need)).flatMap((r) =>
    scene.forms.flatMap((form): Found[] => {
      if (!r.label.test(form.label) || isOrder(scene, "body", form.value.start)) return [];
      const value = oneLine(form.value.text);
      if (value.length < 2 || EMPTY.test(value) || form.label.length > 60) return [];
      return [
        {
          key: r.key,
          value,
          source: "body",
          start: form.value.start,
          end: form.value.end,
          score: 0.93,
          problem: null,
        },
      ];
    }),
  );
}

function byWords(scene: Scene, need: Need, { key, pattern, score }: TextRule): Found[] {
  const sources = ["body", "subject"] as const;
  return sources.flatMap((source) => {
    const text = source === "body" ? scene.flat : scene.subject;
    return hits(text, pattern).flatMap((hit) => textFound(scene, need, { key, source, score }, hit));
  });
}

function textFound(
  scene: Scene,
  need: Need,
  rule: { key: string; source: "body" | "subject"; score: number },
  hit: Hit,
): Found[] {
  const part = hit.part("v");
  if (part === null || isOrder(scene, rule.source, part.start)) return [];
  const kept = trimmed(rule.key === "purpose" ? ofPurpose(part) : part);
  const value = oneLine(kept.text).slice(0, MOST);
  if (value.length < 1) return [];
  const outside = rule.source === "body" && (kept.start < need.start || kept.start >= need.end) ? 0.15 : 0;
  const quoted = isQuoted(scene, rule.source, kept.start) ? QUOTED_COST : 0;
  const subject = rule.source === "subject" ? 0.04 : 0;
  const late = Math.min(0.03, kept.start / 20_000);
  const before = textOf(scene, rule.source).slice(Math.max(0, kept.start - 14), kept.start);
  const denied = DENIED.test(before) ? DENIED_COST : 0;
  return [
    {
      key: rule.key,
      value,
      source: rule.source,
      start: kept.start,
      end: kept.end,
      score: rule.score - outside - quoted - subject - late - denied,
      problem: null,
    },
  ];
}

/** A purpose without the sentence it stands in. */
function ofPurpose(part: Part): Part {
  const tail = CLAUSE_START.test(part.text) ? CLAUSE_END : AFTER_PURPOSE;
  return { ...part, text: part.text.replace(tail, "") };
}
