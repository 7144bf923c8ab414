"use client";
import { useRouter } from "next/navigation";
import { type MouseEvent, useEffect, useState } from "react";
import { useKept } from "@/components/shell/kept";
import { useNotice } from "@/components/shell/notices";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { claimCase, completeCase, releaseCase, reopenCase, triageCase } from "@/lib/case/actions";
import { revertCase } from "@/lib/case/actions/hold";
import type { CaseVerb } from "@/lib/case/schema";
import { fill } from "@/lib/i18n/text";
import type { Result } from "@/lib/result";
import { nextAfter, useList } from "./use-list";
import { FORM_VERBS, type FormVerb, VerbForm, verbKey } from "./verb-form";

type Ref = { caseId: string; version: number };
type Props = Ref & {
  number: string;
  verbs: readonly CaseVerb[];
  openBeforeTriage: number;
  departments: readonly { id: string; label: string }[];
  /** The person's own last step, in words, while it can be taken back. */
  revertible: string | null;
};

/** Verbs that need no words, in the order of their buttons. */
const PLAIN = {
  triage: triageCase,
  claim: ({ caseId }: Ref) => claimCase({ caseId }),
  release: releaseCase,
  complete: completeCase,
  reopen: reopenCase,
} as const;
const PLAIN_VERBS = ["triage", "claim", "release", "complete", "reopen"] as const;
/** After these the person has nothing more to do here. */
const FINISHING: readonly CaseVerb[] = ["triage", "close", "forward", "handBack"];
/** Steps that can be taken back; the rest either can be repeated the other way or leaves her sight. */
const REVERTIBLE: readonly CaseVerb[] = [
  "triage",
  "claim",
  "release",
  "complete",
  "reopen",
  "reassign",
  "close",
  "link",
  "merge",
  "bundle",
  "transfer",
];

/** Exactly what the table of rights allows now; what needs words opens a small form. */
export function CaseActions(props: Props) {
  const { caseId, version, number, verbs, openBeforeTriage, departments, revertible } = props;
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const say = useNotice();
  const router = useRouter();
  const list = useList();
  const [form, setForm] = useState<FormVerb | null>(null);
  const kept = useKept();
  // Words that were typed before a crash or an expired sign-in: their form opens again.
  useEffect(() => {
    const begun = FORM_VERBS.find((verb) => kept.read(verbKey(caseId, verb)) !== null);
    if (begun) setForm(begun);
  }, [kept, caseId]);
  const can = (verb: CaseVerb) => verbs.includes(verb);
  const waits = (verb: CaseVerb) => verb === "triage" && openBeforeTriage > 0;
  const still = fill(t.verbForms.stillOpen, { n: openBeforeTriage });

  /** Runs a verb and says so; `onwards` opens the next case of the list when nothing is left to do here. */
  function act(verb: CaseVerb, work: () => Promise<Result<{ version: number }>>, onwards: boolean): void {
    run(work, (saved) => {
      const undo = REVERTIBLE.includes(verb) ? [{ caseId, version: saved.version }] : [];
      say({ text: fill(t.bench.did, { number, what: t.verbs[verb] }), undo });
      setForm(null);
      const next = onwards && FINISHING.includes(verb) ? nextAfter(list, number) : null;
      if (next === null) return;
      router.push(next);
      return "left";
    });
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {PLAIN_VERBS.filter(can).map((verb) => (
          <Button
            key={verb}
            look={verb === "triage" || verb === "claim" ? "primary" : "secondary"}
            disabled={busy || waits(verb)}
            data-press={verb}
            data-verb={verb}
            data-why={waits(verb) ? still : undefined}
            onClick={(event) => act(verb, () => PLAIN[verb]({ caseId, version }), byKey(event))}
          >
            {t.verbs[verb]}
          </Button>
        ))}
        {FORM_VERBS.filter(can).map((verb) => (
          <Button
            key={verb}
            disabled={busy}
            data-press={verb}
            data-verb={verb}
            aria-expanded={form === verb}
            onClick={() => setForm(form === verb ? null : verb)}
          >
            {t.verbs[verb]}
          </Button>
        ))}
        {revertible && can("revert") ? (
          <Button
            look="quiet"
            disabled={busy}
            data-press="revert"
            data-verb="revert"
            onClick={() => run(() => revertCase({ caseId, version }))}
          >
            {fill(t.bench.takeBack, { what: revertible })}
          </Button>
        ) : null}
      </div>
      {can("triage") && openBeforeTriage > 0 ? <p className="text-sm text-muted">{still}</p> : null}
      <Fault text={fault} />
      {form ? (
        <VerbForm
          key={form}
          verb={form}
          caseId={caseId}
          version={version}
          departments={departments}
          act={(work, onwards) => act(form, work, onwards)}
          busy={busy}
          close={() => setForm(null)}
        />
      ) : null}
    </div>
  );
}

/** A key pressed the button, not a pointer: whoever works by keyboard goes on to the next case at once. */
const byKey = (event: MouseEvent): boolean => event.detail === 0;
