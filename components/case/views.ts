import {
  conditionLabel,
  departmentLabel,
  fieldLabel,
  flagLabel,
  flagText,
  kindLabel,
  serviceLabel,
} from "@/components/catalogue/labels";
import type { GapView } from "@/components/proposal/gap-list";
import type { ProposalView } from "@/components/proposal/proposal-row";
import type { Messages } from "@/lib/i18n/de";
import { dayOf } from "@/lib/i18n/format";
import { fill, type Locale, word } from "@/lib/i18n/text";
import { CATALOGUE, fieldOf, questionFor } from "@/lib/intake/catalogue/catalogue";
import { KINDS, type Span } from "@/lib/intake/schema";
import type { LessonState } from "@/lib/learning/rules";
import { certain, openBeforeTriage, sureness, TRIAGE_KINDS } from "@/lib/proposal/rules";
import type { ProposalKind, ProposalState } from "@/lib/proposal/schema";
import type { Mark } from "./sections";

/** A proposal as it comes from the query, with what a person made of it. */
export type LoadedProposal = {
  id: string;
  version: number;
  state: ProposalState;
  kind: ProposalKind;
  key: string;
  payload: Record<string, unknown>;
  evidence: Span[];
  alternatives: { value: string | null; confidence: number }[];
  confidence: number;
  abstained: boolean;
  messageId: string | null;
  position: number | null;
  decided: string | null | undefined;
  /** What became of a correction for the learning; null where there is nothing to learn from. */
  lesson: LessonState | null;
  /** The enclosed files that its evidence points into, by content hash. */
  files: readonly { sha256: string; name: string; pages: number }[];
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** One proposal, ready to be shown and decided. */
export function proposalView(p: LoadedProposal, t: Messages, locale: Locale): ProposalView {
  const value = p.state === "accepted" || p.state === "corrected" ? text(p.decided) : text(p.payload.value);
  return {
    id: p.id,
    version: p.version,
    state: p.state,
    label: labelOf(p, t, locale),
    value,
    shown: valueLabel(p, value, t, locale),
    sureness: sureness(p),
    problem: text(p.payload.problem) || null,
    hasEvidence: p.evidence.some(({ source }) => source === "body" || source === "attachment"),
    quotes: p.evidence
      .filter(({ source }) => source === "subject" || source === "from")
      .map((span) => span.quote),
    places: placesOf(p, t),
    options: optionsOf(p, t, locale),
    mayReject: !TRIAGE_KINDS.includes(p.kind) && p.kind !== "urgency",
    mayCorrect: p.kind !== "flag",
    needsProof: p.kind !== "urgency",
    needsLook: openBeforeTriage([p]).length > 0 && certain([p]).length === 0,
    lesson: p.lesson === null ? null : lessonText(p.lesson, t, locale),
  };
}

/** The files and pages that prove a value, each once. */
function placesOf({ evidence, files }: LoadedProposal, t: Messages): string[] {
  const places = evidence.flatMap((span) => {
    const file = span.source === "attachment" ? files.find(({ sha256 }) => sha256 === span.file) : undefined;
    if (span.source !== "attachment" || file === undefined) return [];
    const values = { name: file.name, n: span.page };
    return [fill(file.pages > 1 ? t.fileText.fromPage : t.fileText.from, values)];
  });
  return [...new Set(places)];
}

function lessonText(lesson: LessonState, t: Messages, locale: Locale): string {
  if (lesson.state !== "learnt") return t.learning[lesson.state];
  return fill(t.learning.learnt, { version: lesson.version.slice(0, 8), date: dayOf(lesson.at, locale) });
}

/** What a proposal is about, in a person's words. */
export function labelOf(p: Pick<LoadedProposal, "kind" | "key">, t: Messages, locale: Locale): string {
  if (p.kind === "field" || p.kind === "missing") return fieldLabel(p.key, locale);
  return p.kind === "flag" ? flagLabel(p.key, locale) : t.proposalKinds[p.kind];
}

function valueLabel(p: LoadedProposal, value: string, t: Messages, locale: Locale): string {
  if (p.kind === "kind") return kindLabel(KINDS.find((k) => k === value) ?? null, locale);
  if (p.kind === "service") return value === "" ? t.decide.noService : serviceLabel(value, locale);
  if (p.kind === "department") return departmentLabel(value, locale);
  if (p.kind === "urgency") return word(t.urgencies, value);
  if (p.kind === "flag") return flagText(p.key, locale);
  const option = fieldOptions(p.key)?.find((o) => o.id === value);
  return option ? (locale === "de" ? option.labelDe : option.labelEn) : value;
}

/** Choices of a closed vocabulary: the likeliest first, then all others by name. */
function optionsOf(p: LoadedProposal, t: Messages, locale: Locale): ProposalView["options"] {
  const all = choices(p, t, locale);
  if (all === null) return null;
  const likely = p.alternatives.map((a) => a.value ?? "");
  const first = likely.flatMap((value) => all.filter((o) => o.value === value));
  const rest = all
    .filter((o) => !likely.includes(o.value))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return [...first.map((o) => ({ ...o, likely: true })), ...rest.map((o) => ({ ...o, likely: false }))];
}

function choices(p: LoadedProposal, t: Messages, locale: Locale): { value: string; label: string }[] | null {
  switch (p.kind) {
    case "kind":
      return KINDS.map((id) => ({ value: id, label: kindLabel(id, locale) }));
    case "service":
      return [
        { value: "", label: t.decide.noService },
        ...CATALOGUE.services.map((s) => ({ value: s.id, label: serviceLabel(s.id, locale) })),
      ];
    case "department":
      return CATALOGUE.departments.map((d) => ({ value: d.id, label: departmentLabel(d.id, locale) }));
    case "urgency":
      return Object.entries(t.urgencies).map(([value, label]) => ({ value, label }));
    default: {
      const options = fieldOptions(p.key);
      return options
        ? options.map((o) => ({ value: o.id, label: locale === "de" ? o.labelDe : o.labelEn }))
        : null;
    }
  }
}

function fieldOptions(key: string) {
  const field = fieldOf(key);
  return field?.source === "stated" ? field.options : undefined;
}

/** A gap with the question that asks for it. */
export function gapView(p: LoadedProposal, service: string | null, locale: Locale): GapView {
  const because = text(p.payload.because);
  const readings = p.payload.readings;
  return {
    id: p.id,
    version: p.version,
    label: fieldLabel(p.key, locale),
    reason: text(p.payload.reason),
    because: because === "" ? "" : conditionLabel(because, locale),
    question: questionFor(service, p.key) ?? "",
    readings: Array.isArray(readings) ? readings.map(String) : [],
    hint: p.payload.reason === "hinted" ? (p.evidence[0]?.quote ?? "") : "",
  };
}

/** A text that evidence may point into: the body of a message, or a page of an enclosed file. */
type MarkedSource = { source: "body" } | { source: "attachment"; file: string; page: number };

/** The evidence of live proposals within one text of a message. */
export function marksOf(
  proposals: readonly LoadedProposal[],
  messageId: string,
  text: MarkedSource,
  words: { t: Messages; locale: Locale },
): Mark[] {
  const isHere = (span: Span) =>
    text.source === "body"
      ? span.source === "body"
      : span.source === "attachment" && span.file === text.file && span.page === text.page;
  return proposals
    .filter((p) => p.messageId === messageId && p.state !== "superseded" && p.state !== "rejected")
    .flatMap((p) =>
      p.evidence.filter(isHere).map((span) => ({ id: p.id, label: labelOf(p, words.t, words.locale), span })),
    );
}
