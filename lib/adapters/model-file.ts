import "server-only";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "@/lib/intake/model/model";
import { parseModel, serialiseModel } from "@/lib/intake/model/serialise";

/** Where the committed model lies; the program runs from the repository's root. */
export const MODEL_PATH = join(process.cwd(), "lib/intake/model/weights/model.bin");

const loaded = new Map<string, Model>();

/** Reads the model once per process. */
export function loadModel(path: string = MODEL_PATH): Model {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const model = parseModel(new Uint8Array(readFileSync(/* turbopackIgnore: true */ path)));
  loaded.set(path, model);
  return model;
}

/** Writes a trained model; the next load reads it anew. */
export function saveModel(model: Model, path: string = MODEL_PATH): void {
  writeFileSync(path, serialiseModel(model));
  loaded.delete(path);
}
