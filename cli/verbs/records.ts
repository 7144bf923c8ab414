import { closePools } from "@/db/client";
import { now } from "@/lib/clock";
import { markdownOf } from "@/lib/document/rules";
import { loadProcessing } from "@/lib/processing/queries";
import { processingParams } from "@/lib/processing/schema";
import { takeRunningSettings } from "../settings";

/** `records processing | assessment`: records of processing or impact assessment of the running installation, as Markdown. */
export async function records([which]: readonly string[]): Promise<number> {
  const asked = processingParams.safeParse({ document: which });
  if (!asked.success) {
    console.error("npm run klarfall -- records processing | assessment");
    return 2;
  }
  takeRunningSettings();
  try {
    console.log(markdownOf(await loadProcessing(asked.data.document, now())));
    return 0;
  } finally {
    await closePools();
  }
}
