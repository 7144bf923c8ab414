import type { ReactNode } from "react";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { WordDiff } from "./word-diff";

type Props = {
  lead: string;
  yours: string;
  theirs: string;
  theirsTitle: string;
  language: string;
  /** What can be done with the two. */
  children: ReactNode;
};

/** Two texts side by side, and what differs between them in words. */
export function Versions({ lead, yours, theirs, theirsTitle, language, children }: Props) {
  const { t } = useWords();
  return (
    <section aria-label={lead} data-versions className="flex flex-col gap-2">
      <Alert tone="warning" live>
        {lead}
      </Alert>
      <details open>
        <summary>{t.kept.difference}</summary>
        <WordDiff before={theirs} after={yours} />
      </details>
      <div className="grid gap-2 sm:grid-cols-2" lang={language}>
        {[
          [t.kept.yours, yours],
          [theirsTitle, theirs],
        ].map(([title, text]) => (
          <div key={title} className="min-w-0 rounded border border-line p-2">
            <h4 lang="" className="font-semibold">
              {title}
            </h4>
            <p className="break-words whitespace-pre-wrap">{text}</p>
          </div>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">{children}</div>
    </section>
  );
}
