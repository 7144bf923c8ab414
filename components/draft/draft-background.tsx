import { useWords } from "@/components/shell/words";
import { Badge } from "@/components/ui/badge";
import type { DraftView } from "./draft-editor";
import { WordDiff } from "./word-diff";

/** Where the text comes from: German twin, comparison with the proposal, source of each sentence. */
export function DraftBackground({ draft, body }: { draft: DraftView; body: string }) {
  const { t } = useWords();
  return (
    <>
      {draft.german ? (
        <details>
          <summary>{t.draft.german}</summary>
          <p lang="de" className="whitespace-pre-wrap">
            {draft.german}
          </p>
        </details>
      ) : null}
      {draft.proposedBody !== null && draft.proposedBody !== body ? (
        <details>
          <summary>{t.draft.compare}</summary>
          <WordDiff before={draft.proposedBody} after={body} />
        </details>
      ) : null}
      {draft.sentences.length > 0 ? (
        <details>
          <summary>{t.draft.sources}</summary>
          <ul className="text-sm">
            {draft.sentences.map((sentence) => (
              <li key={`${sentence.ref}-${sentence.text}`} lang={draft.language}>
                <Badge>{t.sentenceSources[sentence.source]}</Badge> {sentence.text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
