"use client";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { type Answered, takeBackAnswers } from "@/lib/bundle/actions/answer";
import { faultText, fill } from "@/lib/i18n/text";

type Props = {
  members: readonly { id: string; number: string }[];
  results: readonly Answered[];
  undoSeconds: number;
};

/** What became of each answer, and the way back while they have not left. */
export function AnswerResults({ members, results, undoSeconds }: Props) {
  const { t } = useWords();
  const words = t.relation.bundleWork;
  const { busy, fault, run } = useAction();
  const [undone, setUndone] = useState<{ done: number; failed: number } | null>(null);
  const failed = results.flatMap(({ caseId, result }) => (result.ok ? [] : [{ caseId, result }]));
  const leaving = results.flatMap(({ caseId, result }) =>
    result.ok && result.value.outboxId !== "" ? [{ caseId, outboxId: result.value.outboxId }] : [],
  );
  const counts = { done: results.length - failed.length, failed: failed.length, seconds: undoSeconds };
  const takeBack = () =>
    run(
      () => takeBackAnswers({ cases: leaving }),
      (all) => {
        const done = all.filter(({ result }) => result.ok).length;
        setUndone({ done, failed: all.length - done });
      },
    );
  return (
    <div className="flex flex-col items-start gap-2">
      <p role="status" className="font-semibold">
        {undone === null ? fill(words.done, counts) : fill(words.undone, undone)}
      </p>
      {failed.length > 0 ? (
        <ul aria-label={words.failed} className="list-disc pl-5">
          {failed.map(({ caseId, result }) => (
            <li key={caseId}>
              {members.find(({ id }) => id === caseId)?.number}: {faultText(t, result)}
            </li>
          ))}
        </ul>
      ) : null}
      {undone === null && leaving.length > 0 ? (
        <Button disabled={busy} data-press="undo" data-verb="undo" onClick={takeBack}>
          {words.undo}
        </Button>
      ) : null}
      <Fault text={fault} />
    </div>
  );
}
