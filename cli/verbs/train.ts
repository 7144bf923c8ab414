import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { saveModel } from "@/lib/adapters/model-file";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { exampleSchema } from "@/lib/intake/examples/labels";
import type { Teaching } from "@/lib/intake/model/teaching";
import { trainModel } from "@/lib/intake/model/train";

const EXAMPLES = "lib/intake/examples";

/** `train`: learns from the example letters and the catalogue's wordings, the same way every time, and writes the model. */
export async function train(): Promise<number> {
  const files = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".jsonl"))
    .sort();
  const letters = files.flatMap((name) =>
    readFileSync(join(EXAMPLES, name), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => ({ ...exampleSchema.parse(JSON.parse(line)), file: name })),
  );
  const { model } = trainModel(letters, teaching());
  saveModel(model);
  console.log(`${letters.length} Briefe, Modell ${model.version}`);
  return 0;
}

/** What the catalogue teaches: names, everyday wordings and cues. */
function teaching(): Teaching {
  return {
    kinds: CATALOGUE.kinds.map((k) => ({
      id: k.id,
      office: k.departmentRule === "service" ? null : k.departmentRule,
      cues: k.cuesDe,
    })),
    services: CATALOGUE.services.map((s) => ({
      id: s.id,
      office: s.department,
      open: s.departmentRule !== undefined && s.departmentRule !== null,
      byField: s.departmentRule ?? null,
      wordings: [s.nameDe, ...s.wordingsDe, ...Object.values(s.wordingsOther).flat()],
    })),
    departments: CATALOGUE.departments.map((d) => d.id),
  };
}
