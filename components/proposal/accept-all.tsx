"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { acceptCertainProposals } from "@/lib/proposal/actions";

/** Accepts everything that the text supports; what is unsure stays. */
export function AcceptAll({ caseId, version, count }: { caseId: string; version: number; count: number }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  return (
    <span>
      <Button
        small
        look="primary"
        disabled={busy}
        data-press="accept-all"
        data-verb="decide"
        onClick={() => run(() => acceptCertainProposals({ caseId, version }))}
      >
        {fill(t.decide.acceptAllCount, { n: count })}
      </Button>
      {fault ? (
        <span role="alert" className="block text-sm text-danger">
          {fault}
        </span>
      ) : null}
    </span>
  );
}
