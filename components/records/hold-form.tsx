"use client";
import type { FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import { holdCase } from "@/lib/retention/actions";
import { HOLD_REASONS } from "@/lib/retention/schema";

/** Sets a hold on a case, with a reason out of the list. */
export function HoldForm() {
  const { t } = useWords();
  const { busy, fault, run } = useAction();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const reason = HOLD_REASONS.find((known) => known === data.get("reason")) ?? "objection";
    run(
      () => holdCase({ number: String(data.get("number") ?? ""), reason }),
      () => form.reset(),
    );
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      className="mt-3 grid grid-cols-1 gap-3 sm:flex sm:flex-wrap sm:items-end"
    >
      <TextInput id="hold-number" name="number" label={t.records.number} placeholder="2026-004711" required />
      <Select id="hold-reason" name="reason" label={t.records.reason}>
        {HOLD_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t.records.reasons[reason]}
          </option>
        ))}
      </Select>
      <Button type="submit" disabled={busy}>
        {t.records.hold}
      </Button>
      <Fault text={fault} />
    </form>
  );
}
