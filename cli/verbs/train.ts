import { exampleLetters } from "@/lib/adapters/example-files";
import { saveModel } from "@/lib/adapters/model-file";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { teachingOf } from "@/lib/intake/catalogue/teaching";
import { trainModel } from "@/lib/intake/model/train";

/** `train`: learns from the example letters and the catalogue's wordings, the same way every time, and writes the model. */
export async function train(): Promise<number> {
  const letters = exampleLetters();
  const { model } = trainModel(letters, teachingOf(CATALOGUE));
  console.log(`${letters.length} Briefe, Modell ${saveModel(model)}`);
  return 0;
}
