"use client";
import { useEffect, useRef, useState } from "react";
import { useMemory } from "@/components/case/use-memory";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { searchCases } from "@/lib/search/actions";
import type { Found } from "@/lib/search/queries";
import { ResultRow } from "./result-row";
import { useWanted } from "./wanted";

type Props = { userId: string; departments: readonly { id: string; label: string }[] };

/** What was found, page after page; the words stay in the field whatever happens. */
export function SearchResults({ userId, departments }: Props) {
  const { t } = useWords();
  const [words] = useWanted(userId);
  const { busy, fault, run } = useAction();
  const [found, setFound] = useState<{ words: string } & Found>();
  const list = useRef<HTMLOListElement>(null);
  const shown = found?.words === words ? found : undefined;
  useMemory(shown?.results.map((result) => result.caseNumber) ?? null, list);

  useEffect(() => {
    if (words === "") return;
    run(
      () => searchCases({ words, after: null }),
      (value) => {
        setFound({ words, ...value });
        return "left";
      },
    );
  }, [words, run]);

  function more(before: Found): void {
    run(
      () => searchCases({ words, after: before.next }),
      (value) => {
        setFound({ words, results: [...before.results, ...value.results], next: value.next });
        return "left";
      },
    );
  }

  if (words === "") return <Hints />;
  return (
    <>
      <p role="status" className="mb-2 text-muted">
        {busy ? t.search.busy : shown ? told(t.search, shown) : ""}
      </p>
      {fault ? (
        <Alert tone="danger" live>
          {fault}
        </Alert>
      ) : null}
      {shown?.results.length === 0 ? <Hints /> : null}
      <ol ref={list} aria-label={t.search.results} className="flex flex-col gap-2">
        {shown?.results.map((result) => (
          <ResultRow
            key={result.id}
            result={result}
            department={departments.find(({ id }) => id === result.departmentId)?.label ?? null}
          />
        ))}
      </ol>
      {shown?.next ? (
        <Button className="mt-3" disabled={busy} onClick={() => more(shown)}>
          {t.search.more}
        </Button>
      ) : null}
    </>
  );
}

/** How many are shown; how many there are nobody counts. */
function told(words: { none: string; shown: string; shownMore: string }, { results, next }: Found): string {
  if (results.length === 0) return words.none;
  return fill(next === null ? words.shown : words.shownMore, { n: results.length });
}

function Hints() {
  const { t } = useWords();
  return (
    <Alert tone="neutral">
      <p className="font-semibold">{t.search.hintTitle}</p>
      <ul className="list-disc pl-5">
        {[
          t.search.hintWords,
          t.search.hintNames,
          t.search.hintNumbers,
          t.search.hintQuotes,
          t.search.hintRights,
        ].map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </Alert>
  );
}
