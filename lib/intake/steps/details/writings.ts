import type { Source } from "@/lib/intake/schema";
import type { Part } from "./match";

/** A reading of who wrote; `own`: the writer says so ("Mein Name ist …"). */
export type Writer = {
  name: string;
  source: Source;
  start: number;
  end: number;
  score: number;
  own: boolean;
};

/** A name that stands in the body as a reading of who wrote. */
export function written(part: Part, score: number, own: boolean): Writer {
  return { name: part.text, source: "body", start: part.start, end: part.end, score, own };
}
