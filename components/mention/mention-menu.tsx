"use client";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";
import { useWords } from "@/components/shell/words";
import { fill } from "@/lib/i18n/text";
import { seeMentions } from "@/lib/mention/actions";

type Mention = { id: string; caseId: string; number: string; subject: string; from: string };

/** The notes that call this person; opening the case settles them. */
export function MentionMenu({ mentions }: { mentions: readonly Mention[] }) {
  const { t } = useWords();
  const path = usePathname();
  const router = useRouter();
  const here = mentions.find((mention) => path === `/cases/${mention.number}`)?.caseId;
  useEffect(() => {
    if (here !== undefined) void seeMentions({ caseId: here }).then(() => router.refresh());
  }, [here, router]);
  if (mentions.length === 0) return null;
  return (
    <details className="relative" data-mentions>
      <summary className="min-h-6 rounded px-2 font-medium">
        {t.mention.title} ({mentions.length})
      </summary>
      <ul className="absolute right-0 z-10 mt-1 flex w-[min(24rem,90vw)] flex-col gap-1 rounded border border-border bg-surface p-2 shadow-lg">
        {mentions.map(({ id, number, subject, from }) => (
          <li key={id}>
            <Link href={`/cases/${number}`} className="text-action underline">
              {fill(t.mention.line, { who: from, subject: subject || t.queue.noSubject, number })}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
