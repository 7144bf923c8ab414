import type { Metadata } from "next";
import Link from "next/link";
import { ThroughputExport } from "@/components/export/export-form";
import { ThroughputTable } from "@/components/metric/throughput-table";
import { Alert } from "@/components/ui/alert";
import { messages } from "@/lib/i18n/server";
import { fill } from "@/lib/i18n/text";
import { loadThroughput } from "@/lib/metric/queries";
import { totals } from "@/lib/metric/rules";
import { metricParams, PERIODS } from "@/lib/metric/schema";
import { pageActor } from "@/lib/page";
import { mayEnter } from "@/lib/user/rules";
import { Forecast } from "./forecast";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.metrics.title };
}

export default async function MetricsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string>>;
}) {
  const actor = await pageActor("metrics");
  const { weeks } = metricParams.parse(await searchParams);
  const [{ t, locale }, rows] = [await messages(), await loadThroughput(actor, Number(weeks))];
  return (
    <>
      <h1 className="text-2xl font-bold">{t.metrics.title}</h1>
      <p className="text-muted">{t.metrics.lead}</p>
      <p className="my-2 text-lg font-semibold">{fill(t.metrics.summary, { weeks, ...totals(rows) })}</p>
      <nav aria-label={t.metrics.week} className="mb-3 flex gap-2">
        {PERIODS.map((period) => (
          <Link
            key={period}
            href={`/metrics?weeks=${period}`}
            aria-current={period === weeks ? "page" : undefined}
            className="rounded border border-line px-3 py-1 aria-[current=page]:bg-hued aria-[current=page]:font-semibold"
          >
            {fill(t.metrics.weeks, { n: period })}
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? (
        <Alert>{t.metrics.empty}</Alert>
      ) : (
        <ThroughputTable t={t} locale={locale} rows={rows} />
      )}
      <p className="mt-3 text-sm text-muted">{t.metrics.definition}</p>
      <Forecast />
      <ThroughputExport t={t} weeks={weeks} allowed={mayEnter("export", actor)} />
    </>
  );
}
