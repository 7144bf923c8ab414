import { aiRegister } from "./verbs/ai-register";
import { checkFigures } from "./verbs/check-figures";
import { classifyVerb } from "./verbs/classify";
import { doctor } from "./verbs/doctor";
import { erase } from "./verbs/erase";
import { evaluate } from "./verbs/evaluate";
import { forecastVerb } from "./verbs/forecast";
import { importVerb } from "./verbs/import";
import { intake } from "./verbs/intake";
import { learnVerb } from "./verbs/learn";
import { mailCorpus } from "./verbs/mail-corpus";
import { modelVerb } from "./verbs/model";
import { prepareVerb } from "./verbs/prepare";
import { quality } from "./verbs/quality";
import { records } from "./verbs/records";
import { rollup } from "./verbs/rollup";
import { token } from "./verbs/token";
import { train } from "./verbs/train";
import { user } from "./verbs/user";
import { verify } from "./verbs/verify";

/** A verb of the command line: gets its arguments, gives the exit code. */
export type Verb = (args: readonly string[]) => Promise<number>;

const VERBS: Record<string, Verb> = {
  prepare: prepareVerb,
  evaluate,
  classify: classifyVerb,
  train,
  learn: learnVerb,
  model: modelVerb,
  quality,
  forecast: forecastVerb,
  "ai-register": aiRegister,
  rollup,
  "check-figures": checkFigures,
  import: importVerb,
  intake,
  "mail-corpus": mailCorpus,
  token,
  user,
  verify,
  erase,
  records,
  doctor,
};

const [name = "", ...args] = process.argv.slice(2);
const verb = VERBS[name];
if (verb === undefined) {
  console.error(`npm run klarfall -- VERB …\nVerben: ${Object.keys(VERBS).join(", ")}`);
  process.exit(2);
}
process.exit(await verb(args));
