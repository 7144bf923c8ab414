"use client";
import { useEffect, useId, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { TextArea, TextInput } from "@/components/ui/field";
import { approveDraft, discardDraft, saveDraftText } from "@/lib/draft/actions";
import type { DraftKind } from "@/lib/draft/schema";
import { fill } from "@/lib/i18n/text";
import type { Sentence } from "@/lib/intake/schema";
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

/** Saved this long after the last key: well within the two seconds after which nothing may be lost. */
const AUTOSAVE_MS = 1_200;

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
  const editor = useAutosave(caseId, draft);
  const { text, dirty } = editor;
  const ref = { caseId, version: caseVersion, draftId: draft.id };

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
      />
      <DraftBackground draft={draft} body={text.body} />
      <p role="status" className="min-h-5 text-sm text-muted">
        {editor.saving ? t.draft.saving : editor.saved && !dirty ? t.draft.saved : ""}
      </p>
      {editor.fault ? (
        <Alert tone="danger" live>
          {editor.fault}
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
              disabled={busy || !editor.settled || text.recipient === ""}
              onClick={() =>
                run(() =>
                  approveDraft({ ...ref, draftVersion: draft.version, contentHash: draft.contentHash }),
                )
              }
            >
              {t.draft.approve}
            </Button>
            <Button
              look="quiet"
              disabled={busy}
              data-press="discard"
              data-verb="draft"
              onClick={() => run(() => discardDraft(ref))}
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

type Text = { recipient: string; subject: string; body: string };
const textOf = (draft: DraftView): Text => ({
  recipient: draft.recipient,
  subject: draft.subject,
  body: draft.body,
});
const same = (a: Text, b: Text): boolean =>
  a.recipient === b.recipient && a.subject === b.subject && a.body === b.body;

/** Keeps the typed text and sends it to the server shortly after the last key; a failed save keeps the text and says so. */
function useAutosave(caseId: string, draft: DraftView) {
  const { busy: saving, fault, run } = useAction();
  const [text, setText] = useState<Text>(textOf(draft));
  const [base, setBase] = useState({ version: draft.version, text: textOf(draft) });
  const [saved, setSaved] = useState(false);
  const dirty = !same(text, base.text);
  // The server is ahead (another tab, a colleague): take its text over unless something is typed here.
  if (draft.version > base.version && !dirty && !saving) {
    setBase({ version: draft.version, text: textOf(draft) });
    setText(textOf(draft));
  }

  useEffect(() => {
    if (!dirty || saving || fault !== null) return;
    const timer = setTimeout(() => {
      const input = { caseId, draftId: draft.id, draftVersion: base.version, ...text };
      run(
        () => saveDraftText(input),
        () => {
          setBase({ version: base.version + 1, text });
          setSaved(true);
        },
      );
    }, AUTOSAVE_MS);
    return () => clearTimeout(timer);
  }, [base.version, caseId, dirty, draft.id, fault, run, saving, text]);

  /** True when the server holds, and this screen shows, exactly the same words. */
  const settled = !dirty && !saving && draft.version === base.version;
  return {
    text,
    dirty,
    saving,
    saved,
    settled,
    fault,
    change: (part: Partial<Text>) => setText((old) => ({ ...old, ...part })),
  };
}
