"use client";
import Link from "next/link";
import { type FormEvent, useRef } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { fill } from "@/lib/i18n/text";
import { removeView, saveView } from "@/lib/saved-view/actions";

type Props = {
  saved: readonly { id: string; name: string; query: string }[];
  /** The part of this queue's address after `?`. */
  current: string;
};

/** The views a person keeps under names of her own, and a place to keep this one. */
export function SavedViews({ saved, current }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const form = useRef<HTMLFormElement>(null);
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "");
    run(
      () => saveView({ name, query: current }),
      () => form.current?.reset(),
    );
  }
  return (
    <details className="mb-3 rounded border border-line bg-surface">
      <summary className="px-3 py-2 font-medium">
        {saved.length > 0 ? fill(t.savedViews.count, { n: saved.length }) : t.savedViews.title}
      </summary>
      <div className="flex flex-col gap-3 p-3">
        <ul aria-label={t.savedViews.title} className="flex flex-col gap-1 empty:hidden">
          {saved.map((view) => (
            <li key={view.id} className="flex flex-wrap items-center gap-2">
              <Link
                href={`/?${view.query}`}
                aria-current={view.query === current ? "page" : undefined}
                className="min-h-8 break-all text-action underline aria-[current=page]:font-semibold"
              >
                {view.name}
              </Link>
              <Button
                small
                look="quiet"
                disabled={busy}
                aria-label={fill(t.savedViews.removeLabel, { name: view.name })}
                onClick={() => run(() => removeView({ id: view.id }))}
              >
                {t.savedViews.remove}
              </Button>
            </li>
          ))}
        </ul>
        <form ref={form} method="post" onSubmit={submit} className="flex flex-wrap items-end gap-2">
          <TextInput id="view-name" name="name" label={t.savedViews.name} maxLength={40} required />
          <Button type="submit" disabled={busy}>
            {t.savedViews.save}
          </Button>
        </form>
        {fault ? (
          <Alert tone="danger" live>
            {fault}
          </Alert>
        ) : null}
      </div>
    </details>
  );
}
