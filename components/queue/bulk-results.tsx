"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { type CaseResult, revertSeveral } from "@/lib/case/actions/bulk";
import { faultText, fill } from "@/lib/i18n/text";

/** What became of several cases: the numbers for words, the results for undo. */
export type Outcome = { numbers: Map<string, string>; results: readonly CaseResult[]; undone: boolean };

/** One result for each case, the refused ones with their reason, and everything done back at once. */
export function BulkResults({
  outcome,
  show,
}: {
  outcome: Outcome;
  show: (outcome: Outcome | null) => void;
}) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const failed = outcome.results.flatMap(({ caseId, result }) =>
    result.ok ? [] : [{ caseId, why: faultText(t, result) }],
  );
  const done = outcome.results.flatMap(({ caseId, result }) =>
    result.ok ? [{ caseId, version: result.value.version }] : [],
  );
  const counts = { done: done.length, failed: failed.length };
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="font-semibold">
        {fill(outcome.undone ? t.bulk.undone : t.bulk.result, counts)}
      </p>
      {failed.length > 0 ? (
        <ul aria-label={t.bulk.failed} className="list-disc pl-5">
          {failed.map(({ caseId, why }) => (
            <li key={caseId}>
              {outcome.numbers.get(caseId)}: {why}
            </li>
          ))}
        </ul>
      ) : null}
      {fault ? (
        <Alert tone="danger" live>
          {fault}
        </Alert>
      ) : null}
      <div className="flex gap-2">
        {done.length > 0 && !outcome.undone ? (
          <Button
            small
            disabled={busy}
            data-press="revert"
            data-verb="revert"
            onClick={() =>
              run(
                () => revertSeveral({ cases: done }),
                (results) => show({ ...outcome, results, undone: true }),
              )
            }
          >
            {t.bulk.undo}
          </Button>
        ) : null}
        <Button small look="quiet" onClick={() => show(null)}>
          {t.bench.dismiss}
        </Button>
      </div>
    </div>
  );
}
