"use client";
import { type ReactNode, useEffect, useId, useRef } from "react";

type Props = { title: string; text: string; onEscape: () => void; children: ReactNode };

/**
 * A modal window that has to be answered, announced as such with title and text. Built on the browser's own dialog:
 * it keeps focus inside, makes the page behind it inert and gives focus back to where it was.
 */
export function AlertDialog({ title, text, onEscape, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
      className="m-auto max-h-[85vh] w-[min(32rem,calc(100vw-1rem))] overflow-y-auto rounded border border-border bg-surface p-4 text-text backdrop:bg-black/50"
    >
      <h2 id={`${id}-title`} className="mb-2 text-lg font-semibold">
        {title}
      </h2>
      <p id={`${id}-text`} className="mb-3">
        {text}
      </p>
      {children}
    </dialog>
  );
}
