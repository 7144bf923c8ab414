import "server-only";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type QualityReport, reportSchema } from "@/lib/quality/schema";

/** The last measuring lies beside the model that was measured; readers find it as a document. */
const REPORT = join(process.cwd(), "lib/intake/model/weights/measured.json");
const DOCUMENT = join(process.cwd(), "docs/preparation.md");

/** The last measuring of the model that comes with the software, null before the first. */
export function loadReport(): QualityReport | null {
  if (!existsSync(/* turbopackIgnore: true */ REPORT)) return null;
  return reportSchema.parse(JSON.parse(readFileSync(/* turbopackIgnore: true */ REPORT, "utf8")));
}

/** Writes a measuring and the document made from it. */
export function saveReport(report: QualityReport, document: string): void {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(DOCUMENT, document);
}
