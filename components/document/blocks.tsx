import type { Block } from "@/lib/document/schema";

/** The parts of a document, one after the other; German, whatever the reader's language. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div lang="de" className="flex max-w-[80ch] flex-col gap-3 wrap-anywhere">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document is shown as a whole and never reordered
        <Part key={at} block={block} />
      ))}
    </div>
  );
}

function Part({ block }: { block: Block }) {
  if (block.kind === "heading") {
    const Heading = `h${block.level}` as const;
    return (
      <Heading className={block.level === 2 ? "mt-4 text-xl font-semibold" : "mt-2 font-semibold"}>
        {block.text}
      </Heading>
    );
  }
  if (block.kind === "text") return <p>{block.text}</p>;
  if (block.kind === "quote")
    return (
      <blockquote className="border-l-4 border-line pl-3 break-words whitespace-pre-wrap">
        {block.text}
      </blockquote>
    );
  if (block.kind === "list")
    return (
      <ul className="list-disc pl-5">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[minmax(10rem,1fr)_3fr]">
      {block.rows.map(([label, value]) => (
        <div key={`${label} ${value}`} className="contents">
          <dt className="font-medium">{label}</dt>
          <dd className="mb-1 break-words">{value || "–"}</dd>
        </div>
      ))}
    </dl>
  );
}
