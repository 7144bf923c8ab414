import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { departmentChoices } from "@/components/catalogue/labels";
import { type BenchRow, QueueBench } from "@/components/queue/queue-bench";
import { QueueTable } from "@/components/queue/queue-table";
import { ViewTabs } from "@/components/queue/view-tabs";
import { LiveRefresh } from "@/components/shell/live-refresh";
import { currentActor } from "@/lib/auth";
import { loadQueue } from "@/lib/case/queries";
import { queueParams } from "@/lib/case/schema";
import { now } from "@/lib/clock";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { mayEnter } from "@/lib/user/rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.queue.title };
}

export default async function QueuePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const known = await currentActor();
  if (known && !mayEnter("queue", known) && mayEnter("administration", known)) redirect("/administration");
  const actor = await pageActor("queue");
  const { view, after } = queueParams.parse(await searchParams);
  const [queue, { t, locale }] = [await loadQueue(actor, view, after), await messages()];
  return (
    <>
      <h1 className="mb-3 text-2xl font-bold">{t.queue.title}</h1>
      <LiveRefresh caseId={null} />
      <ViewTabs t={t} counts={queue.counts} current={queue.view} />
      <QueueBench rows={queue.rows.map(benchRow)} departments={departmentChoices(locale)}>
        <QueueTable
          t={t}
          locale={locale}
          rows={queue.rows}
          now={now()}
          view={queue.view}
          next={queue.next}
          paged={after !== undefined}
        />
      </QueueBench>
    </>
  );
}

/** Only what the browser needs to act on a row. */
const benchRow = ({ id, number, version, verbs }: BenchRow): BenchRow => ({ id, number, version, verbs });
