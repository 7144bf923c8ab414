import Link from "next/link";
import type { Messages } from "@/lib/i18n/de";
import { fill } from "@/lib/i18n/text";

type Props = { t: Messages; number: string; originalId: string; subject: string | null };

/** A mail with its layout, in a frame that may do nothing; what it says is somebody else's. */
export function OriginalFrame({ t, number, originalId, subject }: Props) {
  return (
    <article className="flex flex-col gap-3">
      <p className="flex flex-wrap gap-x-4">
        <Link href={`/cases/${number}`} className="text-action underline">
          {fill(t.originalView.back, { number })}
        </Link>
        <a href={`/api/originals/${originalId}`} className="text-muted underline">
          {t.case.original}
        </a>
      </p>
      <h1 className="text-2xl font-bold break-words">{subject ?? t.queue.noSubject}</h1>
      <p className="text-muted">{t.originalView.lead}</p>
      <iframe
        title={t.originalView.frame}
        src={`/api/originals/${originalId}/view`}
        sandbox=""
        referrerPolicy="no-referrer"
        className="h-[70vh] w-full rounded border border-line bg-white"
      />
    </article>
  );
}
