"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { markPrinted, undoApproval } from "@/lib/draft/actions";

type Props = { caseId: string; outboxId: string; mayFinish: boolean; hasFiles: boolean };

/** An approved letter on paper: fetched as a PDF, and settled by whoever has printed it. */
export function LetterLine({ caseId, outboxId, mayFinish, hasFiles }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <a className="text-action underline" href={`/api/letters/${outboxId}`}>
        {t.letter.open}
      </a>
      {hasFiles ? <span>{t.attach.print}</span> : null}
      {mayFinish ? (
        <>
          <Button small disabled={busy} onClick={() => run(() => markPrinted({ caseId, outboxId }))}>
            {t.letter.printed}
          </Button>
          <Button
            small
            look="quiet"
            disabled={busy}
            onClick={() => run(() => undoApproval({ caseId, outboxId }))}
          >
            {t.draft.undo}
          </Button>
        </>
      ) : null}
      <Fault text={fault} />
    </div>
  );
}
