"use client";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";

type Props = { added: readonly string[]; removed: readonly string[]; onSeen: () => void };

/** Says which files others put to the message or took off it, until the person has seen it. */
export function FileChanges({ added, removed, onSeen }: Props) {
  const { t } = useWords();
  return (
    <Alert tone="warning" live>
      <p>{t.attach.changed}</p>
      {added.length > 0 ? (
        <p className="break-words">{fill(t.attach.added, { names: added.join(", ") })}</p>
      ) : null}
      {removed.length > 0 ? (
        <p className="break-words">{fill(t.attach.taken, { names: removed.join(", ") })}</p>
      ) : null}
      <Button small onClick={onSeen}>
        {t.attach.seen}
      </Button>
    </Alert>
  );
}
