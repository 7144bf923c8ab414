import Link from "next/link";
import { departmentLabel } from "@/components/catalogue/labels";
import { DraftSection } from "@/components/draft/draft-section";
import { EvidenceProvider } from "@/components/proposal/evidence";
import { RelationSection } from "@/components/relation/relation-section";
import { SplitSection } from "@/components/relation/split-section";
import { LiveRefresh } from "@/components/shell/live-refresh";
import { Timeline } from "@/components/timeline/timeline";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { LoadedCase } from "@/lib/case/queries";
import type { Messages } from "@/lib/i18n/de";
import { dateTime, day } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import { openBeforeTriage } from "@/lib/proposal/rules";
import { CaseActions } from "./case-actions";
import {
  doubtText,
  draftViews,
  loadedProposals,
  outgoingViews,
  stepText,
  timelineEntries,
} from "./case-view";
import { caseFileViews } from "./draft-file-views";
import { fileView } from "./file-view";
import { Message } from "./message-view";
import { NextCase } from "./next-case";
import { Preparation } from "./preparation";
import { CasePresence } from "./presence";
import { marksOf } from "./views";

type Props = {
  t: Messages;
  locale: Locale;
  loaded: LoadedCase;
  departments: readonly { id: string }[];
  undoSeconds: number;
};

/** The case: message left, preparation right, drafts and story below; one column on a narrow screen. */
export function CasePage({ t, locale, loaded, departments, undoSeconds }: Props) {
  const { caseFile, verbs } = loaded;
  const proposals = loadedProposals(loaded);
  const can = (verb: (typeof verbs)[number]) => verbs.includes(verb);
  const first = proposals.filter((p) => p.position === 0 || p.position === null);
  return (
    <EvidenceProvider>
      <LiveRefresh key={caseFile.id} caseId={caseFile.id} />
      <Head t={t} locale={locale} loaded={loaded} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
        {/* The words stay beside the values that stand on them, however long either side is. */}
        <div className="flex flex-col gap-4 lg:sticky lg:top-2 lg:max-h-[calc(100vh-1rem)] lg:overflow-y-auto print:max-h-none">
          <h2 className="sr-only">{t.case.message}</h2>
          {loaded.messages.map(({ message, segments }) => (
            <Message
              key={message.id}
              t={t}
              locale={locale}
              number={caseFile.number}
              message={{
                ...message,
                segments: segments ?? [],
                files: loaded.attachments
                  .filter((file) => file.messageId === message.id)
                  .map((file) => fileView(file, proposals, { t, locale })),
              }}
              marks={marksOf(proposals, message.id, { source: "body" }, { t, locale })}
            />
          ))}
          <Card id="drafts" title={t.draft.title}>
            <DraftSection
              caseId={caseFile.id}
              number={caseFile.number}
              version={caseFile.version}
              drafts={draftViews(loaded)}
              outgoing={outgoingViews(loaded)}
              sender={loaded.sender}
              caseFiles={caseFileViews(loaded)}
              rights={{
                ...{ edit: can("draft"), send: can("send") },
                ...{ countersign: can("countersign"), undo: can("undo") },
              }}
              undoSeconds={undoSeconds}
              greeting={`Guten Tag${caseFile.applicantName ? ` ${caseFile.applicantName}` : ""},\n\n`}
            />
          </Card>
        </div>
        <div className="flex flex-col gap-4">
          <Card id="actions" title={t.case.actions}>
            <CaseActions
              caseId={caseFile.id}
              version={caseFile.version}
              number={caseFile.number}
              revertible={stepText(loaded.revertible, t, locale)}
              verbs={verbs}
              openBeforeTriage={openBeforeTriage(first).length}
              departments={departments.map((d) => ({ id: d.id, label: departmentLabel(d.id, locale) }))}
            />
          </Card>
          <Preparation
            t={t}
            locale={locale}
            caseId={caseFile.id}
            version={caseFile.version}
            service={caseFile.service ?? caseFile.proposedService}
            proposals={proposals}
            mayDecide={can("decide")}
            before={
              <>
                <SplitSection t={t} locale={locale} loaded={loaded} />
                <RelationSection t={t} locale={locale} loaded={loaded} />
              </>
            }
          />
          <Card id="timeline" title={t.case.timeline}>
            <Timeline t={t} locale={locale} entries={timelineEntries(loaded, t, locale)} />
          </Card>
        </div>
      </div>
    </EvidenceProvider>
  );
}

function Head({ t, locale, loaded }: Pick<Props, "t" | "locale" | "loaded">) {
  const { caseFile, claimant, pauses, messages, bounced } = loaded;
  const pause = pauses.find((p) => p.endedAt === null);
  const doubt = messages.find(({ message }) => message.doubt !== null)?.message.doubt;
  return (
    <div className="mb-4">
      <NextCase number={caseFile.number} />
      <CasePresence key={caseFile.id} caseId={caseFile.id} />
      <h1 className="text-2xl font-bold break-words">{caseFile.subject || t.queue.noSubject}</h1>
      <p className="flex flex-wrap items-center gap-2 text-muted">
        <span>{caseFile.number}</span>
        <Badge tone={caseFile.status === "closed" ? "success" : "info"}>{t.statuses[caseFile.status]}</Badge>
        <span>{dateTime(caseFile.receivedAt, locale)}</span>
        {caseFile.departmentId ? <span>{departmentLabel(caseFile.departmentId, locale)}</span> : null}
        {claimant ? <span>{fill(t.case.claimedBy, { who: claimant })}</span> : null}
        {caseFile.dueOn ? (
          <Badge tone="warning">{fill(t.case.dueOn, { date: day(caseFile.dueOn, locale) })}</Badge>
        ) : null}
        {caseFile.outcome ? (
          <span>{fill(t.case.outcome, { outcome: t.outcomes[caseFile.outcome] })}</span>
        ) : null}
      </p>
      {pause ? (
        <Alert tone="info">{fill(t.case.pausedSince, { date: dateTime(pause.startedAt, locale) })}</Alert>
      ) : null}
      {loaded.relations.mergedInto ? (
        <Alert tone="info">
          <Link className="underline" href={`/cases/${loaded.relations.mergedInto}`}>
            {fill(t.relation.mergedInto, { number: loaded.relations.mergedInto })}
          </Link>
        </Alert>
      ) : null}
      {caseFile.transferredTo ? (
        <Alert tone="info">{fill(t.relation.transferredTo, { authority: caseFile.transferredTo })}</Alert>
      ) : null}
      {messages.some(({ message }) => message.threading === "thread_unverified") ? (
        <Alert tone="warning">{doubt ? doubtText(doubt, t) : t.case.unverified}</Alert>
      ) : null}
      {bounced ? (
        <Alert tone="warning">
          {fill(bounced.hard ? t.case.bouncedHard : t.case.bouncedSoft, {
            date: dateTime(bounced.at, locale),
          })}
        </Alert>
      ) : null}
    </div>
  );
}
