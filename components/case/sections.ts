import type { Segment, Span } from "@/lib/intake/schema";

/** A run of text under the same proposals; `start` is its place in the body. */
export type Piece = { start: number; text: string; proposals: string[]; title: string };
/** A part of a message with its pieces. */
export type Section = { kind: Segment["kind"]; start: number; pieces: Piece[] };
/** A piece of evidence with the proposal it belongs to and what it is called. */
export type Mark = { id: string; label: string; span: Span };

/** Cuts a text at all borders of segments and evidence. Overlapping evidence shares its piece; nothing is lost. */
export function sectionsOf(text: string, segments: readonly Segment[], marks: readonly Mark[]): Section[] {
  const whole: Segment = { kind: "said", start: 0, end: text.length };
  const parts = segments.length > 0 ? segments : [whole];
  return parts.map((part) => ({ kind: part.kind, start: part.start, pieces: piecesOf(text, part, marks) }));
}

function piecesOf(text: string, part: Segment, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(({ span }) => span.start < part.end && span.end > part.start);
  const borders = new Set([part.start, part.end]);
  for (const { span } of inside) {
    borders.add(Math.max(part.start, span.start));
    borders.add(Math.min(part.end, span.end));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, i) => {
    const end = cuts[i + 1] ?? start;
    if (end <= start) return [];
    const over = inside.filter(({ span }) => span.start < end && span.end > start);
    const title = [...new Set(over.map((m) => m.label))].join(", ");
    return [{ start, text: text.slice(start, end), proposals: [...new Set(over.map((m) => m.id))], title }];
  });
}
