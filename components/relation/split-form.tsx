"use client";
import { type FormEvent, useState } from "react";
import { useNotice } from "@/components/shell/notices";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { fill } from "@/lib/i18n/text";
import { decideSplit } from "@/lib/relation/actions";

/** A concern as the front desk recognises it: what it is about, and how it begins. */
export type ConcernView = { id: string; title: string; quote: string };

type Props = {
  caseId: string;
  version: number;
  number: string;
  proposal: { id: string; version: number };
  concerns: readonly ConcernView[];
  mayDecide: boolean;
  /** The further concern came with an answer. */
  fromAnswer: boolean;
};

/** The concerns of one letter. Each further one is ticked to become a case of its own; none ticked means one matter. */
export function SplitForm({ caseId, version, number, proposal, concerns, mayDecide, fromAnswer }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const say = useNotice();
  const [own, setOwn] = useState(() => concerns.slice(1).map(() => true));
  const any = own.some((begins) => begins);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const ref = { caseId, version, proposalId: proposal.id, proposalVersion: proposal.version };
    run(
      () => decideSplit({ ...ref, own }),
      (saved) => {
        // What was joined has been read anew and cannot be parted by taking back.
        const undo = own.every((begins) => begins) ? [{ caseId, version: saved.version }] : [];
        say({ text: fill(any ? t.relation.splitDone : t.relation.splitKept, { number }), undo });
      },
    );
  }

  return (
    <Card id="split" title={fromAnswer ? t.relation.matterTitle : t.relation.splitTitle}>
      <form method="post" onSubmit={submit} className="flex flex-col gap-3" data-form="split">
        <p>{fromAnswer ? t.relation.matterLead : fill(t.relation.splitLead, { n: concerns.length })}</p>
        <ol className="flex flex-col gap-2">
          {concerns.map((concern, n) => (
            <li key={concern.id} className="rounded border border-line p-2">
              <p className="font-medium break-words">
                {n + 1}. {concern.title}
              </p>
              <p className="text-sm break-words text-muted">„{concern.quote}“</p>
              {n === 0 ? (
                <p className="text-sm">{t.relation.splitFirst}</p>
              ) : (
                <label className="flex min-h-7 items-center gap-2">
                  <input
                    type="checkbox"
                    className="size-5"
                    checked={own[n - 1] ?? false}
                    disabled={!mayDecide}
                    aria-label={`${n + 1}. ${concern.title}: ${t.relation.splitOwn}`}
                    onChange={(event) =>
                      setOwn(own.map((old, at) => (at === n - 1 ? event.target.checked : old)))
                    }
                  />
                  {t.relation.splitOwn}
                </label>
              )}
            </li>
          ))}
        </ol>
        {mayDecide ? (
          <div>
            <Button type="submit" look="primary" disabled={busy} data-press="split" data-verb="split">
              {any ? t.relation.splitDo : t.relation.splitNot}
            </Button>
          </div>
        ) : null}
        <Fault text={fault} />
      </form>
    </Card>
  );
}
