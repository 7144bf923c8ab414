import { writerIn } from "@/components/ai-register/writer";
import { closePools } from "@/db/client";
import { loadAiRegister, shippedAiRegister } from "@/lib/ai-register/queries";
import { dataOf, documentOf } from "@/lib/ai-register/rules/wording";
import { de } from "@/lib/i18n/de";
import { takeRunningSettings } from "../settings";

/**
 * `ai-register [--json]`: the register of AI steps, dated, with the model in force of the Klarfall that runs here, else
 * of the software as delivered.
 */
export async function aiRegister(args: readonly string[]): Promise<number> {
  takeRunningSettings();
  try {
    const register = process.env.DATABASE_URL ? await loadAiRegister() : shippedAiRegister();
    console.log((args.includes("--json") ? dataOf : documentOf)(register, de, writerIn("de")));
    return 0;
  } finally {
    await closePools();
  }
}
