"use client";
import { useRef, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { fill, word } from "@/lib/i18n/text";
import { decideProposal } from "@/lib/proposal/actions";
import type { ProposalState, Sureness, Verdict } from "@/lib/proposal/schema";
import { Correction } from "./correction";
import { useEvidence } from "./evidence";

/** One proposal as a person reads it. `options` are the choices of a closed vocabulary, likeliest first. */
export type ProposalView = {
  id: string;
  version: number;
  state: ProposalState;
  label: string;
  /** What holds now: proposed, accepted or corrected. */
  value: string;
  shown: string;
  sureness: Sureness;
  problem: string | null;
  hasEvidence: boolean;
  /** Places outside the message body that prove it (subject, sender). */
  quotes: string[];
  /** Enclosed files and pages that prove it. */
  places: string[];
  options: { value: string; label: string; likely: boolean }[] | null;
  mayReject: boolean;
  mayCorrect: boolean;
  /** Whether it has to stand in the text; an urgency follows from rules. */
  needsProof: boolean;
  /** Somebody has to look at it before the case may go on. */
  needsLook: boolean;
  /** Whether a correction was learnt from, in a sentence. */
  lesson: string | null;
};

const TONES: Record<Sureness, Tone> = { supported: "success", unsure: "warning", missing: "danger" };

type Props = { caseId: string; caseVersion: number; proposal: ProposalView; mayDecide: boolean };

/** A value with its word of confidence, its place in the text, and the three decisions. */
export function ProposalRow({ caseId, caseVersion, proposal, mayDecide }: Props) {
  const { t } = useWords();
  const { active, show } = useEvidence();
  const { busy, fault, run } = useAction();
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const open = proposal.state === "open";

  function decide(verdict: Verdict, value: string | null, reason = ""): void {
    const { id, version } = proposal;
    const input = {
      caseId,
      version: caseVersion,
      proposalId: id,
      proposalVersion: version,
      verdict,
      value,
      reason,
    };
    run(
      () => decideProposal(input),
      () => {
        setEditing(false);
        // The pressed button is gone now; the focus stays in its row.
        row.current?.focus({ preventScroll: true });
      },
    );
  }

  return (
    <li
      ref={row}
      tabIndex={-1}
      onFocus={() => show(proposal.id)}
      data-item={proposal.needsLook && mayDecide ? "unsure" : "row"}
      data-id={proposal.id}
      className={`rounded border p-2 ${active === proposal.id ? "border-focus bg-hued" : "border-line"}`}
      onMouseEnter={() => show(proposal.id)}
      data-proposal={proposal.label}
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1">
          <p className="text-sm text-muted">{proposal.label}</p>
          <p className="font-medium wrap-anywhere">{proposal.shown || t.decide.choose}</p>
          <Proof proposal={proposal} />
          {proposal.lesson ? <p className="text-sm text-muted">{proposal.lesson}</p> : null}
        </div>
        <State proposal={proposal} />
      </div>
      {mayDecide ? (
        <div className="mt-1 flex flex-wrap gap-1">
          {open && proposal.value !== "" ? (
            <Button
              small
              look="primary"
              disabled={busy}
              data-press="accept"
              data-verb="decide"
              aria-label={fill(t.decide.acceptLabel, { what: proposal.label })}
              onClick={() => decide("accepted", null)}
            >
              {t.decide.accept}
            </Button>
          ) : null}
          {proposal.mayCorrect ? (
            <Button
              small
              disabled={busy}
              data-press="correct"
              data-verb="decide"
              aria-expanded={editing}
              aria-label={fill(t.decide.correctLabel, { what: proposal.label })}
              onClick={() => setEditing(!editing)}
            >
              {t.decide.correct}
            </Button>
          ) : null}
          {open && proposal.mayReject ? (
            <Button
              small
              look="quiet"
              disabled={busy}
              data-press="reject"
              data-verb="decide"
              aria-label={fill(t.decide.rejectLabel, { what: proposal.label })}
              onClick={() => decide("rejected", null)}
            >
              {t.decide.reject}
            </Button>
          ) : null}
        </div>
      ) : null}
      {editing ? (
        <Correction proposal={proposal} busy={busy} decide={decide} cancel={() => setEditing(false)} />
      ) : null}
      <Fault text={fault} />
    </li>
  );
}

function State({ proposal }: { proposal: ProposalView }) {
  const { t } = useWords();
  if (proposal.state !== "open")
    return (
      <Badge tone={proposal.state === "rejected" ? "neutral" : "info"}>
        {t.proposalStates[proposal.state]}
      </Badge>
    );
  return <Badge tone={TONES[proposal.sureness]}>{t.sureness[proposal.sureness]}</Badge>;
}

function Proof({ proposal }: { proposal: ProposalView }) {
  const { t } = useWords();
  const { show } = useEvidence();
  return (
    <p className="text-sm text-muted">
      {proposal.problem ? (
        <span className="font-semibold text-danger">{word(t.problems, proposal.problem)} · </span>
      ) : null}
      {proposal.hasEvidence ? (
        <button type="button" className="underline underline-offset-2" onClick={() => show(proposal.id)}>
          {t.decide.showEvidence}
        </button>
      ) : proposal.quotes.length === 0 && proposal.needsProof ? (
        t.decide.noEvidence
      ) : null}
      {proposal.quotes.map((quote) => (
        <span key={quote}> „{quote}“</span>
      ))}
      {proposal.places.map((place) => (
        <span key={place} className="wrap-anywhere">
          {" "}
          · {place}
        </span>
      ))}
    </p>
  );
}
