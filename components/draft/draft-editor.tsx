"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { useNotice } from "@/components/shell/notices";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { TextArea, TextInput } from "@/components/ui/field";
import { approveDraft, discardDraft } from "@/lib/draft/actions";
import type { DraftKind } from "@/lib/draft/schema";
import { faultText, fill } from "@/lib/i18n/text";
import type { Sentence } from "@/lib/intake/schema";
import { useAutosave } from "./use-autosave";
import { Versions } from "./versions";
import { WordDiff } from "./word-diff";

/** A draft as the screen knows it; `contentHash` is of what the server holds. */
export type DraftView = {
  id: string;
  version: number;
  kind: DraftKind;
  language: string;
  recipient: string;
  subject: string;
  body: string;
  contentHash: string;
  german: string | null;
  sentences: Sentence[];
  proposedBody: string | null;
  edited: boolean;
};

type Props = {
  caseId: string;
  caseVersion: number;
  draft: DraftView;
  mayEdit: boolean;
  maySend: boolean;
  undoSeconds: number;
};

/** Edits a draft in place, saves while typing, and approves exactly what is saved and shown. */
export function DraftEditor({ caseId, caseVersion, draft, mayEdit, maySend, undoSeconds }: Props) {
  const { t } = useWords();
  const id = useId();
  const { busy, fault, run } = useAction();
  const say = useNotice();
  const router = useRouter();
  const editor = useAutosave(caseId, draft);
  const { text, saving } = editor;
  const ref = { caseId, version: caseVersion, draftId: draft.id };
  const ready = maySend && !busy && editor.settled && !editor.conflict && text.recipient !== "";
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
      <TextInput
        id={`${id}-to`}
        label={t.draft.recipient}
        type="email"
        value={text.recipient}
        readOnly={!mayEdit}
        onChange={(e) => editor.change({ recipient: e.target.value })}
      />
      <TextInput
        id={`${id}-subject`}
        label={t.draft.subject}
        value={text.subject}
        readOnly={!mayEdit}
        lang={draft.language}
        onChange={(e) => editor.change({ subject: e.target.value })}
      />
      <TextArea
        id={`${id}-body`}
        {...(mayEdit
          ? { "data-press": "edit", "data-verb": "draft", "data-label": t.bench.commands.edit }
          : {})}
        label={t.draft.body}
        rows={Math.min(28, text.body.split("\n").length + 3)}
        value={text.body}
        readOnly={!mayEdit}
        lang={draft.language}
        dir="auto"
        onChange={(e) => editor.change({ body: e.target.value })}
        onKeyDown={approve.byKey}
      />
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
      <p role="status" className="min-h-5 text-sm text-muted">
        {saving.state === "saving"
          ? t.draft.saving
          : saving.state === "saved" && !editor.dirty
            ? t.draft.saved
            : ""}
      </p>
      {saving.state === "failed" && saving.code !== "draft_stale" ? (
        <Alert tone="danger" live>
          {faultText(t, { code: saving.code, detail: { field: t.draft.recipient } })}
        </Alert>
      ) : null}
      {fault ? (
        <Alert tone="danger" live>
          {fault}
        </Alert>
      ) : null}
      {maySend ? (
        <>
          <p className="text-sm text-muted">
            {text.recipient
              ? fill(t.draft.approveHint, { recipient: text.recipient, seconds: undoSeconds })
              : t.draft.noRecipient}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button
              look="primary"
              data-press="accept"
              data-verb="send"
              disabled={!ready}
              onClick={approve.now}
            >
              {t.draft.approve}
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

/** Where the text comes from: German twin, comparison with the proposal, source of each sentence. */
function DraftBackground({ draft, body }: { draft: DraftView; body: string }) {
  const { t } = useWords();
  return (
    <>
      {draft.german ? (
        <details>
          <summary>{t.draft.german}</summary>
          <p lang="de" className="whitespace-pre-wrap">
            {draft.german}
          </p>
        </details>
      ) : null}
      {draft.proposedBody !== null && draft.proposedBody !== body ? (
        <details>
          <summary>{t.draft.compare}</summary>
          <WordDiff before={draft.proposedBody} after={body} />
        </details>
      ) : null}
      {draft.sentences.length > 0 ? (
        <details>
          <summary>{t.draft.sources}</summary>
          <ul className="text-sm">
            {draft.sentences.map((sentence) => (
              <li key={`${sentence.ref}-${sentence.text}`} lang={draft.language}>
                <Badge>{t.sentenceSources[sentence.source]}</Badge> {sentence.text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** Approval by button, and by Ctrl+Enter while writing; the latter waits until what was typed is saved. */
function useApproval(ready: boolean, now: () => void) {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!wanted || !ready) return;
    setWanted(false);
    now();
  }, [wanted, ready, now]);
  const byKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    setWanted(true);
  };
  return { now, byKey };
}
