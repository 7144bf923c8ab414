"use client";
import { type FormEvent, useId } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextInput } from "@/components/ui/field";
import { bundleCase } from "@/lib/bundle/actions";
import { fill } from "@/lib/i18n/text";
import { decideProposal } from "@/lib/proposal/actions";
import { CaseLead } from "./case-lead";

type Props = {
  caseId: string;
  version: number;
  proposal: {
    id: string;
    version: number;
    number: string;
    /** The bundle in which the other case lies already. */
    bundle: string | null;
    place: string;
    theirs: string;
    days: number;
  };
  service: string;
  may: Record<"bundle" | "reject", boolean>;
};

/** A report that is probably about the same thing as somebody else's: what speaks for it, and a person's yes or no. */
export function SameThing({ caseId, version, proposal, service, may }: Props) {
  const { t } = useWords();
  const id = useId();
  const { busy, fault, run } = useAction();
  const words = t.relation.sameThing;
  const { number, place, theirs, days, bundle } = proposal;
  const ref = { caseId, version };
  const title = bundle ?? `${service}: ${place}`.slice(0, 120);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get("title") ?? title);
    run(() => bundleCase({ ...ref, number, title: given }));
  }
  const reject = () => {
    const { id: proposalId, version: proposalVersion } = proposal;
    const verdict = { verdict: "rejected" as const, value: null, reason: "" };
    run(() => decideProposal({ ...ref, proposalId, proposalVersion, ...verdict }));
  };

  return (
    <Card id={`relation-${proposal.id}`} title={words.title}>
      <CaseLead sentence={words.lead} number={number} />
      <ul className="my-2 list-disc pl-5">
        <li>{fill(words.service, { service })}</li>
        <li className="break-words">{fill(words.place, { place, theirs })}</li>
        <li>{days === 0 ? words.sameDay : fill(words.days, { n: days })}</li>
      </ul>
      <form method="post" onSubmit={submit} className="flex flex-wrap items-end gap-2">
        {may.bundle && bundle === null ? (
          <TextInput
            id={`${id}-title`}
            name="title"
            label={words.name}
            hint={t.verbForms.bundleTitleHint}
            defaultValue={title}
            minLength={3}
            maxLength={120}
            required
          />
        ) : null}
        {may.bundle && bundle !== null ? <p>{fill(words.inBundle, { number, title: bundle })}</p> : null}
        {may.bundle ? (
          <Button
            type="submit"
            small
            look="primary"
            disabled={busy}
            data-press="same-thing"
            data-verb="bundle"
          >
            {words.accept}
          </Button>
        ) : null}
        {may.reject ? (
          <Button small disabled={busy} data-press="same-thing-no" data-verb="decide" onClick={reject}>
            {words.reject}
          </Button>
        ) : null}
      </form>
      <Fault text={fault} />
    </Card>
  );
}
