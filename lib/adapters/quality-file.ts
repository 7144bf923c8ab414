import "server-only";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type QualityReport, reportSchema } from "@/lib/quality/schema";

/** Where the last measuring lies, for the page; the document for readers lies beside it. */
const DOCS = join(process.cwd(), "docs");
const REPORT = join(DOCS, "preparation.json");

/** The last measuring of the model that comes with the software, null before the first. */
export function loadReport(): QualityReport | null {
  if (!existsSync(/* turbopackIgnore: true */ REPORT)) return null;
  return reportSchema.parse(JSON.parse(readFileSync(/* turbopackIgnore: true */ REPORT, "utf8")));
}

/** Writes a measuring and the document made from it. */
export function saveReport(report: QualityReport, document: string): void {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(join(DOCS, "preparation.md"), document);
}
