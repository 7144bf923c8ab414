"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { startDraft } from "@/lib/draft/actions";
import type { DraftKind } from "@/lib/draft/schema";
import type { Sender } from "@/lib/sender/schema";
import type { CaseFileView } from "./case-files";
import { DraftEditor, type DraftView } from "./draft-editor";
import { LostTexts } from "./lost-texts";
import { OutgoingList, type OutgoingView } from "./outgoing-list";

type Props = {
  caseId: string;
  number: string;
  version: number;
  drafts: readonly DraftView[];
  outgoing: readonly OutgoingView[];
  sender: Sender;
  caseFiles: readonly CaseFileView[];
  rights: { edit: boolean; send: boolean; countersign: boolean; undo: boolean };
  undoSeconds: number;
  greeting: string;
};

/** Messages to the citizen: on their way, being written, to be begun. */
export function DraftSection({
  caseId,
  number,
  version,
  drafts,
  outgoing,
  sender,
  caseFiles,
  rights,
  undoSeconds,
  greeting,
}: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();

  function begin(kind: DraftKind): void {
    const subject = `${t.draftKinds[kind]} [${number}]`;
    run(() => startDraft({ caseId, version, kind, subject, body: greeting }));
  }

  return (
    <div className="flex flex-col gap-3">
      {outgoing.length > 0 ? (
        <OutgoingList caseId={caseId} messages={outgoing} mayUndo={rights.undo} />
      ) : null}
      <LostTexts
        caseId={caseId}
        version={version}
        openIds={drafts.map((draft) => draft.id)}
        outgoing={outgoing}
        mayEdit={rights.edit}
      />
      {drafts.map((draft) => (
        <DraftEditor
          key={draft.id}
          caseId={caseId}
          caseVersion={version}
          draft={draft}
          sender={sender}
          caseFiles={caseFiles}
          mayEdit={rights.edit}
          maySend={rights.send}
          mayCountersign={rights.countersign}
          undoSeconds={undoSeconds}
        />
      ))}
      {drafts.length === 0 && outgoing.length === 0 ? <p>{t.draft.none}</p> : null}
      {rights.edit ? (
        <div className="flex flex-wrap gap-2">
          <Button
            small
            disabled={busy}
            data-press="draft"
            data-verb="draft"
            onClick={() => begin("follow_up")}
          >
            {t.draft.newFollowUp}
          </Button>
          <Button
            small
            disabled={busy}
            data-press="draft"
            data-verb="draft"
            onClick={() => begin("status_update")}
          >
            {t.draft.newStatus}
          </Button>
        </div>
      ) : null}
      <Fault text={fault} />
    </div>
  );
}
