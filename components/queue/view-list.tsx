"use client";
import Link from "next/link";
import { useId } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { removeView } from "@/lib/saved-view/actions";

/** A kept view; `query` is the part of its address after `?`. */
export type KeptView = { id: string; name: string; query: string };

type Props = { title: string; views: readonly KeptView[]; current: string; mayRemove: boolean };

/** Kept views of one person or department; nothing where there is none. */
export function ViewList({ title, views, current, mayRemove }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const id = useId();
  if (views.length === 0) return null;
  return (
    <div>
      <p id={id} className="text-sm text-muted">
        {title}
      </p>
      <ul aria-labelledby={id} className="flex flex-col gap-1">
        {views.map((view) => (
          <li key={view.id} className="flex flex-wrap items-center gap-2">
            <Link
              href={`/?${view.query}`}
              aria-current={view.query === current ? "page" : undefined}
              className="min-h-8 break-all text-action underline aria-[current=page]:font-semibold"
            >
              {view.name}
            </Link>
            {mayRemove ? (
              <Button
                small
                look="quiet"
                disabled={busy}
                aria-label={fill(t.savedViews.removeLabel, { name: view.name })}
                onClick={() => run(() => removeView({ id: view.id }))}
              >
                {t.savedViews.remove}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Fault text={fault} />
    </div>
  );
}
