"use client";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { checkNow } from "@/lib/audit/actions";

/** Asks for a check of the whole record; the worker does it, and the page shows its result when loaded anew. */
export function CheckButton() {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [asked, setAsked] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-3" data-no-print>
      <Button
        small
        disabled={busy}
        onClick={() =>
          run(
            () => checkNow({}),
            () => setAsked(true),
          )
        }
      >
        {t.audit.checkNow}
      </Button>
      <span role="status">{asked ? t.audit.asked : ""}</span>
      <Fault text={fault} />
    </div>
  );
}
