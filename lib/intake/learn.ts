import "server-only";
import { asWorker } from "@/db/client";
import { exampleLetters, keptLetters } from "../adapters/example-files";
import { sha256 } from "../adapters/hash";
import { loadModel, modelFrom } from "../adapters/model-file";
import { refreshCatalogue } from "../catalogue/store";
import { now } from "../clock";
import { type DecidedConcern, lessonOf, worseIn } from "../learning/rules";
import type { ModelFigures, RunOrigin } from "../learning/schema";
import { activate, versionInForce } from "../learning/store/activation";
import { decidedConcerns, noteLessons } from "../learning/store/lessons";
import { keepModel, modelInForce, saveFigures } from "../learning/store/model";
import { endRun, lastMaterial, startRun, takeLearning } from "../learning/store/run";
import { CATALOGUE, CATALOGUE_VERSION, SHIPPED, versionOfCatalogue } from "./catalogue/catalogue";
import { teachingOf } from "./catalogue/teaching";
import type { Label } from "./examples/labels";
import { measureModel } from "./examples/measure";
import type { Model } from "./model/model";
import { serialiseModel } from "./model/serialise";
import type { Example } from "./model/teaching";
import { SETTINGS, type Settings, trainModel } from "./model/train";

/** What is learnt from besides the town's decisions, and by which letters the outcome is judged. */
export type Source = {
  letters: readonly Example[];
  kept: readonly Label[];
  settings: Settings;
  /** The model that was made from these letters and the shipped catalogue before, if there is one. */
  made: string | null;
};
/** `busy`: another process learns right now. */
export type Learnt =
  | { state: "busy" }
  | { state: "unchanged" }
  | { state: "activated"; version: string; decided: number; figures: ModelFigures }
  | { state: "kept"; worse: string[]; figures: ModelFigures };

/** The letters of the project. */
export const projectSource = (): Source => ({
  letters: exampleLetters(),
  kept: keptLetters(),
  settings: SETTINGS,
  made: loadModel().version,
});

/**
 * One run of learning: trains a candidate from the catalogue, the project's letters and the decisions of the town,
 * judges it beside the model in force by letters that neither has seen, and puts it in force if nothing got worse.
 * All that changes is written in one transaction at the end: killed before it, a run leaves nothing but its note.
 */
export async function learn(origin: RunOrigin, source: Source = projectSource()): Promise<Learnt> {
  const right = await takeLearning();
  if (right === null) return { state: "busy" };
  try {
    const run = await asWorker((tx) => startRun(tx, origin, now()));
    try {
      return await learnOnce(run, origin, source);
    } catch (error) {
      const fault = error instanceof Error ? error.name : "unknown";
      await asWorker((tx) => endRun(tx, run, { state: "failed", fault, at: now() }));
      throw error;
    }
  } finally {
    await right.release();
  }
}

async function learnOnce(run: string, origin: RunOrigin, source: Source): Promise<Learnt> {
  const { concerns, inForce, before } = await asWorker(async (tx) => {
    await refreshCatalogue(tx);
    const before = await lastMaterial(tx);
    return { concerns: await decidedConcerns(tx), inForce: await modelInForce(tx), before };
  });
  const lessons = concerns.flatMap((concern) => {
    const example = lessonOf(concern);
    return example === null ? [] : [{ concern, example }];
  });
  const letters = [...source.letters, ...lessons.map(({ example }) => example)];
  const material = materialOf(source, letters);
  const shipped = CATALOGUE_VERSION === versionOfCatalogue(SHIPPED) && inForce.version === source.made;
  if (material === before || (shipped && lessons.length === 0)) {
    await asWorker((tx) => endRun(tx, run, { state: "unchanged", material, at: now() }));
    return { state: "unchanged" };
  }
  const bytes = serialiseModel(trainModel(letters, teachingOf(CATALOGUE), source.settings).model);
  const candidate = modelFrom(bytes);
  const figures = {
    inForce: measureModel(inForce, source.kept),
    candidate: measureModel(candidate, source.kept),
  };
  const judged = {
    run,
    origin,
    material,
    inForce,
    candidate,
    bytes,
    figures,
    letters: source.letters.length,
  };
  return settle(
    judged,
    lessons.map(({ concern }) => concern),
  );
}

/** Same letters, catalogue, settings, software and judges: same model, same judgement. */
function materialOf(source: Source, letters: readonly Example[]): string {
  const { kept, settings } = source;
  return sha256(JSON.stringify([letters, kept, settings, CATALOGUE_VERSION, loadModel().version]));
}

type Judged = {
  run: string;
  origin: RunOrigin;
  material: string;
  inForce: Model;
  candidate: Model;
  bytes: Uint8Array;
  figures: { inForce: ModelFigures; candidate: ModelFigures };
  letters: number;
};

async function settle(judged: Judged, concerns: readonly DecidedConcern[]): Promise<Learnt> {
  const { run, origin, material, inForce, candidate, bytes, figures, letters } = judged;
  const [at, base] = [now(), loadModel().version];
  // Without a single letter to judge by, nothing can be said to be no worse.
  const worse = figures.candidate.letters === 0 ? ["letters"] : worseIn(figures.inForce, figures.candidate);
  const state = worse.length === 0 ? "activated" : "kept";
  await asWorker(async (tx) => {
    const end = { state, at, material, candidate: candidate.version, figures, worse } as const;
    if (!(await endRun(tx, run, end))) throw overtaken("run was declared interrupted");
    await saveFigures(tx, inForce.version, figures.inForce);
    if (state === "kept") return;
    const { version } = candidate;
    const kept = { version, origin: "learnt", base, bytes: Buffer.from(bytes), letters, at } as const;
    await keepModel(tx, { ...kept, decided: concerns.length, figures: figures.candidate });
    await noteLessons(tx, version, concerns);
    // Somebody may have gone back to another model meanwhile: the candidate was not judged beside that one.
    const expected = await versionInForce(tx, "model");
    if (expected !== null && expected !== inForce.version) throw overtaken("another model was put in force");
    await activate(tx, "model", version, expected, { origin, userId: null, at });
  });
  return state === "kept"
    ? { state, worse, figures: figures.candidate }
    : { state, version: candidate.version, decided: concerns.length, figures: figures.candidate };
}

/** Somebody was faster: nothing of this run is written but its end. */
function overtaken(message: string): Error {
  return Object.assign(new Error(message), { name: "Overtaken" });
}
