"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { queueAddress } from "@/lib/case/rules/queue-address";
import { type QueueQuery, queueQuery, SORTS, SWITCHES } from "@/lib/case/schema/queue";

type Choice = { id: string; label: string };
type Props = {
  query: QueueQuery;
  /** Of each field the values that can be chosen. */
  choices: Record<"kind" | "department" | "channel" | "urgency", readonly Choice[]>;
};
const FIELDS = ["kind", "department", "channel", "urgency"] as const;

/** Everything that narrows and sorts the queue; what is chosen stands in the address, and as chips below. */
export function FilterForm({ query, choices }: Props) {
  const { t } = useWords();
  const router = useRouter();
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const chosen = Object.fromEntries(new FormData(event.currentTarget));
    router.push(queueAddress(queueQuery.parse({ ...chosen, view: query.view })));
  }
  return (
    <details className="mb-3 rounded border border-line bg-surface">
      <summary className="px-3 py-2 font-medium">{t.filters.title}</summary>
      {/* Chips change the address without this form: it is drawn anew with what holds then. */}
      <form
        key={queueAddress(query)}
        method="post"
        onSubmit={submit}
        className="flex flex-wrap items-end gap-3 p-3"
      >
        {FIELDS.map((field) => (
          <Select
            key={field}
            id={`filter-${field}`}
            name={field}
            label={t.filters.fields[field]}
            defaultValue={query[field] ?? ""}
          >
            <option value="">{t.filters.all}</option>
            {choices[field].map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        ))}
        <Select id="filter-sort" name="sort" label={t.filters.sort} defaultValue={query.sort ?? "rank"}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t.filters.sorts[sort]}
            </option>
          ))}
        </Select>
        <fieldset className="flex flex-wrap gap-x-4 gap-y-1">
          <legend className="font-medium">{t.filters.only}</legend>
          {SWITCHES.map((name) => (
            <label key={name} className="inline-flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                name={name}
                value="1"
                defaultChecked={query[name] !== undefined}
                className="size-6"
              />
              {t.filters.switches[name]}
            </label>
          ))}
        </fieldset>
        <Button type="submit" look="primary">
          {t.filters.apply}
        </Button>
      </form>
    </details>
  );
}
