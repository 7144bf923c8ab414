"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { setReceipts } from "@/lib/receipt/actions";

/** Whether automatic receipts are on, and the switch. */
export function ReceiptSwitch({ active }: { active: boolean }) {
  const words = useWords().t.receipts;
  const { busy, fault, run } = useAction();
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3" data-receipts={active ? "on" : "off"}>
      <p role="status">
        <Badge tone={active ? "success" : "neutral"}>{active ? words.on : words.off}</Badge>
      </p>
      <Button
        look={active ? "quiet" : "primary"}
        disabled={busy}
        onClick={() => run(() => setReceipts({ active: !active }))}
      >
        {active ? words.turnOff : words.turnOn}
      </Button>
      <Fault text={fault} />
    </div>
  );
}
