"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { retryOriginal } from "@/lib/original/actions";

/** Sends an unreadable original through preparation once more. */
export function RetryButton({ originalId }: { originalId: string }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  return (
    <>
      <Button small disabled={busy} onClick={() => run(() => retryOriginal({ originalId }))}>
        {t.quarantine.retry}
      </Button>
      {fault ? <span role="alert">{fault}</span> : null}
    </>
  );
}
