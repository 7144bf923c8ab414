"use client";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { fill, word } from "@/lib/i18n/text";
import { startMailbox, stopMailbox, testMailbox } from "@/lib/mailbox/actions";
import type { MailboxState } from "@/lib/mailbox/schema";

type Props = {
  id: string;
  username: string;
  host: string;
  folder: string;
  place: string;
  active: boolean;
  state: MailboxState;
  fault: string | null;
  missing: number;
  checkedAt: string | null;
};
const TONES: Record<MailboxState, Tone> = {
  waiting: "neutral",
  watched: "success",
  failed: "danger",
  differs: "warning",
};

/** One mailbox: where it stands, and what an administrator may do with it. */
export function MailboxRow(box: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [found, setFound] = useState<number | null>(null);
  const mailboxId = box.id;
  const words = t.mailboxes;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded border border-line bg-surface p-3">
      <div className="min-w-0">
        <p className="font-medium break-all">
          {box.username}{" "}
          <Badge tone={box.active ? TONES[box.state] : "neutral"}>
            {box.active ? words.states[box.state] : words.stopped}
          </Badge>
        </p>
        <p className="text-sm break-words text-muted">
          {box.host} · {box.folder} · {box.place}
          {box.checkedAt ? ` · ${fill(words.checked, { when: box.checkedAt })}` : ""}
        </p>
        {box.active && box.fault ? <p>{word(t.faults, `mailbox_${box.fault}`)}</p> : null}
        {box.active && box.missing > 0 ? <p>{fill(words.missing, { n: String(box.missing) })}</p> : null}
        <div aria-live="polite">
          {fault ? <p>{fault}</p> : null}
          {!fault && found !== null ? <p>{fill(words.found, { n: String(found) })}</p> : null}
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          small
          disabled={busy}
          aria-label={fill(words.testLabel, { who: box.username })}
          onClick={() =>
            run(
              () => testMailbox({ mailboxId }),
              (value) => setFound(value.mails),
            )
          }
        >
          {busy ? words.testing : words.test}
        </Button>
        <Button
          small
          look="quiet"
          disabled={busy}
          aria-label={fill(box.active ? words.stopLabel : words.startLabel, { who: box.username })}
          onClick={() => run(() => (box.active ? stopMailbox({ mailboxId }) : startMailbox({ mailboxId })))}
        >
          {box.active ? words.stop : words.start}
        </Button>
      </div>
    </li>
  );
}
