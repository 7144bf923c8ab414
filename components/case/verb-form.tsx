"use client";
import { type FormEvent, useEffect, useRef } from "react";
import { RelationFields } from "@/components/relation/relation-fields";
import { useKept } from "@/components/shell/kept";
import { useKeptForm } from "@/components/shell/use-kept-form";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { Select, TextArea, TextInput } from "@/components/ui/field";
import { bundleCase } from "@/lib/bundle/actions";
import { closeCase, forwardCase, noteCase } from "@/lib/case/actions";
import { handBackCase, reassignCase } from "@/lib/case/actions/hold";
import { OUTCOMES } from "@/lib/case/schema/outcomes";
import { linkCase, mergeCase, transferCase } from "@/lib/relation/actions";
import type { Result } from "@/lib/result";
import { ColleagueSelect, MentionBoxes } from "./colleagues";

/** Verbs that need words, in the order of their buttons. */
export const FORM_VERBS = [
  "forward",
  "reassign",
  "handBack",
  "close",
  "note",
  "link",
  "merge",
  "bundle",
  "transfer",
] as const;
export type FormVerb = (typeof FORM_VERBS)[number];

/** Where what was typed for a verb lies on this device. */
export const verbKey = (caseId: string, verb: FormVerb): string => `verb:${caseId}:${verb}`;

type Work = () => Promise<Result<{ version: number }>>;
type Props = {
  verb: FormVerb;
  caseId: string;
  version: number;
  departments: readonly { id: string; label: string }[];
  /** Runs it; `onwards` when a key sent the form, not a pointer. */
  act: (work: Work, onwards: boolean) => void;
  busy: boolean;
  close: () => void;
};

/** The few words a verb needs. */
export function VerbForm({ verb, caseId, version, departments, act, busy, close }: Props) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const keyed = useRef(false);
  const kept = useKept();
  const sending = useKeptForm(form, verbKey(caseId, verb));
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input, textarea")?.focus(), []);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const work = workOf(verb, { caseId, version }, new FormData(event.currentTarget));
    act(() => sending(work), keyed.current);
  }

  function cancel(): void {
    kept.forget(verbKey(caseId, verb));
    close();
  }

  return (
    <form
      ref={form}
      method="post"
      onSubmit={submit}
      className="flex flex-col gap-3 rounded border border-line p-3"
      data-form={verb}
    >
      <Fields verb={verb} caseId={caseId} departments={departments} />
      <div className="flex gap-2">
        <Button
          type="submit"
          look="primary"
          disabled={busy}
          onClick={(event) => {
            keyed.current = event.detail === 0;
          }}
        >
          {t.verbForms.confirm}
        </Button>
        <Button onClick={cancel}>{t.verbForms.cancel}</Button>
      </div>
    </form>
  );
}

function workOf(verb: FormVerb, ref: { caseId: string; version: number }, data: FormData): Work {
  const given = (name: string) => String(data.get(name) ?? "");
  switch (verb) {
    case "forward":
      return () => forwardCase({ ...ref, departmentId: given("department"), reason: given("reason") });
    case "reassign":
      return () => reassignCase({ ...ref, userId: given("colleague") });
    case "handBack":
      return () => handBackCase({ ...ref, reason: given("reason") });
    case "close": {
      const outcome = OUTCOMES.find((o) => o === given("outcome")) ?? "resolved";
      return () => closeCase({ ...ref, outcome, note: given("note") });
    }
    case "note":
      return () =>
        noteCase({ caseId: ref.caseId, text: given("text"), mentions: data.getAll("mention").map(String) });
    case "link":
      return () => linkCase({ ...ref, number: given("number"), kind: "related" });
    case "merge":
      return () => mergeCase({ ...ref, number: given("number") });
    case "bundle":
      return () => bundleCase({ ...ref, number: given("number"), title: given("title") });
    case "transfer":
      return () => transferCase({ ...ref, authority: given("authority"), reason: given("reason") });
  }
}

function Fields({ verb, caseId, departments }: Pick<Props, "verb" | "caseId" | "departments">) {
  const { t } = useWords();
  const reason = { id: "verb-reason", name: "reason", minLength: 3, maxLength: 500, required: true };
  switch (verb) {
    case "forward":
      return (
        <>
          <Select id="verb-department" name="department" label={t.verbForms.department} required>
            {departments.map((d) => (
              <option key={d.id} value={d.id}>
                {d.label}
              </option>
            ))}
          </Select>
          <TextInput {...reason} label={t.verbForms.reason} />
        </>
      );
    case "reassign":
      return <ColleagueSelect caseId={caseId} />;
    case "handBack":
      return <TextInput {...reason} label={t.verbForms.handBack} />;
    case "close":
      return (
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
      );
    case "note":
      return (
        <>
          <TextArea
            id="verb-text"
            name="text"
            label={t.verbForms.noteText}
            rows={3}
            maxLength={4000}
            required
          />
          <MentionBoxes caseId={caseId} />
        </>
      );
    case "link":
    case "merge":
    case "bundle":
    case "transfer":
      return <RelationFields verb={verb} />;
  }
}
