import type { Metadata } from "next";
import { ProcessingPage } from "@/components/records/processing-page";
import { now } from "@/lib/clock";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadProcessing } from "@/lib/processing/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.records.assessment };
}

export default async function AssessmentPage() {
  await pageActor("records");
  const [{ t }, document] = [await messages(), await loadProcessing("assessment", now())];
  return <ProcessingPage t={t} which="assessment" document={document} />;
}
