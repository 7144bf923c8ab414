import type { Detail, Gap, KindId, Letter, Reading } from "@/lib/intake/schema";
import { sentencesOf } from "./details/sentences";
import type { ConcernPart } from "./find-details";
import { isSaid, lowered, type Passage, type Phrase, passagesOf, phrase } from "./phrase";

/**
 * Keys that every letter of their sort answers in its own words: whoever reports, asks or gives grounds has said
 * what. Asking again would be absurd; the sentence that says most stands for it until a person trims it.
 */
const TELLING: Readonly<Record<string, Phrase | null>> = {
  incidentDescription: null,
  defectDescription: null,
  requestedInformation: phrase(`
    beantrag*; bitte* um; möchte* … (wissen|haben|einsehen|erhalten); wissen; auskunft; einsicht; zusend*; übersend*; übermittl*;
    herausgabe; request*; want; know; copy; bilgi; інформац*; информац*; informacj*; informați*; demand*; أطلب
  `),
  reason: phrase(`
    weil; wegen; da; denn; grund; gründe*; aufgrund; damit; deshalb; daher; nämlich; krank*; arbeitslos*; because; since; due to;
    çünkü; için; бо; через; тому що; потому что; из-за; bo; ponieważ; pentru că; deoarece; parce que; car; لأن; بسبب
  `),
};
/** Kinds whose letters tell what happened even where nobody needs to ask. */
const TELLERS = new Set<KindId>(["complaint", "thirdPartyReport"]);
/** A whole sentence says more than was asked: right in substance, to be looked at by a person. */
const UNSURE = 0.5;
const SHORTEST = 8;
const LONGEST = 240;
const FORMAL =
  /^(?:sehr geehrte|guten|hallo|moin|liebe[rs]? |hi|dear|merhaba|mit freundlichen|danke|vielen dank|name|adresse|telefon|tel|e-?mail)/u;

/** The sentences that answer what is still open, one for each such key. */
export function describe(
  letter: Letter,
  reading: Reading,
  part: ConcernPart,
  details: readonly Detail[],
  gaps: readonly Gap[],
): Detail[] {
  const asked = gaps.filter(({ reason }) => reason === "missing").map(({ key }) => key);
  const told = TELLERS.has(part.kind) ? ["incidentDescription"] : [];
  const keys = [...new Set([...asked, ...told])].filter(
    (key) => key in TELLING && !details.some((detail) => detail.key === key),
  );
  if (keys.length === 0) return [];
  const body = passagesOf(letter, reading, [
    "quote",
    "forwarded",
    "disclaimer",
    "signature",
    "greeting",
    "closing",
  ]).filter(({ source }) => source === "body");
  return keys.flatMap((key) => body.flatMap((passage) => sentenceFor(key, passage, part)));
}

function sentenceFor(key: string, { text, original }: Passage, part: ConcernPart): Detail[] {
  const sentences = sentencesOf(text).filter(
    ({ start, end }) =>
      start >= part.start &&
      end <= part.end &&
      end - start >= SHORTEST &&
      !FORMAL.test(text.slice(start, end)),
  );
  const cue = TELLING[key] ?? null;
  const telling =
    cue === null ? [] : sentences.filter(({ start, end }) => isSaid(lowered(text.slice(start, end)), cue));
  const best = longest(telling) ?? longest(sentences);
  if (best === null) return [];
  const [start, end] = [best.start, Math.min(best.end, best.start + LONGEST)];
  const quote = original.slice(start, end);
  const value = quote
    .replace(/-\n(?=\p{Ll})/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return value === ""
    ? []
    : [{ key, value, evidence: [{ source: "body", start, end, quote }], confidence: UNSURE, problem: null }];
}

function longest(places: readonly { start: number; end: number }[]): { start: number; end: number } | null {
  return [...places].sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}
