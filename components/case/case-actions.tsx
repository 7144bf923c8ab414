"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Select, TextArea, TextInput } from "@/components/ui/field";
import {
  claimCase,
  closeCase,
  completeCase,
  forwardCase,
  noteCase,
  releaseCase,
  reopenCase,
  triageCase,
} from "@/lib/case/actions";
import { type CaseVerb, OUTCOMES } from "@/lib/case/schema";
import { fill } from "@/lib/i18n/text";

type Props = {
  caseId: string;
  version: number;
  verbs: readonly CaseVerb[];
  openBeforeTriage: number;
  departments: readonly { id: string; label: string }[];
};
type FormVerb = "forward" | "close" | "note";

/** Exactly what the table of rights allows now; what needs words opens a small form. */
export function CaseActions({ caseId, version, verbs, openBeforeTriage, departments }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [form, setForm] = useState<FormVerb | null>(null);
  const ref = { caseId, version };
  const can = (verb: CaseVerb) => verbs.includes(verb);
  const toggle = (verb: FormVerb) => setForm(form === verb ? null : verb);

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {can("triage") ? (
          <Button
            look="primary"
            disabled={busy || openBeforeTriage > 0}
            onClick={() => run(() => triageCase(ref))}
          >
            {t.verbs.triage}
          </Button>
        ) : null}
        {can("claim") ? (
          <Button look="primary" disabled={busy} onClick={() => run(() => claimCase({ caseId }))}>
            {t.verbs.claim}
          </Button>
        ) : null}
        {can("release") ? (
          <Button disabled={busy} onClick={() => run(() => releaseCase(ref))}>
            {t.verbs.release}
          </Button>
        ) : null}
        {can("complete") ? (
          <Button disabled={busy} onClick={() => run(() => completeCase(ref))}>
            {t.verbs.complete}
          </Button>
        ) : null}
        {(["forward", "close", "note"] as const).filter(can).map((verb) => (
          <Button key={verb} disabled={busy} aria-expanded={form === verb} onClick={() => toggle(verb)}>
            {t.verbs[verb]}
          </Button>
        ))}
        {can("reopen") ? (
          <Button disabled={busy} onClick={() => run(() => reopenCase(ref))}>
            {t.verbs.reopen}
          </Button>
        ) : null}
      </div>
      {can("triage") && openBeforeTriage > 0 ? (
        <p className="text-sm text-muted">{fill(t.verbForms.stillOpen, { n: openBeforeTriage })}</p>
      ) : null}
      <Fault text={fault} />
      {form ? (
        <VerbForm
          verb={form}
          refs={ref}
          departments={departments}
          run={run}
          busy={busy}
          close={() => setForm(null)}
        />
      ) : null}
    </div>
  );
}

type FormProps = {
  verb: FormVerb;
  refs: { caseId: string; version: number };
  departments: Props["departments"];
  run: ReturnType<typeof useAction>["run"];
  busy: boolean;
  close: () => void;
};

function VerbForm({ verb, refs, departments, run, busy, close }: FormProps) {
  const { t } = useWords();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (name: string) => String(form.get(name) ?? "");
    const outcome = OUTCOMES.find((o) => o === given("outcome")) ?? "resolved";
    if (verb === "forward")
      run(() => forwardCase({ ...refs, departmentId: given("department"), reason: given("reason") }), close);
    else if (verb === "close") run(() => closeCase({ ...refs, outcome, note: given("note") }), close);
    else run(() => noteCase({ caseId: refs.caseId, text: given("text") }), close);
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-3 rounded border border-line p-3">
      {verb === "forward" ? (
        <>
          <Select id="verb-department" name="department" label={t.verbForms.department} required>
            {departments.map((d) => (
              <option key={d.id} value={d.id}>
                {d.label}
              </option>
            ))}
          </Select>
          <TextInput
            id="verb-reason"
            name="reason"
            label={t.verbForms.reason}
            minLength={3}
            maxLength={500}
            required
          />
        </>
      ) : null}
      {verb === "close" ? (
        <>
          <Select id="verb-outcome" name="outcome" label={t.verbForms.outcome}>
            {OUTCOMES.map((outcome) => (
              <option key={outcome} value={outcome}>
                {t.outcomes[outcome]}
              </option>
            ))}
          </Select>
          <TextArea id="verb-note" name="note" label={t.verbForms.note} rows={3} maxLength={2000} />
        </>
      ) : null}
      {verb === "note" ? (
        <TextArea
          id="verb-text"
          name="text"
          label={t.verbForms.noteText}
          rows={3}
          maxLength={4000}
          required
        />
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {t.verbForms.confirm}
        </Button>
        <Button onClick={close}>{t.verbForms.cancel}</Button>
      </div>
    </form>
  );
}
