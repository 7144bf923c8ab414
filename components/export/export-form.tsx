import { Button } from "@/components/ui/button";
import { queueText } from "@/lib/case/rules/queue-address";
import type { QueueQuery } from "@/lib/case/schema/queue";
import { EXPORT_FORMATS, type Exported } from "@/lib/export/schema";
import type { Messages } from "@/lib/i18n/de";
import type { MetricQuery } from "@/lib/metric/schema";

/** Takes the list out as it is filtered; nothing for who may not. */
export function CaseExport({ t, query, allowed }: { t: Messages; query: QueueQuery; allowed: boolean }) {
  if (!allowed) return null;
  const filters = Object.fromEntries(new URLSearchParams(queueText(query)));
  return (
    <ExportForm t={t} what="cases" hidden={filters}>
      <label className="flex items-center gap-2">
        <input type="checkbox" name="persons" value="1" /> {t.exports.persons}
      </label>
    </ExportForm>
  );
}

/** Takes the course of the figures out as it is shown, small cells suppressed. */
export function ThroughputExport({
  t,
  query,
  allowed,
}: {
  t: Messages;
  query: MetricQuery;
  allowed: boolean;
}) {
  if (!allowed) return null;
  const said = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return <ExportForm t={t} what="throughput" hidden={Object.fromEntries(said)} />;
}

type Props = { t: Messages; what: Exported; hidden: Record<string, string>; children?: React.ReactNode };

/** A plain form: its answer is a file, and the page stays. */
function ExportForm({ t, what, hidden, children }: Props) {
  const e = t.exports;
  return (
    <details className="mt-4 w-fit max-w-full" data-no-print>
      <summary className="cursor-pointer py-1 font-medium">{e.title}</summary>
      <form action={`/api/export/${what}`} method="get" className="mt-2 flex flex-wrap items-center gap-4">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="flex max-w-full flex-wrap items-center gap-2">
          <label htmlFor="export-format">{e.format}</label>
          <select
            id="export-format"
            name="format"
            className="max-w-full rounded border border-border bg-surface px-2 py-1"
          >
            {EXPORT_FORMATS.map((format) => (
              <option key={format} value={format}>
                {e.formats[format]}
              </option>
            ))}
          </select>
        </div>
        {children}
        <Button type="submit">{e.submit}</Button>
      </form>
      {what === "cases" && <p className="mt-2 text-sm text-muted">{e.note}</p>}
    </details>
  );
}
