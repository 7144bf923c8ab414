import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { departmentChoices } from "@/components/catalogue/labels";
import { CaseExport } from "@/components/export/export-form";
import { type BenchRow, QueueBench } from "@/components/queue/queue-bench";
import { QueueHead } from "@/components/queue/queue-head";
import { QueueTable } from "@/components/queue/queue-table";
import { SealedList } from "@/components/queue/sealed-list";
import { LiveRefresh } from "@/components/shell/live-refresh";
import { currentActor } from "@/lib/auth";
import { loadQueue } from "@/lib/case/queries";
import { queueQuery } from "@/lib/case/schema/queue";
import { now } from "@/lib/clock";
import { loadSealed } from "@/lib/compartment/queries";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { homeOf, mayEnter } from "@/lib/user/rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.queue.title };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function QueuePage({ searchParams }: Props) {
  const known = await currentActor();
  if (known && !known.mustChangePassword && homeOf(known) !== "/") redirect(homeOf(known));
  const actor = await pageActor("queue");
  const asked = queueQuery.parse(await searchParams);
  const [queue, { t, locale }] = [await loadQueue(actor, asked), await messages()];
  const query = { ...asked, view: queue.view };
  return (
    <>
      <h1 className="mb-3 text-2xl font-bold">{t.queue.title}</h1>
      <LiveRefresh caseId={null} />
      <QueueHead t={t} locale={locale} query={query} queue={queue} />
      <QueueBench rows={queue.rows.map(benchRow)} departments={departmentChoices(locale)}>
        <QueueTable t={t} locale={locale} rows={queue.rows} now={now()} query={query} next={queue.next} />
      </QueueBench>
      <CaseExport t={t} query={query} allowed={mayEnter("export", actor)} />
      <SealedList t={t} locale={locale} rows={await loadSealed(actor)} />
    </>
  );
}

/** Only what the browser needs to act on a row. */
const benchRow = ({ id, number, version, verbs }: BenchRow): BenchRow => ({ id, number, version, verbs });
