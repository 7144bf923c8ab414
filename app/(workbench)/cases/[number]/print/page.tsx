import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintCase } from "@/components/case/print-case";
import { loadCase } from "@/lib/case/queries";
import { now } from "@/lib/clock";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function PrintPage({ params }: Props) {
  const actor = await pageActor("queue");
  const loaded = await loadCase(actor, (await params).number, "case.printed");
  if (loaded === null) notFound();
  const { t, locale } = await messages();
  return <PrintCase t={t} locale={locale} loaded={loaded} at={now()} />;
}
