"use client";
import { useEvidence } from "@/components/proposal/evidence";
import { useWords } from "@/components/shell/words";
import type { Piece, Section } from "./sections";

/** A message as it was read: the citizen's words plain, quotes and signatures folded, evidence marked both ways. */
export function MarkedText({ sections, language }: { sections: readonly Section[]; language: string }) {
  const { t } = useWords();
  const titles: Partial<Record<Section["kind"], string>> = {
    quote: t.case.quoted,
    forwarded: t.case.forwarded,
    signature: t.case.signature,
    disclaimer: t.case.disclaimer,
  };
  return (
    <div lang={language} dir="auto" className="flex flex-col">
      {sections.map((section) => {
        const title = titles[section.kind];
        const text = (
          <p className="break-words whitespace-pre-wrap">
            {section.pieces.map((piece) => (
              <Words key={piece.start} piece={piece} />
            ))}
          </p>
        );
        if (!title) return <div key={section.start}>{text}</div>;
        return (
          <details
            key={section.start}
            open={section.pieces.some((piece) => piece.proposals.length > 0)}
            className="my-1 border-l-2 border-line pl-3 text-muted"
          >
            <summary lang="de" dir="ltr">
              {title}
            </summary>
            {text}
          </details>
        );
      })}
    </div>
  );
}

function Words({ piece }: { piece: Piece }) {
  const { active, show } = useEvidence();
  if (piece.proposals.length === 0) return piece.text;
  const first = piece.proposals[0] ?? null;
  return (
    <mark
      data-proposals={piece.proposals.join(" ")}
      data-active={active !== null && piece.proposals.includes(active)}
      title={piece.title}
      onMouseEnter={() => show(first)}
    >
      {piece.text}
    </mark>
  );
}
