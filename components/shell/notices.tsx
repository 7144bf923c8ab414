"use client";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Button } from "@/components/ui/button";
import { revertSeveral } from "@/lib/case/actions/bulk";
import { faultText } from "@/lib/i18n/text";
import { useAction } from "./use-action";
import { useWords } from "./words";

/** A step that can be taken back: the case and the version the step left behind. */
export type Undoable = { caseId: string; version: number };
/** What just happened, and how to take it back. It stays until the next one or until it is closed. */
export type Notice = { text: string; undo: readonly Undoable[] };

const Say = createContext<(notice: Notice) => void>(() => undefined);

/** Says what happened in one place of the workbench, across pages; read out, never in the way, never gone too soon. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const close = useCallback(() => setNotice(null), []);
  return (
    <Say.Provider value={setNotice}>
      {children}
      <div
        role="status"
        data-notice
        className="fixed right-2 bottom-2 z-10 max-w-[calc(100vw-1rem)]"
        data-no-print
      >
        {notice ? <Shown notice={notice} close={close} say={setNotice} /> : null}
      </div>
    </Say.Provider>
  );
}

/** How to say what happened. */
export const useNotice = (): ((notice: Notice) => void) => useContext(Say);

type ShownProps = { notice: Notice; close: () => void; say: (notice: Notice) => void };

function Shown({ notice, close, say }: ShownProps) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();

  function takeBack(): void {
    run(
      () => revertSeveral({ cases: [...notice.undo] }),
      (results) => {
        const failed = results.flatMap(({ result }) => (result.ok ? [] : [faultText(t, result)]));
        say({ text: failed[0] ?? t.bench.takenBack, undo: [] });
      },
    );
  }

  return (
    <div className="flex flex-wrap items-center gap-2 rounded border border-border bg-surface p-3 shadow-lg">
      <p>{fault ?? notice.text}</p>
      {notice.undo.length > 0 ? (
        <Button
          small
          disabled={busy}
          data-press="revert"
          data-verb="revert"
          data-label={t.verbs.revert}
          onClick={takeBack}
        >
          {t.verbs.undo}
        </Button>
      ) : null}
      <Button small look="quiet" onClick={close}>
        {t.bench.dismiss}
      </Button>
    </div>
  );
}
