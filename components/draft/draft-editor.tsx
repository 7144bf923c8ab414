"use client";
import { useRouter } from "next/navigation";
import { useId } from "react";
import { SenderLines } from "@/components/sender/sender-lines";
import { useNotice } from "@/components/shell/notices";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { approveDraft, discardDraft } from "@/lib/draft/actions";
import { isLetter } from "@/lib/draft/rules";
import type { DraftKind } from "@/lib/draft/schema";
import type { Messages } from "@/lib/i18n/de";
import { faultText, fill } from "@/lib/i18n/text";
import type { Sentence } from "@/lib/intake/schema";
import type { Sender } from "@/lib/sender/schema";
import type { CaseFileView } from "./case-files";
import { DraftBackground } from "./draft-background";
import { DraftFields } from "./draft-fields";
import { DraftFiles } from "./draft-files";
import { FileChanges } from "./file-changes";
import type { FileView } from "./file-lines";
import { FourEyes } from "./four-eyes";
import { SaveState } from "./save-state";
import { useApproval } from "./use-approval";
import { type Text, useAutosave } from "./use-autosave";
import { useFileChanges } from "./use-file-changes";
import { useFiles } from "./use-files";
import { Versions } from "./versions";

/** A draft as the screen knows it; `contentHash` is of what the server holds. */
export type DraftView = {
  id: string;
  version: number;
  kind: DraftKind;
  language: string;
  recipient: string;
  postal: string;
  subject: string;
  body: string;
  contentHash: string;
  german: string | null;
  sentences: Sentence[];
  proposedBody: string | null;
  edited: boolean;
  files: readonly FileView[];
  /** Where two people have to say yes: who did so first. Null where one suffices. */
  eyes: { first: { name: string; isMine: boolean } | null } | null;
};

type Props = {
  caseId: string;
  caseVersion: number;
  draft: DraftView;
  sender: Sender;
  caseFiles: readonly CaseFileView[];
  mayEdit: boolean;
  maySend: boolean;
  /** Whether she may give the second yes to what somebody else signed. */
  mayCountersign: boolean;
  undoSeconds: number;
};

/** Edits a draft in place, saves while typing, and approves exactly what is saved and shown. */
export function DraftEditor({ caseId, caseVersion, draft, sender, caseFiles, ...rights }: Props) {
  const { mayEdit, undoSeconds } = rights;
  const { t } = useWords();
  const id = useId();
  const { busy, fault, run } = useAction();
  const say = useNotice();
  const router = useRouter();
  const editor = useAutosave(caseId, draft);
  const { text, saving } = editor;
  const work = useFiles(caseId, draft.id);
  const changes = useFileChanges(draft.files);
  const first = draft.eyes?.first ?? null;
  const maySend = first === null ? rights.maySend : rights.mayCountersign && !first.isMine;
  const ref = { caseId, version: caseVersion, draftId: draft.id };
  const whole = editor.settled && !editor.conflict && work.coming.length === 0 && !changes.isNews;
  const ready = maySend && !busy && whole && (text.recipient || text.postal) !== "";
  const approve = useApproval(ready, () =>
    run(async () => {
      editor.hold();
      const result = await approveDraft({
        ...ref,
        draftVersion: draft.version,
        contentHash: draft.contentHash,
      });
      // Somebody was faster: her version is loaded, this one stays on the screen beside it.
      if (!result.ok) say({ text: faultText(t, result), undo: [] });
      if (!result.ok && result.code !== "signed_out") router.refresh();
      return result;
    }),
  );

  return (
    <article
      aria-labelledby={`${id}-title`}
      className="flex flex-col gap-3 rounded border border-line p-3"
      data-draft={draft.kind}
      data-item="row"
      tabIndex={-1}
    >
      <h3 id={`${id}-title`} className="flex flex-wrap items-center gap-2 font-semibold">
        {t.draftKinds[draft.kind]}
        {draft.edited ? <Badge tone="info">{t.draft.changed}</Badge> : <Badge>{t.draft.proposed}</Badge>}
      </h3>
      <DraftFields
        draft={draft}
        text={text}
        mayEdit={mayEdit}
        change={editor.change}
        onKeyDown={approve.byKey}
      />
      <SenderLines sender={sender} />
      <DraftFiles
        files={draft.files}
        caseFiles={caseFiles}
        mayEdit={mayEdit}
        work={work}
        onRemoved={changes.removedHere}
      />
      {changes.isNews ? <FileChanges {...changes} onSeen={changes.acknowledge} /> : null}
      {editor.conflict ? (
        <Versions
          lead={t.kept.conflict}
          yours={text.body}
          theirs={draft.body}
          theirsTitle={t.kept.theirs}
          language={draft.language}
        >
          <Button small onClick={() => editor.settle(true)}>
            {t.kept.keepMine}
          </Button>
          <Button small onClick={() => editor.settle(false)}>
            {t.kept.takeTheirs}
          </Button>
        </Versions>
      ) : null}
      <DraftBackground draft={draft} body={text.body} />
      <SaveState saving={saving} dirty={editor.dirty} />
      <Fault text={fault} />
      <FourEyes eyes={draft.eyes} />
      {maySend ? (
        <>
          <p className="text-sm text-muted">{approveHint(t, text, undoSeconds)}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              look="primary"
              data-press="accept"
              data-verb={first === null ? "send" : "countersign"}
              disabled={!ready}
              onClick={approve.now}
            >
              {first !== null ? t.eyes.second : isLetter(text) ? t.letter.approve : t.draft.approve}
            </Button>
            <Button
              look="quiet"
              disabled={busy}
              data-press="discard"
              data-verb="draft"
              onClick={() => run(() => discardDraft(ref), editor.forget)}
            >
              {t.draft.discard}
            </Button>
          </div>
        </>
      ) : null}
    </article>
  );
}

function approveHint(t: Messages, text: Text, seconds: number): string {
  if (isLetter(text)) return t.letter.hint;
  return text.recipient
    ? fill(t.draft.approveHint, { recipient: text.recipient, seconds })
    : t.draft.noRecipient;
}
