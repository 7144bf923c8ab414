import "server-only";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "@/lib/intake/model/model";
import { parseModel, serialiseModel } from "@/lib/intake/model/serialise";
import { sha256 } from "./hash";
import { loadReader } from "./reader-file";

/** Where the committed model lies; the program runs from the repository's root. */
export const MODEL_PATH = join(process.cwd(), "lib/intake/model/weights/model.bin");
/** The model in force and the one before it, which drafts of a minute ago may still ask for. */
const MOST_KEPT = 2;

let shipped: Model | undefined;
const known = new Map<string, Model>();

/** The model that comes with the software, read once per process. */
export function loadModel(): Model {
  shipped ??= modelFrom(shippedBytes());
  return shipped;
}

/** The bytes of the model that comes with the software. */
export function shippedBytes(): Uint8Array {
  return new Uint8Array(readFileSync(/* turbopackIgnore: true */ MODEL_PATH));
}

/** A model under its version, parsed once while it is in use. Null for a version that nobody kept the bytes of. */
export async function modelOf(
  version: string,
  bytes: (version: string) => Promise<Uint8Array | null>,
): Promise<Model | null> {
  const kept = known.get(version);
  if (kept !== undefined) return kept;
  const found = await bytes(version);
  if (found === null) return null;
  const model = modelFrom(found);
  for (const old of [...known.keys()].slice(0, known.size + 1 - MOST_KEPT)) known.delete(old);
  known.set(version, model);
  return model;
}

/** Bytes as a model whose version is the hash of exactly these bytes. */
export function modelFrom(bytes: Uint8Array): Model {
  // A Buffer cuts its parts without copying them; the tables of a model need copies.
  return { ...parseModel(new Uint8Array(bytes)), version: versionOf(bytes), reader: loadReader() };
}

/** The name of a model: no two models share it, and no model has two. */
export const versionOf = (bytes: Uint8Array): string => sha256(bytes).slice(0, 16);

/** Writes a trained model as the one that comes with the software; gives its version. */
export function saveModel(model: Model): string {
  const bytes = serialiseModel(model);
  writeFileSync(MODEL_PATH, bytes);
  shipped = undefined;
  return versionOf(bytes);
}
