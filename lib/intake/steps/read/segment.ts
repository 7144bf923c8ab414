import type { Segment, SegmentKind } from "../../schema";
import {
  greetingLength,
  isAfterword,
  isClosing,
  isContactLine,
  isDisclaimer,
  isSentFrom,
  isSignatureRule,
} from "./frame";
import { type Line, linesOf } from "./lines";
import { quotesOf } from "./quotes";

/** A salutation stands within the first lines that are not blank (a letterhead may come before it). */
const GREETING_WITHIN = 14;
/** After the closing words a name takes at most this many lines; what follows is signature. */
const NAME_LINES = 2;
/** Behind a signature ruler there is no more than this; a longer rest is text with a ruler in it. */
const SIGNATURE_LINES = 14;

/** Splits a body into parts that cover it without gaps. */
export function segment(body: string): Segment[] {
  const lines = linesOf(body);
  const kinds: SegmentKind[] = lines.map(() => "said");
  for (const stretch of quotesOf(lines)) kinds.fill(stretch.kind, stretch.from, stretch.to);
  markDisclaimers(lines, kinds);
  markRulers(lines, kinds);
  markClosing(lines, kinds);
  if (!has(lines, kinds, "said")) reclaim(lines, kinds);
  return merge(body, lines, kinds);
}

function markDisclaimers(lines: readonly Line[], kinds: SegmentKind[]): void {
  lines.forEach((line, at) => {
    if (kinds[at] === "said" && at > 0 && isDisclaimer(line.text)) fillBlock(lines, kinds, at, "disclaimer");
  });
}

/** Marks the paragraph from `at` on, up to the next blank line. */
function fillBlock(lines: readonly Line[], kinds: SegmentKind[], at: number, kind: SegmentKind): void {
  for (let next = at; next < lines.length && kinds[next] === "said"; next++) {
    if (lines[next]?.blank) break;
    kinds[next] = kind;
  }
}

/** "-- " and "Sent from my …" open a signature that runs to the next quote or the end. */
function markRulers(lines: readonly Line[], kinds: SegmentKind[]): void {
  for (let at = 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? "";
    if (kinds[at] !== "said" || text === "") continue;
    const end = runEnd(kinds, at);
    const rest = lines.slice(at + 1, Math.min(end, at + 1 + SIGNATURE_LINES + 1));
    const opens = isSentFrom(text) || (isSignatureRule(text) && isSignature(text, rest));
    if (!opens) continue;
    for (let next = at; next < end; next++) if (kinds[next] !== "disclaimer") kinds[next] = "signature";
    at = end;
  }
}

function isSignature(rule: string, rest: readonly Line[]): boolean {
  const filled = rest.filter((line) => !line.blank);
  if (filled.length > SIGNATURE_LINES) return false;
  // The mail standard's own ruler is believed; others only before contact lines.
  return rule === "--" || rule === "—" || filled.every((line) => isContactLine(line));
}

function runEnd(kinds: readonly SegmentKind[], from: number): number {
  let end = from;
  while (end < kinds.length && (kinds[end] === "said" || kinds[end] === "disclaimer")) end += 1;
  return end;
}

/** The last closing words, the name below them, and the contact lines below the name. */
function markClosing(lines: readonly Line[], kinds: SegmentKind[]): void {
  const first = kinds.findIndex((kind, at) => kind === "said" && lines[at]?.blank === false);
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] !== "said" || at === first || !isClosing(lines[at]?.text ?? "")) continue;
    kinds[at] = "closing";
    at = markBelow(lines, kinds, at + 1) - 1;
  }
}

function markBelow(lines: readonly Line[], kinds: SegmentKind[], from: number): number {
  let names = 0;
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || (kinds[at] !== "said" && kinds[at] !== "disclaimer")) break;
    if (isAfterword(line.text) || (!line.blank && !isContactLine(line))) break;
    if (!line.blank) names += 1;
    if (kinds[at] === "said") kinds[at] = names <= NAME_LINES ? "closing" : "signature";
  }
  return at;
}

/** A letter that is all frame still says something: its own lines first, else what it forwards. */
function reclaim(lines: readonly Line[], kinds: SegmentKind[]): void {
  const own = (["closing", "signature", "disclaimer"] as const).find((kind) => has(lines, kinds, kind));
  if (own === undefined) reclaimForwarded(lines, kinds);
  kinds.forEach((kind, at) => {
    if (kind === own) kinds[at] = "said";
  });
}

/** A mail that only forwards: below the pasted header stands what is wanted. */
function reclaimForwarded(lines: readonly Line[], kinds: SegmentKind[]): void {
  const head = lines.findIndex((line, at) => kinds[at] === "forwarded" && line.blank);
  if (head === -1 || kinds[0] !== "forwarded") return;
  for (let at = head; at < lines.length; at++) if (kinds[at] === "forwarded") kinds[at] = "said";
}

function has(lines: readonly Line[], kinds: readonly SegmentKind[], kind: SegmentKind): boolean {
  return kinds.some((found, at) => found === kind && lines[at]?.blank === false);
}

function merge(body: string, lines: readonly Line[], kinds: readonly SegmentKind[]): Segment[] {
  const segments: Segment[] = [];
  const greeting = greetingOf(body, lines, kinds);
  lines.forEach((line, at) => {
    const kind = kinds[at] ?? "said";
    if (greeting && line.start < greeting.end && line.end >= greeting.end) {
      if (greeting.start > line.start) push(segments, "said", line.start, greeting.start);
      push(segments, "greeting", greeting.start, greeting.end);
      push(segments, kind, greeting.end, line.end);
    } else push(segments, kind, line.start, line.end);
  });
  return segments;
}

function push(segments: Segment[], kind: SegmentKind, start: number, end: number): void {
  const last = segments.at(-1);
  if (end <= start) return;
  if (last && last.kind === kind) last.end = end;
  else segments.push({ kind, start, end });
}

function greetingOf(body: string, lines: readonly Line[], kinds: readonly SegmentKind[]) {
  let seen = 0;
  for (let at = 0; at < lines.length && seen < GREETING_WITHIN; at++) {
    const line = lines[at];
    if (line === undefined || line.blank) continue;
    if (kinds[at] !== "said") return null;
    seen += 1;
    const length = greetingLength(line.text);
    if (length === 0) continue;
    const start = line.start + body.slice(line.start, line.end).indexOf(line.text);
    return { start, end: start + length };
  }
  return null;
}
