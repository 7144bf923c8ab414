import { diffWordsWithSpace } from "diff";

/** What was taken out and put in, as words; readable without colour (del, ins). */
export function WordDiff({ before, after }: { before: string; after: string }) {
  let at = 0;
  const parts = diffWordsWithSpace(before, after).map((part) => {
    at += part.value.length;
    return { ...part, key: `${at}-${part.added ? "in" : part.removed ? "out" : "same"}` };
  });
  return (
    <p className="whitespace-pre-wrap">
      {parts.map((part) => {
        if (part.added) return <ins key={part.key}>{part.value}</ins>;
        return part.removed ? (
          <del key={part.key}>{part.value}</del>
        ) : (
          <span key={part.key}>{part.value}</span>
        );
      })}
    </p>
  );
}
