"use client";
import Link from "next/link";
import { useWords } from "@/components/shell/words";
import { Badge } from "@/components/ui/badge";
import { dayOf } from "@/lib/i18n/format";
import { fill, word } from "@/lib/i18n/text";
import type { Result } from "@/lib/search/queries";
import type { Piece } from "@/lib/search/schema";

/** One case found: what it is, why it is here, and the words in their place. */
export function ResultRow({ result, department }: { result: Result; department: string | null }) {
  const { t, locale } = useWords();
  return (
    <li
      data-item="row"
      data-number={result.caseNumber}
      className="rounded border border-line bg-surface p-3 focus-within:bg-hued hover:bg-hued"
    >
      <Link
        href={`/cases/${result.caseNumber}`}
        data-focus
        className="font-semibold break-words text-action underline underline-offset-2"
      >
        {result.subject.length > 0 ? <Marked pieces={result.subject} /> : t.queue.noSubject}
      </Link>
      <p className="text-sm break-words text-muted">
        <Marked pieces={result.number} />
        {result.name.length > 0 ? " · " : ""}
        <Marked pieces={result.name} />
        {` · ${department ?? t.queue.unclear} · ${word(t.statuses, result.status)} · ${fill(t.search.received, { date: dayOf(result.receivedAt, locale) })}`}
      </p>
      <p className="my-1 flex flex-wrap gap-1">
        <span className="sr-only">{t.search.why}</span>
        {result.grounds.map((ground) => (
          <Badge key={ground} tone={ground === "similarName" ? "warning" : "info"}>
            {t.search.grounds[ground]}
          </Badge>
        ))}
      </p>
      {result.hidden ? <p className="text-sm text-muted">{t.search.hidden}</p> : null}
      {result.said ? (
        <p className="break-words" dir="auto">
          {result.said.direction === "out" ? <span className="text-muted">{t.search.ours} </span> : null}
          <Marked pieces={result.said.pieces} />
        </p>
      ) : null}
    </li>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
