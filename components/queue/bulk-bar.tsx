"use client";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { changeSeveral } from "@/lib/case/actions/bulk";
import { BULK_VERBS, type BulkVerb } from "@/lib/case/schema";
import { fill } from "@/lib/i18n/text";
import { BulkForm } from "./bulk-form";
import { BulkResults, type Outcome } from "./bulk-results";
import type { BenchRow } from "./queue-bench";

type Props = {
  rows: readonly BenchRow[];
  departments: readonly { id: string; label: string }[];
  clear: () => void;
};
/** What can be done with the chosen cases: how many allow it, one result for each, and everything back. */
export function BulkBar({ rows, departments, clear }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [form, setForm] = useState<"forward" | "close" | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (rows.length === 0 && outcome === null) return null;
  const able = (verb: BulkVerb) => rows.filter((row) => row.verbs.includes(verb)).length;
  const numbers = new Map(rows.map((row) => [row.id, row.number]));
  const cases = rows.map(({ id, version }) => ({ caseId: id, version }));
  const start = (work: Parameters<typeof changeSeveral>[0]) =>
    run(
      () => changeSeveral(work),
      (results) => {
        setOutcome({ numbers, results, undone: false });
        setForm(null);
        clear();
      },
    );

  function choose(verb: BulkVerb): void {
    if (verb === "forward" || verb === "close") setForm(form === verb ? null : verb);
    else start({ verb, cases });
  }

  return (
    <section
      aria-label={t.bulk.bar}
      className="sticky bottom-0 mt-2 flex flex-col gap-3 rounded border border-border bg-surface p-3 shadow-lg"
    >
      {rows.length > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          <p role="status">{busy ? t.bulk.running : fill(t.bulk.count, { n: rows.length })}</p>
          {BULK_VERBS.filter((verb) => able(verb) > 0).map((verb) => (
            <Button
              key={verb}
              small
              disabled={busy}
              data-press={verb}
              data-verb={verb}
              aria-expanded={verb === "forward" || verb === "close" ? form === verb : undefined}
              onClick={() => choose(verb)}
            >
              {fill(t.bulk.allowed, { verb: t.verbs[verb], n: able(verb), all: rows.length })}
            </Button>
          ))}
          <Button small look="quiet" onClick={clear}>
            {t.bulk.none}
          </Button>
        </div>
      ) : null}
      {form !== null && rows.length > 0 ? (
        <BulkForm
          verb={form}
          departments={departments}
          busy={busy}
          start={(words) => start({ ...words, cases })}
        />
      ) : null}
      {fault ? (
        <Alert tone="danger" live>
          {fault}
        </Alert>
      ) : null}
      {outcome ? <BulkResults outcome={outcome} show={setOutcome} /> : null}
    </section>
  );
}
