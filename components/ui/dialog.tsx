"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button";

type Props = { title: string; closeLabel: string; onClose: () => void; children: ReactNode };

/**
 * A modal window on the browser's own dialog: it keeps focus inside, closes with Escape, makes the page behind it
 * inert and gives focus back to where it was.
 */
export function Dialog({ title, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>("input")?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto max-h-[85vh] w-[min(40rem,calc(100vw-1rem))] overflow-y-auto rounded border border-border bg-surface p-4 text-text backdrop:bg-black/50"
    >
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        <Button small onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
