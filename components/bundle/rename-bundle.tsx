"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { renameCaseBundle } from "@/lib/bundle/actions";

type Props = { title: string; through: { caseId: string; version: number } };

/** Gives a bundle another name, through a case in it that the person may bundle. */
export function RenameBundle({ title, through }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [open, setOpen] = useState(false);
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get("title") ?? "");
    run(
      () => renameCaseBundle({ ...through, before: title, title: given }),
      () => setOpen(false),
    );
  }
  return (
    <div className="my-2 flex flex-col items-start gap-2">
      <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.relation.bundleWork.rename}
      </Button>
      {open ? (
        <form method="post" onSubmit={submit} className="flex flex-wrap items-end gap-2">
          <TextInput
            id="bundle-title"
            name="title"
            label={t.relation.bundleWork.newName}
            hint={t.verbForms.bundleTitleHint}
            defaultValue={title}
            minLength={3}
            maxLength={120}
            required
          />
          <Button type="submit" look="primary" disabled={busy}>
            {t.relation.bundleWork.rename}
          </Button>
        </form>
      ) : null}
      <Fault text={fault} />
    </div>
  );
}
