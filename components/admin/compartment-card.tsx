"use client";
import type { FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert, Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/field";
import { endClearance, grantClearance } from "@/lib/compartment/actions";
import type { Compartment } from "@/lib/compartment/schema";
import { fill } from "@/lib/i18n/text";

type Named = { id: string; label: string };
type Props = {
  compartment: Compartment;
  /** Living clearances, each with the name of its department or person. */
  departments: readonly Named[];
  people: readonly Named[];
  deskCleared: boolean;
  choices: { departments: readonly Named[]; people: readonly Named[] };
};

/** One compartment: who may look into it, and the means to change that. */
export function CompartmentCard({ compartment, departments, people, deskCleared, choices }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const what = t.rights.compartments[compartment];

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const [kind = "", id = ""] = String(new FormData(event.currentTarget).get("whom") ?? "").split(":");
    const userId = kind === "person" ? id : null;
    run(() => grantClearance({ compartment, userId, departmentId: userId === null ? id : null }));
  }

  return (
    <Card id={`compartment-${compartment}`} title={what}>
      {deskCleared ? null : <Alert tone="warning">{t.rights.nobody}</Alert>}
      {[
        { title: t.rights.departments, list: departments },
        { title: t.rights.people, list: people },
      ].map(({ title, list }) => (
        <div key={title} className="mt-2">
          <h3 className="font-medium">{title}</h3>
          {list.length === 0 ? <p className="text-muted">{t.rights.none}</p> : null}
          <ul className="flex flex-wrap gap-2">
            {list.map(({ id, label }) => (
              <li key={id} className="flex items-center gap-1 rounded border border-line py-1 pr-1 pl-2">
                {label}
                <Button
                  small
                  look="quiet"
                  disabled={busy}
                  aria-label={fill(t.rights.endLabel, { who: label, what })}
                  onClick={() => run(() => endClearance({ id }))}
                >
                  {t.rights.end}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <form method="post" onSubmit={submit} className="mt-3 flex max-w-xl flex-wrap items-end gap-2">
        <Select
          id={`clear-${compartment}`}
          name="whom"
          label={`${t.rights.whom}: ${what}`}
          required
          defaultValue=""
        >
          <option value="">{t.rights.choose}</option>
          {choices.departments.map((d) => (
            <option key={d.id} value={`department:${d.id}`}>
              {d.label}
            </option>
          ))}
          {choices.people.map((p) => (
            <option key={p.id} value={`person:${p.id}`}>
              {p.label}
            </option>
          ))}
        </Select>
        <Button type="submit" disabled={busy}>
          {t.rights.add}
        </Button>
      </form>
      <Fault text={fault} />
    </Card>
  );
}
