import type { Metadata } from "next";
import { ThroughputExport } from "@/components/export/export-form";
import { Dashboard } from "@/components/metric/dashboard";
import { MetricFilters } from "@/components/metric/filters";
import { Preparation } from "@/components/metric/preparation";
import { day } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/server";
import { fill } from "@/lib/i18n/text";
import { loadDashboard, loadPreparation } from "@/lib/metric/queries";
import { metricQuery } from "@/lib/metric/schema";
import { pageActor } from "@/lib/page";
import { departmentsOf, mayEnter } from "@/lib/user/rules";
import { Forecast } from "./forecast";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.metrics.title };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function MetricsPage({ searchParams }: Props) {
  const actor = await pageActor("metrics");
  const query = metricQuery.parse(await searchParams);
  const { t, locale } = await messages();
  const [known, parts] = await Promise.all([loadDashboard(actor, query), loadPreparation(actor, query)]);
  const own = departmentsOf(actor.memberships, ["manager"]);
  return (
    <>
      <h1 className="text-2xl font-bold">{t.metrics.title}</h1>
      <p className="mb-3 text-muted">
        {t.metrics.lead} {fill(t.metrics.asOf, { date: day(known.today, locale), n: query.days })}
      </p>
      <MetricFilters t={t} locale={locale} query={query} own={own} />
      <Dashboard t={t} locale={locale} query={query} known={known} />
      <Preparation t={t} locale={locale} parts={parts} />
      <Forecast />
      <ThroughputExport t={t} query={query} allowed={mayEnter("export", actor)} />
    </>
  );
}
