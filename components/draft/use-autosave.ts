"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { useKept } from "@/components/shell/kept";
import { saveDraftText } from "@/lib/draft/actions";
import type { DraftView } from "./draft-editor";

/** What can be edited of a draft. */
export type Text = { recipient: string; postal: string; subject: string; body: string };
/** `stale`: somebody else saved. Any other code: the text is here only, and the next attempt follows by itself. */
export type Saving = { state: "idle" | "saving" | "saved" } | { state: "failed"; code: string };

/** Saved this long after the last key: well within the two seconds after which nothing may be lost. */
const AUTOSAVE_MS = 1_200;
const RETRY_MS = 4_000;

/** The text that the server holds. */
export const textOf = ({ recipient, postal, subject, body }: Text): Text => ({
  recipient,
  postal,
  subject,
  body,
});
const same = (a: Text, b: Text): boolean =>
  a.recipient === b.recipient && a.postal === b.postal && a.subject === b.subject && a.body === b.body;

/** Where the copies of a case's drafts lie on this device; the draft's id follows. */
export const keptPrefix = (caseId: string): string => `draft:${caseId}:`;

/**
 * Keeps the typed text here with every key, and on the server shortly after the last. A save that fails is repeated
 * until it succeeds; where somebody else saved meanwhile nothing is overwritten and both texts are given.
 */
export function useAutosave(caseId: string, draft: DraftView) {
  const kept = useKept();
  const key = keptPrefix(caseId) + draft.id;
  const [text, setText] = useState<Text>(textOf(draft));
  const [base, setBase] = useState({ version: draft.version, text: textOf(draft) });
  const [saving, setSaving] = useState<Saving>({ state: "idle" });
  const [held, setHeld] = useState(false);
  const dirty = !same(text, base.text);
  const ahead = draft.version > base.version && saving.state !== "saving";
  // The server is ahead (another tab, a colleague): take its text over unless something here would be lost.
  if (ahead && (same(text, textOf(draft)) || (!dirty && !held))) {
    setBase({ version: draft.version, text: textOf(draft) });
    setText(textOf(draft));
  }
  const conflict = ahead && (dirty || held);
  const save = useSave({ caseId, draftId: draft.id, version: base.version, text });

  // A copy that the server never got is put back. It counts as written on the version it was written on: if somebody
  // saved since, both texts are shown and neither is overwritten.
  useEffect(() => {
    const copy = kept.read(key);
    if (copy === null) return;
    const { recipient = "", postal = "", subject = "", body = "" } = copy;
    setText({ recipient, postal, subject, body });
    setBase((known) => ({ ...known, version: Math.min(known.version, Number(copy.version)) }));
  }, [key, kept]);

  useEffect(() => {
    if (!dirty || conflict || saving.state === "saving" || refused(saving)) return;
    const timer = setTimeout(
      async () => {
        setSaving({ state: "saving" });
        const code = await save();
        if (code === null) {
          kept.forget(key);
          setBase({ version: base.version + 1, text });
        }
        setSaving(code === null ? { state: "saved" } : { state: "failed", code });
      },
      saving.state === "failed" ? RETRY_MS : AUTOSAVE_MS,
    );
    return () => clearTimeout(timer);
  }, [base.version, conflict, dirty, kept, key, save, saving, text]);

  function change(part: Partial<Text>): void {
    const next = { ...text, ...part };
    kept.keep(key, { ...next, kind: draft.kind, version: String(base.version) });
    setText(next);
    if (saving.state === "failed") setSaving({ state: "idle" });
  }

  /** Ends a conflict: one of both texts, on top of what the server holds now. */
  function settle(mine: boolean): void {
    setHeld(false);
    setBase({ version: draft.version, text: textOf(draft) });
    if (mine) return;
    setText(textOf(draft));
    kept.forget(key);
  }

  return {
    text,
    dirty,
    saving,
    conflict,
    /** True when the server holds, and this screen shows, exactly the same words. */
    settled: !dirty && saving.state !== "saving" && draft.version === base.version,
    change,
    settle,
    /** What is on the screen stays, whatever the server gets: the person has just tried to approve it. */
    hold: () => setHeld(true),
    forget: () => kept.forget(key),
  };
}

/** A text that does not fit (an address half typed) is not sent again until it changes. */
const refused = (saving: Saving): boolean => saving.state === "failed" && saving.code === "bad_input";

/** A save that hangs counts as failed, so that the person is told; should it arrive late, the texts are the same. */
const PATIENCE_MS = 10_000;
function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error("late")), PATIENCE_MS));
  return Promise.race([work, late]);
}

type Saved = { caseId: string; draftId: string; version: number; text: Text };

/** One attempt to save; null when it succeeded, else the code of its fault. */
function useSave({ caseId, draftId, version, text }: Saved): () => Promise<string | null> {
  const router = useRouter();
  return useCallback(async () => {
    try {
      const result = await inTime(saveDraftText({ caseId, draftId, draftVersion: version, ...text }));
      // Signed out, the page would lead away from the text: it stays, and the next attempt follows.
      if (result.ok || result.code !== "signed_out") router.refresh();
      return result.ok ? null : result.code;
    } catch {
      return navigator.onLine ? "unexpected" : "offline";
    }
  }, [caseId, draftId, router, text, version]);
}
