import type { ReactNode } from "react";
import { AcceptAll } from "@/components/proposal/accept-all";
import { GapList } from "@/components/proposal/gap-list";
import { ProposalRow } from "@/components/proposal/proposal-row";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import type { Messages } from "@/lib/i18n/de";
import { day } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import { flagOf } from "@/lib/intake/catalogue/catalogue";
import { certain, TRIAGE_KINDS } from "@/lib/proposal/rules";
import { gapView, type LoadedProposal, proposalView } from "./views";

type Props = {
  t: Messages;
  locale: Locale;
  caseId: string;
  version: number;
  service: string | null;
  proposals: readonly LoadedProposal[];
  mayDecide: boolean;
  /** What several concerns or other cases have to do with this one, to be decided on first. */
  before: ReactNode;
};

/** Everything the pipeline proposes about the case, each value with its word of confidence and its proof. */
export function Preparation(props: Props) {
  const { t, locale, proposals, mayDecide } = props;
  const live = proposals.filter((p) => p.state !== "superseded");
  const first = live.filter((p) => p.position === 0);
  const of = (...kinds: LoadedProposal["kind"][]) => first.filter((p) => kinds.includes(p.kind));
  const open = live.filter((p) => p.state === "open");
  const gaps = of("missing").filter((p) => p.state === "open");
  const sure = certain(open.filter((p) => p.position === 0));
  return (
    <>
      <Flags {...props} flags={live.filter((p) => p.kind === "flag")} />
      {props.before}
      <Card
        id="assignment"
        title={t.case.assignment}
        aside={
          mayDecide && sure.length > 0 ? (
            <AcceptAll caseId={props.caseId} version={props.version} count={sure.length} />
          ) : null
        }
      >
        <Rows {...props} rows={[...of(...TRIAGE_KINDS), ...live.filter((p) => p.kind === "urgency")]} />
      </Card>
      <Card id="gaps" title={t.case.gaps}>
        {gaps.length === 0 ? (
          <p>{t.case.noGaps}</p>
        ) : (
          <GapList
            caseId={props.caseId}
            caseVersion={props.version}
            gaps={gaps.map((p) => gapView(p, props.service, locale))}
            mayDecide={mayDecide}
          />
        )}
      </Card>
      <Card id="details" title={t.case.details}>
        {of("field").length === 0 ? <p>{t.case.noDetails}</p> : <Rows {...props} rows={of("field")} />}
      </Card>
      <Deadlines {...props} deadlines={live.filter((p) => p.kind === "deadline")} />
      <OtherConcerns {...props} proposals={live} />
    </>
  );
}

function Rows({ t, locale, caseId, version, mayDecide, rows }: Props & { rows: readonly LoadedProposal[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {rows.map((p) => (
        <ProposalRow
          key={p.id}
          caseId={caseId}
          caseVersion={version}
          proposal={proposalView(p, t, locale)}
          mayDecide={mayDecide}
        />
      ))}
    </ul>
  );
}

/** Warnings with what to do now; a person confirms or rejects each. */
function Flags({ flags, ...props }: Props & { flags: readonly LoadedProposal[] }) {
  if (flags.length === 0) return null;
  const advice = flags.flatMap((p) => (p.state === "rejected" ? [] : (flagOf(p.key)?.adviceDe ?? [])));
  return (
    <Card id="flags" title={props.t.case.flags}>
      <div className="mb-2 flex flex-col gap-1" lang="de">
        {advice.map((text) => (
          <Alert key={text} tone="danger">
            {text}
          </Alert>
        ))}
      </div>
      <Rows {...props} rows={flags} />
    </Card>
  );
}

function Deadlines({ t, locale, deadlines }: Props & { deadlines: readonly LoadedProposal[] }) {
  if (deadlines.length === 0) return null;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return (
    <Card id="deadlines" title={t.case.deadlines}>
      <ul className="flex flex-col gap-1">
        {deadlines.map((p) => (
          <li key={p.id}>
            {fill(t.case.deadlineLine, {
              date: day(text(p.payload.date), locale),
              rule: text(p.payload.rule),
            })}
            {p.payload.earliest ? (
              <span className="block text-sm text-muted">
                {fill(t.case.deadlineEarliest, { date: day(text(p.payload.earliest), locale) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Further concerns of the same letter: shown whole, decided when they become cases of their own. */
function OtherConcerns(props: Props) {
  const positions = [...new Set(props.proposals.map((p) => p.position))].filter((n) => n !== null && n > 0);
  return positions.map((position) => (
    <Card
      key={position}
      id={`concern-${position}`}
      title={fill(props.t.case.concern, { n: Number(position) + 1 })}
    >
      <Rows
        {...props}
        mayDecide={false}
        rows={props.proposals.filter((p) => p.position === position && p.kind !== "missing")}
      />
    </Card>
  ));
}
