"use client";
import { useEffect, useState } from "react";
import { useKept } from "@/components/shell/kept";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { startDraft } from "@/lib/draft/actions";
import { fill } from "@/lib/i18n/text";
import { DRAFT_KINDS } from "@/lib/intake/schema/draft-kinds";
import type { OutgoingView } from "./outgoing-list";
import { keptPrefix } from "./use-autosave";
import { Versions } from "./versions";

type Props = {
  caseId: string;
  version: number;
  openIds: readonly string[];
  outgoing: readonly OutgoingView[];
  mayEdit: boolean;
};
type Lost = { draftId: string; subject: string; body: string; kind: string };

/** Text of this person for drafts that are no longer open: a colleague approved or discarded them while she wrote. */
export function LostTexts({ caseId, version, openIds, outgoing, mayEdit }: Props) {
  const { t } = useWords();
  const kept = useKept();
  const { busy, fault, run } = useAction();
  const [lost, setLost] = useState<readonly Lost[]>([]);
  const [settled, setSettled] = useState(0);
  const open = openIds.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again after each one that was settled.
  useEffect(() => setLost(found(kept, caseId, open.split(" "))), [kept, caseId, open, settled]);

  function forget(draftId: string): void {
    kept.forget(keptPrefix(caseId) + draftId);
    setSettled((n) => n + 1);
  }
  function begin({ draftId, subject, body, kind: name }: Lost): void {
    const kind = DRAFT_KINDS.find((k) => k === name) ?? "status_update";
    run(
      () => startDraft({ caseId, version, kind, subject, body }),
      () => forget(draftId),
    );
  }

  return lost.map((text) => {
    const sent = outgoing.find(
      (message) => message.draftId === text.draftId && message.state !== "cancelled",
    );
    return (
      <Versions
        key={text.draftId}
        lead={t.kept.taken}
        yours={text.body}
        theirs={sent?.body ?? ""}
        theirsTitle={sent ? fill(t.kept.sent, { who: sent.approver }) : t.kept.theirs}
        language="de"
      >
        {mayEdit ? (
          <Button small disabled={busy} onClick={() => begin(text)}>
            {t.kept.asDraft}
          </Button>
        ) : null}
        <Button small onClick={() => forget(text.draftId)}>
          {t.kept.discard}
        </Button>
        {fault ? <Alert tone="danger">{fault}</Alert> : null}
      </Versions>
    );
  });
}

function found(kept: ReturnType<typeof useKept>, caseId: string, openIds: readonly string[]): Lost[] {
  return kept.list(keptPrefix(caseId)).flatMap((draftId) => {
    const copy = openIds.includes(draftId) ? null : kept.read(keptPrefix(caseId) + draftId);
    return copy
      ? [{ draftId, subject: copy.subject ?? "", body: copy.body ?? "", kind: copy.kind ?? "" }]
      : [];
  });
}
