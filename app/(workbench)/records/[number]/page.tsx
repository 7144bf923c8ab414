import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccessCard } from "@/components/records/access-card";
import { CitizenCases } from "@/components/records/citizen-cases";
import { EraseForm } from "@/components/records/erase-form";
import { Card } from "@/components/ui/card";
import { documentOf, loadAccess } from "@/lib/access/queries";
import { now } from "@/lib/clock";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function CitizenPage({ params }: Props) {
  const actor = await pageActor("records");
  const { number } = await params;
  const loaded = await loadAccess(actor, number);
  if (loaded === null) notFound();
  const { t, locale } = await messages();
  const { cases, content, hash } = loaded;
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl font-bold">{t.records.citizen}</h1>
      <CitizenCases t={t} locale={locale} cases={cases} />
      <AccessCard t={t} number={number} hash={hash} document={documentOf(content, now())} />
      <Card id="erase" title={t.records.eraseTitle}>
        <p>{t.records.eraseHint}</p>
        <EraseForm number={number} numbers={cases.filter((one) => one.own).map((one) => one.number)} />
      </Card>
    </div>
  );
}
