import type { Metadata } from "next";
import Link from "next/link";
import { CaseList } from "@/components/metric/case-list";
import { messages } from "@/lib/i18n/server";
import { loadCaseList } from "@/lib/metric/queries";
import { metricAddress } from "@/lib/metric/rules";
import { caseListQuery } from "@/lib/metric/schema";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.metrics.list.title };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function MetricCasesPage({ searchParams }: Props) {
  const actor = await pageActor("metrics");
  const query = caseListQuery.parse(await searchParams);
  const [known, { t, locale }] = [await loadCaseList(actor, query), await messages()];
  return (
    <>
      <p>
        <Link href={metricAddress(query)} className="text-action underline underline-offset-2">
          {t.metrics.list.back}
        </Link>
      </p>
      <h1 className="mb-3 text-2xl font-bold">
        {t.metrics.list.title}: {t.metrics.list.names[query.list]}
      </h1>
      <CaseList t={t} locale={locale} query={query} known={known} />
    </>
  );
}
