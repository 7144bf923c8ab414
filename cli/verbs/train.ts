import { exampleLetters } from "@/lib/adapters/example-files";
import { saveModel } from "@/lib/adapters/model-file";
import { saveReader } from "@/lib/adapters/reader-file";
import { CATALOGUE } from "@/lib/intake/catalogue/catalogue";
import { teachingOf } from "@/lib/intake/catalogue/teaching";
import { readingLessons } from "@/lib/intake/examples/reading";
import { trainReader } from "@/lib/intake/model/reader/train-reader";
import { trainModel } from "@/lib/intake/model/train";

/** `train`: learns from the example letters and the catalogue's wordings, the same way every time, and writes what was learnt. */
export async function train(): Promise<number> {
  const letters = exampleLetters();
  const reader = trainReader(readingLessons(letters));
  saveReader(reader);
  console.log(`Leser ${reader.version}, ${reader.keys.length} Angaben`);
  const { model } = trainModel(letters, teachingOf(CATALOGUE));
  console.log(`${letters.length} Briefe, Modell ${saveModel(model)}`);
  return 0;
}
