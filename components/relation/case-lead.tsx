import Link from "next/link";

/** A sentence in which the number of a case leads to it. `sentence` holds `{number}` once. */
export function CaseLead({
  sentence,
  number,
  className,
}: {
  sentence: string;
  number: string;
  className?: string;
}) {
  const [before, after] = sentence.split("{number}");
  return (
    <p className={className}>
      {before}
      <Link href={`/cases/${number}`} className="text-action underline">
        {number}
      </Link>
      {after}
    </p>
  );
}
