"use client";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import type { ProposalView } from "./proposal-row";

type Decide = (verdict: "corrected", value: string | null, reason: string) => void;
type Props = { proposal: ProposalView; busy: boolean; decide: Decide; cancel: () => void };

/** How many alternatives are offered at once; each has a digit. */
const OFFERED = 9;
/** So many of them are the likeliest ones, before anything is searched. */
const LIKELY = 3;

/** Names the right value: the likeliest alternatives first, one digit each, all others by a few letters; and a word why. */
export function Correction({ proposal, busy, decide, cancel }: Props) {
  const { t } = useWords();
  const panel = useRef<HTMLFormElement>(null);
  const [wanted, setWanted] = useState("");
  const choices = offered(proposal, wanted);
  useEffect(() => {
    const start = panel.current?.querySelector<HTMLElement>("[data-choice], input");
    start?.focus();
    if (start instanceof HTMLInputElement) start.select();
  }, []);

  function choose(value: string): void {
    const reason = panel.current ? String(new FormData(panel.current).get("reason") ?? "") : "";
    decide("corrected", value, reason);
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("value") ?? "");
    const value = proposal.options === null ? typed : choices[0]?.value;
    if (value !== undefined) choose(value);
  }

  return (
    <form
      ref={panel}
      method="post"
      onSubmit={submit}
      onKeyDown={(event) => byDigit(event, cancel)}
      className="mt-2 flex flex-col gap-2 border-t border-line pt-2"
    >
      {proposal.options === null ? (
        <TextInput
          id={`value-${proposal.id}`}
          name="value"
          label={t.decide.value}
          defaultValue={proposal.shown}
        />
      ) : (
        <fieldset className="flex flex-col gap-2">
          <legend className="font-medium">{t.decide.value}</legend>
          <ol className="flex flex-wrap gap-1">
            {choices.map((option, n) => (
              <li key={option.value}>
                <Button small disabled={busy} data-choice={n + 1} onClick={() => choose(option.value)}>
                  <kbd className="font-sans text-muted">{n + 1}</kbd> {option.label}
                </Button>
              </li>
            ))}
          </ol>
          <TextInput
            id={`value-${proposal.id}`}
            label={t.bench.find}
            autoComplete="off"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </fieldset>
      )}
      <TextInput
        id={`reason-${proposal.id}`}
        name="reason"
        label={t.decide.reason}
        maxLength={500}
        list={`words-${proposal.id}`}
      />
      <datalist id={`words-${proposal.id}`}>
        {Object.values(t.bench.reasonWords).map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
      <div className="flex gap-1">
        <Button
          small
          look="primary"
          type="submit"
          disabled={busy || (proposal.options !== null && wanted === "")}
        >
          {t.decide.save}
        </Button>
        <Button small onClick={cancel}>
          {t.decide.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What can be chosen: without a search the likeliest others, with one whatever contains the letters. */
function offered(proposal: ProposalView, wanted: string): NonNullable<ProposalView["options"]> {
  const others = (proposal.options ?? []).filter(
    (option) => option.value !== proposal.value || proposal.shown === "",
  );
  if (wanted.trim() !== "")
    return others
      .filter((o) => o.label.toLowerCase().includes(wanted.trim().toLowerCase()))
      .slice(0, OFFERED);
  // A short list is shown whole: searching in it would take longer than reading it.
  return others.length <= OFFERED ? others : others.filter((option) => option.likely).slice(0, LIKELY);
}

/** A digit outside of a text field chooses; Escape leaves. Works only while the panel has the focus (WCAG 2.1.4). */
function byDigit(event: KeyboardEvent<HTMLFormElement>, cancel: () => void): void {
  if (event.key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.closest<HTMLElement>("[data-item]")?.focus();
    cancel();
    return;
  }
  if (event.target instanceof HTMLInputElement || !/^[1-9]$/.test(event.key)) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-choice="${event.key}"]`)?.click();
}
