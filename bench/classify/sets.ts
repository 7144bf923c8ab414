import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Labelled } from "@/lib/intake/model/generic";

/** Figures of a peer on the same texts. */
type Peer = { accuracy: number; macroF1: number; top3: number; ece: number };
/** A labelled set of the neighbourhood. */
export type LabelledSet = {
  name: string;
  label: string;
  /** Small sets are dealt into more folds: a fold of them would hold too little to learn from. */
  folds: number;
  /** TF-IDF (words 1-2, pieces 3-5) with logistic regression (C = 10) on these very folds, scikit-learn 1.2.1. */
  regression: Peer;
  /** What fastText with subwords takes for one text, in ms; see baselines.md of the neighbourhood. */
  fastTextMs: number;
};

const peer = (accuracy: number, macroF1: number, top3: number, ece: number): Peer => ({
  accuracy,
  macroF1,
  top3,
  ece,
});
const of = (
  name: string,
  label: string,
  folds: number,
  regression: Peer,
  fastTextMs: number,
): LabelledSet => ({
  name,
  label,
  folds,
  regression,
  fastTextMs,
});

/** Every set on which a peer was measured. */
export const SETS: readonly LabelledSet[] = [
  of("konstanz_maengelmelder", "category", 3, peer(0.822, 0.61, 0.96, 0.05), 0.12),
  of("konstanz_maengelmelder", "subcategory", 3, peer(0.751, 0.406, 0.851, 0.152), 0.17),
  of("konstanz_maengelmelder", "department", 3, peer(0.738, 0.186, 0.892, 0.032), 0.17),
  of("oldenburg_stadtverbesserer", "category", 5, peer(0.747, 0.265, 0.921, 0.059), 0.21),
  of("oldenburg_stadtverbesserer", "not_responsible", 5, peer(0.69, 0.527, 1, 0.096), 0.28),
  of("koeln_sagsuns", "service_name", 5, peer(0.558, 0.142, 0.726, 0.058), 0.17),
  of("turkish_municipal_complaints", "label", 3, peer(0.858, 0.798, 0.952, 0.156), 0.73),
  of("germeval2017_bahn_feedback", "sentiment", 3, peer(0.754, 0.561, 1, 0.064), 0.23),
  of("buergeramt_emails_synthetic", "label", 3, peer(0.978, 0.978, 0.997, 0.037), 0.24),
];

/** The development part of a set, null where it is not there. */
export function rowsOf(folder: string, { name, label }: LabelledSet): Labelled[] | null {
  const file = join(folder, name, "dev.jsonl");
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const row: Record<string, unknown> = JSON.parse(line);
      const answer = row[label];
      return answer === undefined || answer === null
        ? []
        : [{ text: String(row.text ?? ""), label: String(answer) }];
    });
}
