import type { Metadata } from "next";
import Link from "next/link";
import { Decisions } from "@/components/quality/decisions";
import { Measured } from "@/components/quality/measured";
import { ModelStory } from "@/components/quality/model-story";
import { Card } from "@/components/ui/card";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadQuality } from "@/lib/quality/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.quality.title };
}

export default async function QualityPage() {
  await pageActor("quality");
  const [{ t, locale }, { report, model, runs, decisions }] = [await messages(), await loadQuality()];
  return (
    <>
      <h1 className="text-2xl font-bold">{t.quality.title}</h1>
      <p className="mb-4 text-muted">{t.quality.lead}</p>
      <Link href="/ai-register" className="mb-4 inline-block underline">
        {t.aiRegister.link}
      </Link>
      <div className="flex flex-col gap-4">
        <Card id="live" title={t.report.live}>
          <Decisions t={t} locale={locale} rows={decisions} />
        </Card>
        <Card id="model" title={t.learning.title}>
          <ModelStory t={t} locale={locale} model={model} runs={runs} />
        </Card>
        <Measured t={t} locale={locale} report={report} />
      </div>
    </>
  );
}
