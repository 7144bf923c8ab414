"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { unlinkCase } from "@/lib/relation/actions";

type Props = { caseId: string; version: number; linkId: string; label: string };

/** Takes a link away again. */
export function LinkLine({ caseId, version, linkId, label }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  return (
    <>
      <Button
        small
        look="quiet"
        disabled={busy}
        data-press="unlink"
        data-verb="link"
        aria-label={label}
        onClick={() => run(() => unlinkCase({ caseId, version, linkId }))}
      >
        {t.relation.unlink}
      </Button>
      <Fault text={fault} />
    </>
  );
}
