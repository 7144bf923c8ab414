"use client";
import type { FormEvent } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Select, TextArea, TextInput } from "@/components/ui/field";
import { OUTCOMES } from "@/lib/case/schema";

type Words =
  | { verb: "forward"; departmentId: string; reason: string }
  | { verb: "close"; outcome: (typeof OUTCOMES)[number]; note: string };
type Props = {
  departments: readonly { id: string; label: string }[];
  verb: Words["verb"];
  busy: boolean;
  start: (words: Words) => void;
};

/** The words that one verb needs for all chosen cases. */
export function BulkForm({ verb, departments, busy, start }: Props) {
  const { t } = useWords();
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (name: string) => String(data.get(name) ?? "");
    const outcome = OUTCOMES.find((o) => o === given("outcome")) ?? "resolved";
    if (verb === "close") start({ verb, outcome, note: given("note") });
    else start({ verb, departmentId: given("department"), reason: given("reason") });
  }
  const choices = verb === "close" ? OUTCOMES.map((id) => ({ id, label: t.outcomes[id] })) : departments;
  return (
    <form method="post" onSubmit={submit} className="flex max-w-xl flex-col gap-2">
      <Select
        id="bulk-choice"
        name={verb === "close" ? "outcome" : "department"}
        label={verb === "close" ? t.verbForms.outcome : t.verbForms.department}
      >
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      {verb === "close" ? (
        <TextArea id="bulk-note" name="note" label={t.verbForms.note} rows={2} maxLength={2000} />
      ) : (
        <TextInput
          id="bulk-reason"
          name="reason"
          label={t.verbForms.reason}
          minLength={3}
          maxLength={500}
          required
        />
      )}
      <Button type="submit" look="primary" disabled={busy} className="self-start">
        {t.verbForms.confirm}
      </Button>
    </form>
  );
}
