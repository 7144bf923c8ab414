"use client";
import { type FormEvent, useRef } from "react";
import { useAction } from "@/components/shell/use-action";
import { useReady } from "@/components/shell/use-ready";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select, TextInput } from "@/components/ui/field";
import { day } from "@/lib/i18n/format";
import { fill } from "@/lib/i18n/text";
import { endDeputy, nameDeputy } from "@/lib/user/actions";

type Deputy = { id: string; name: string; startsOn: string; endsOn: string };
type Props = {
  deputies: readonly Deputy[];
  candidates: readonly { id: string; name: string }[];
  standsInFor: readonly string[];
  /** ISO date, for the first possible day. */
  today: string;
};

/** Who stands in for me until when, and for whom I stand in. */
export function DeputyList({ deputies, candidates, standsInFor, today }: Props) {
  const { t, locale } = useWords();
  const ready = useReady();
  const { busy, fault, run } = useAction();
  const form = useRef<HTMLFormElement>(null);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (name: string) => String(data.get(name) ?? "");
    const input = { deputyId: given("deputy"), startsOn: given("from"), endsOn: given("until") };
    run(
      () => nameDeputy(input),
      () => form.current?.reset(),
    );
  }

  return (
    <Card id="deputies" title={t.preferences.deputy}>
      <p className="mb-3 text-muted">{t.preferences.deputyLead}</p>
      {standsInFor.length > 0 ? (
        <p className="mb-3">{fill(t.preferences.standsIn, { who: standsInFor.join(", ") })}</p>
      ) : null}
      <ul className="mb-3 flex flex-col gap-2">
        {deputies.map(({ id, name, startsOn, endsOn }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2">
            {fill(t.preferences.deputyLine, {
              who: name,
              from: day(startsOn, locale),
              until: day(endsOn, locale),
            })}
            <Button
              small
              disabled={busy}
              aria-label={fill(t.preferences.deputyEndLabel, { who: name })}
              onClick={() => run(() => endDeputy({ id }))}
            >
              {t.preferences.deputyEnd}
            </Button>
          </li>
        ))}
      </ul>
      {fault ? (
        <Alert tone="danger" live>
          {fault}
        </Alert>
      ) : null}
      {candidates.length === 0 ? (
        <p>{t.preferences.deputyNobody}</p>
      ) : (
        <form ref={form} method="post" onSubmit={submit} className="flex flex-col gap-3">
          <Select id="deputy" name="deputy" label={t.preferences.deputyWho} required>
            {candidates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <div className="grid gap-3 sm:grid-cols-2">
            <TextInput
              id="from"
              name="from"
              type="date"
              label={t.preferences.deputyFrom}
              defaultValue={today}
              required
            />
            <TextInput
              id="until"
              name="until"
              type="date"
              label={t.preferences.deputyUntil}
              min={today}
              required
            />
          </div>
          <Button type="submit" disabled={busy || !ready} className="self-start">
            {t.preferences.deputyAdd}
          </Button>
        </form>
      )}
    </Card>
  );
}
