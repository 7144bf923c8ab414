"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { retryOriginal } from "@/lib/original/actions";

/** Sends an original through preparation once more; what was set aside as no request becomes one. */
export function RetryButton({ originalId, aside }: { originalId: string; aside: boolean }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  return (
    <>
      <Button small disabled={busy} onClick={() => run(() => retryOriginal({ originalId }))}>
        {aside ? t.quarantine.take : t.quarantine.retry}
      </Button>
      {fault ? <span role="alert">{fault}</span> : null}
    </>
  );
}
