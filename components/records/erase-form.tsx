"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { eraseCitizenCases } from "@/lib/retention/actions";

/** Erases exactly the cases shown, after a second thought: nobody can take it back. */
export function EraseForm({ number, numbers }: { number: string; numbers: readonly string[] }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const router = useRouter();
  const [sure, setSure] = useState(false);
  const erase = () =>
    run(
      () => eraseCitizenCases({ number, numbers: [...numbers] }),
      () => {
        router.push("/records");
        return "left";
      },
    );
  return (
    <div className="mt-3 flex flex-col gap-3">
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-1 size-5"
          checked={sure}
          onChange={(event) => setSure(event.target.checked)}
        />
        {fill(t.records.sure, { n: numbers.length })}
      </label>
      <Fault text={fault} />
      <Button disabled={busy || !sure} onClick={erase} className="self-start">
        {t.records.erase}
      </Button>
    </div>
  );
}
