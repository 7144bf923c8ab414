import type { ReactNode } from "react";

/** A titled region of a page. */
export function Card({
  id,
  title,
  level = 2,
  children,
  aside,
}: {
  id: string;
  title: string;
  level?: 2 | 3;
  children: ReactNode;
  aside?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="rounded border border-line bg-surface p-4">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-2">
        <Heading id={id} className="text-lg font-semibold">
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
