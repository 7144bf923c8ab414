import type { Metadata } from "next";
import { RetryButton } from "@/components/original/retry-button";
import { Alert } from "@/components/ui/alert";
import { bytes, dateTime } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/server";
import { word } from "@/lib/i18n/text";
import { loadQuarantine } from "@/lib/original/queries";
import { isSetAside } from "@/lib/original/rules";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.quarantine.title };
}

export default async function QuarantinePage() {
  const actor = await pageActor("quarantine");
  const [{ t, locale }, rows] = [await messages(), await loadQuarantine(actor)];
  return (
    <>
      <h1 className="text-2xl font-bold">{t.quarantine.title}</h1>
      <p className="mb-4 text-muted">{t.quarantine.lead}</p>
      {rows.length === 0 ? <Alert tone="success">{t.quarantine.empty}</Alert> : null}
      <ul className="flex flex-col gap-2" aria-label={t.quarantine.caption}>
        {rows.map((row) => (
          <li
            key={row.id}
            className="flex flex-wrap items-center justify-between gap-3 rounded border border-line bg-surface p-3"
          >
            <div>
              <p className="font-medium">{word(t.faults, row.fault)}</p>
              <p className="text-sm text-muted">
                {dateTime(row.receivedAt, locale)} · {t.channels[row.channel]} · {bytes(row.size, locale)}
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              <a className="text-action underline" href={`/api/originals/${row.id}`}>
                {t.quarantine.download}
              </a>
              <RetryButton originalId={row.id} aside={isSetAside(row.fault)} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
