"use client";
import { useEffect, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Select } from "@/components/ui/field";
import { listColleagues } from "@/lib/case/actions/hold";

type Colleague = { id: string; name: string; canHold: boolean };

/** The people who may see the case, asked for when a form needs them. */
function useColleagues(caseId: string): { people: readonly Colleague[] | null; fault: string | null } {
  const { fault, run } = useAction();
  const [people, setPeople] = useState<readonly Colleague[] | null>(null);
  useEffect(
    () =>
      run(
        () => listColleagues({ caseId }),
        (found) => {
          setPeople(found);
          return "left";
        },
      ),
    [caseId, run],
  );
  return { people, fault };
}

/** Whom the case can be given to. */
export function ColleagueSelect({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const { people, fault } = useColleagues(caseId);
  if (fault) return <Alert tone="danger">{fault}</Alert>;
  return (
    <Select
      id="verb-colleague"
      name="colleague"
      label={t.verbForms.colleague}
      required
      disabled={people === null}
    >
      {(people ?? [])
        .filter((person) => person.canHold)
        .map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
    </Select>
  );
}

/** Whom a note can call. */
export function MentionBoxes({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const { people, fault } = useColleagues(caseId);
  if (fault) return <Alert tone="danger">{fault}</Alert>;
  return (
    <details>
      <summary>{t.mention.call}</summary>
      <fieldset>
        <legend className="text-sm text-muted">{t.mention.hint}</legend>
        <ul className="flex flex-wrap gap-x-4">
          {(people ?? []).map((person) => (
            <li key={person.id}>
              <label className="inline-flex min-h-6 items-center gap-2">
                <input type="checkbox" name="mention" value={person.id} className="size-4" />
                {person.name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
