import type { ReactNode } from "react";

type Props = {
  caption: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A plain table: the first cell of a row names it, the others are its figures. Scrolls sideways where it must. */
export function Table({ caption, heads, rows }: Props) {
  return (
    <section aria-label={caption} className="relative overflow-x-auto">
      <table className="w-full text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-border">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-2 py-1 font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...figures] }) => (
            <tr key={key} className="border-b border-line last:border-0">
              <th scope="row" className="px-2 py-1 font-normal">
                {name}
              </th>
              {figures.map((cell, at) => (
                <td key={heads[at + 1]} className="px-2 py-1 tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
