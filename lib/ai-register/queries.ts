import "server-only";
import { asWorker } from "@/db/client";
import { loadModel } from "../adapters/model-file";
import { loadReport } from "../adapters/quality-file";
import { now } from "../clock";
import { berlinDay } from "../deadline/rules/working-time";
import { FORECAST_VERSION } from "../forecast/schema";
import { CATALOGUE_VERSION } from "../intake/catalogue/catalogue";
import { PIPELINE_VERSION } from "../intake/pipeline";
import { versionInForce } from "../learning/store/activation";
import { modelVersion } from "../learning/store/model";
import { registerOf } from "./rules";
import type { AiRegister, ModelInForce } from "./schema";

/** The register of the running town: with the model and catalogue in force. Nothing in it is of a case or a person. */
export async function loadAiRegister(): Promise<AiRegister> {
  const model = await asWorker(async (tx) => {
    const version = await versionInForce(tx, "model");
    const known = version === null ? null : await modelVersion(tx, version);
    return known === null
      ? null
      : { version: known.version, origin: known.origin, letters: known.letters, decided: known.decided };
  });
  return shippedAiRegister(model);
}

/** The register of the software as it is delivered, where no town runs it. */
export function shippedAiRegister(model: ModelInForce | null = null): AiRegister {
  const shipped = () =>
    ({ version: loadModel().version, origin: "shipped", letters: 0, decided: 0 }) as const;
  const inForce = {
    date: berlinDay(now()),
    pipeline: PIPELINE_VERSION,
    catalogue: CATALOGUE_VERSION,
    forecast: FORECAST_VERSION,
    model: model ?? shipped(),
  };
  return registerOf(inForce, loadReport());
}
