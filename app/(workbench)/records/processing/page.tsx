import type { Metadata } from "next";
import { ProcessingPage } from "@/components/records/processing-page";
import { now } from "@/lib/clock";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadProcessing } from "@/lib/processing/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.records.processing };
}

export default async function Page() {
  await pageActor("records");
  const [{ t }, document] = [await messages(), await loadProcessing("processing", now())];
  return <ProcessingPage t={t} which="processing" document={document} />;
}
