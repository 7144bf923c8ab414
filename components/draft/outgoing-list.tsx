"use client";
import { useEffect, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useRefresh } from "@/components/shell/use-refresh";
import { useWords } from "@/components/shell/words";
import { Alert, Fault } from "@/components/ui/alert";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { undoApproval } from "@/lib/draft/actions";
import type { Delivery, DraftKind, OutboxState } from "@/lib/draft/schema";
import type { Messages } from "@/lib/i18n/de";
import { fill } from "@/lib/i18n/text";
import { FileLines, type FileView } from "./file-lines";
import { LetterLine } from "./letter-line";

/** An approved message on its way. `sendAt` is an instant in milliseconds. */
export type OutgoingView = {
  id: string;
  state: OutboxState;
  kind: DraftKind | null;
  recipient: string;
  /** Where it goes as a letter on paper; empty for a mail. */
  postal: string;
  subject: string;
  body: string;
  files: readonly FileView[];
  /** Why it failed, as a code. */
  fault: string | null;
  draftId: string;
  approver: string;
  sendAt: number;
  /** What mail servers reported afterwards. */
  delivery: Delivery | null;
};

const DELIVERY_TONES: Record<Delivery, Tone> = { delivered: "success", delayed: "warning", failed: "danger" };
const TONES: Record<OutboxState, Tone> = {
  queued: "info",
  sending: "info",
  sent: "success",
  failed: "danger",
  unclear: "warning",
  cancelled: "neutral",
  to_print: "info",
  printed: "success",
};

/** What was approved and how far it got; the undo time runs on the server, the seconds here only show it. */
export function OutgoingList({
  caseId,
  messages,
  mayUndo,
}: {
  caseId: string;
  messages: readonly OutgoingView[];
  mayUndo: boolean;
}) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const pending = messages.some((m) => m.state === "queued" || m.state === "sending");
  const now = useSeconds(pending);
  return (
    <ul className="flex flex-col gap-2">
      {messages.map((message) => (
        <li key={message.id} className="rounded border border-line p-2" data-outbox={message.state}>
          <p>
            <Badge tone={TONES[message.state]}>{t.outbox[message.state]}</Badge>{" "}
            {message.delivery ? (
              <Badge tone={DELIVERY_TONES[message.delivery]}>{t.deliveries[message.delivery]}</Badge>
            ) : null}{" "}
            {message.subject} → {message.recipient || message.postal.split("\n")[0]}
            <span className="text-sm text-muted"> · {message.approver}</span>
          </p>
          <details className="text-sm">
            <summary>{t.draft.body}</summary>
            <p className="break-words whitespace-pre-wrap">{message.body}</p>
          </details>
          {message.files.length > 0 ? <FileLines label={t.attach.sent} files={message.files} /> : null}
          {message.state === "unclear" ? <Alert tone="warning">{t.outbox.unclearHint}</Alert> : null}
          {message.state === "failed" ? <Alert tone="danger">{failedText(t, message.fault)}</Alert> : null}
          {message.state === "to_print" ? (
            <LetterLine
              caseId={caseId}
              outboxId={message.id}
              mayFinish={mayUndo}
              hasFiles={message.files.length > 0}
            />
          ) : null}
          {message.state === "queued" ? (
            <p className="flex flex-wrap items-center gap-2 text-sm">
              {now === null
                ? null
                : fill(t.draft.undoSeconds, { n: Math.max(0, Math.ceil((message.sendAt - now) / 1000)) })}
              {mayUndo ? (
                <Button
                  small
                  disabled={busy}
                  data-press="undo"
                  data-verb="undo"
                  onClick={() => run(() => undoApproval({ caseId, outboxId: message.id }))}
                >
                  {t.draft.undo}
                </Button>
              ) : null}
            </p>
          ) : null}
        </li>
      ))}
      <Fault text={fault} />
    </ul>
  );
}

/** What a person can do about a message that did not leave. */
function failedText(t: Messages, fault: string | null): string {
  const ours = Object.entries(t.attach.faults).find(([code]) => code === fault);
  return ours?.[1] ?? t.outbox.failedHint;
}

/** The time, every second while something is on its way; looks at the server every third second. */
function useSeconds(running: boolean): number | null {
  const refresh = useRefresh();
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    if (!running) return;
    let ticks = 0;
    const timer = setInterval(() => {
      setNow(Date.now());
      ticks += 1;
      if (ticks % 3 === 0) void refresh();
    }, 1000);
    return () => clearInterval(timer);
  }, [running, refresh]);
  return now;
}
