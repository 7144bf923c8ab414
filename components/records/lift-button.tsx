"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { liftCaseHold } from "@/lib/retention/actions";

/** Lifts the hold of one case. */
export function LiftButton({ id, number }: { id: string; number: string }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  return (
    <>
      <Button
        small
        disabled={busy}
        aria-label={fill(t.records.liftLabel, { number })}
        onClick={() => run(() => liftCaseHold({ id }))}
      >
        {t.records.lift}
      </Button>
      {fault ? <span role="alert">{fault}</span> : null}
    </>
  );
}
