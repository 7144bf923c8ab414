"use client";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { fill } from "@/lib/i18n/text";
import type { DraftView } from "./draft-editor";

/** Says where two people have to say yes, and whose is there already. */
export function FourEyes({ eyes }: { eyes: DraftView["eyes"] }) {
  const { t } = useWords();
  if (eyes === null) return null;
  if (eyes.first === null) return <Alert tone="info">{t.eyes.needed}</Alert>;
  const { name, isMine } = eyes.first;
  return <Alert tone="info">{isMine ? t.eyes.mine : fill(t.eyes.theirs, { who: name })}</Alert>;
}
