"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { fill } from "@/lib/i18n/text";
import { decideProposal } from "@/lib/proposal/actions";
import { linkCase, mergeCase } from "@/lib/relation/actions";
import { CaseLead } from "./case-lead";

type Props = {
  caseId: string;
  version: number;
  proposal: { id: string; version: number; number: string };
  may: Record<"link" | "merge" | "reject", boolean>;
};

/** A letter that was probably sent before: linked, merged, or something else after all. */
export function ProposedRelation({ caseId, version, proposal, may }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const { number } = proposal;
  const ref = { caseId, version };
  const rejected = {
    proposalId: proposal.id,
    proposalVersion: proposal.version,
    verdict: "rejected",
  } as const;
  const choices = [
    {
      verb: "link",
      can: may.link,
      label: t.relation.duplicateAccept,
      work: () => linkCase({ ...ref, number, kind: "duplicate" }),
    },
    {
      verb: "merge",
      can: may.merge,
      label: t.relation.duplicateMerge,
      work: () => mergeCase({ ...ref, number }),
    },
    {
      verb: "decide",
      can: may.reject,
      label: t.relation.duplicateReject,
      work: () => decideProposal({ ...ref, ...rejected, value: null, reason: "" }),
    },
  ] as const;
  return (
    <Card id={`relation-${proposal.id}`} title={t.relation.duplicateTitle}>
      <CaseLead sentence={t.relation.duplicateLead} number={number} className="mb-2" />
      <div className="flex flex-wrap gap-2">
        {choices
          .filter(({ can }) => can)
          .map(({ verb, label, work }) => (
            <Button
              key={verb}
              small
              look={verb === "link" ? "primary" : "secondary"}
              disabled={busy}
              data-press={`relation-${verb}`}
              data-verb={verb}
              data-label={`${label}: ${fill(t.relation.duplicateLead, { number })}`}
              onClick={() => run(work)}
            >
              {label}
            </Button>
          ))}
      </div>
      <Fault text={fault} />
    </Card>
  );
}
