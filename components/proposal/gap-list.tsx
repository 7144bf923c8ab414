"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n/de";
import { fill, word } from "@/lib/i18n/text";
import { decideProposal } from "@/lib/proposal/actions";

/** A detail or paper that is missing, with the question that asks for it. */
export type GapView = {
  id: string;
  version: number;
  label: string;
  reason: string;
  because: string;
  question: string;
  readings: string[];
  /** The words that may hold it; empty unless that is the reason. */
  hint: string;
};

type Props = { caseId: string; caseVersion: number; gaps: readonly GapView[]; mayDecide: boolean };

/** What is still missing. A person can say that something is not needed here. */
export function GapList({ caseId, caseVersion, gaps, mayDecide }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();

  function decide(gap: GapView, verdict: Choice["verdict"]): void {
    const ref = { caseId, version: caseVersion, proposalId: gap.id, proposalVersion: gap.version };
    run(() => decideProposal({ ...ref, verdict, value: null, reason: "" }));
  }

  return (
    <>
      <ul className="flex flex-col gap-2">
        {gaps.map((gap) => (
          <li
            key={gap.id}
            className="flex flex-wrap items-start justify-between gap-2 rounded border border-line p-2"
            data-gap={gap.label}
            data-item="row"
            tabIndex={-1}
          >
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                {gap.label}{" "}
                <Badge tone={gap.hint ? "warning" : "danger"}>{word(t.gapReasons, gap.reason)}</Badge>
              </p>
              <p className="text-sm text-muted">{gap.question}</p>
              {gap.because ? (
                <p className="text-sm text-muted">{fill(t.decide.because, { why: gap.because })}</p>
              ) : null}
              {gap.hint ? <p className="text-sm">{fill(t.decide.lookAt, { words: gap.hint })}</p> : null}
              {gap.readings.length > 0 ? <p className="text-sm">{gap.readings.join(" / ")}</p> : null}
            </div>
            {mayDecide
              ? choicesFor(gap, t).map(({ verdict, press, words, label }) => (
                  <Button
                    key={verdict}
                    small
                    look="quiet"
                    disabled={busy}
                    data-press={press}
                    data-verb="decide"
                    aria-label={fill(label, { what: gap.label })}
                    onClick={() => decide(gap, verdict)}
                  >
                    {words}
                  </Button>
                ))
              : null}
          </li>
        ))}
      </ul>
      <Fault text={fault} />
    </>
  );
}

type Choice = { verdict: "accepted" | "rejected"; press: string; words: string; label: string };

/** That it is missing has to be said only where the letter may say it after all. */
function choicesFor(gap: GapView, t: Messages): Choice[] {
  const { reallyMissing, reallyMissingLabel, notNeeded, notNeededLabel } = t.decide;
  const missing = {
    verdict: "accepted",
    press: "accept",
    words: reallyMissing,
    label: reallyMissingLabel,
  } as const;
  const needless = { verdict: "rejected", press: "reject", words: notNeeded, label: notNeededLabel } as const;
  return gap.hint ? [missing, needless] : [needless];
}
