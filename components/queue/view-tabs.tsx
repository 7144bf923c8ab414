import Link from "next/link";
import type { View } from "@/lib/case/schema";
import type { Messages } from "@/lib/i18n/de";
import { fill } from "@/lib/i18n/text";

/** Above this the count only says "more". */
export const CAP = 99;

/** The views of the queue with how much stands in each. */
export function ViewTabs({
  t,
  counts,
  current,
}: {
  t: Messages;
  counts: readonly { view: View; count: number }[];
  current: View;
}) {
  return (
    <nav aria-label={t.queue.views} className="mb-3">
      <ul className="flex flex-wrap gap-1">
        {counts.map(({ view, count }) => (
          <li key={view}>
            <Link
              href={`/?view=${view}`}
              aria-current={view === current ? "page" : undefined}
              className="inline-flex items-center gap-2 rounded-t border border-line bg-surface px-3 py-2 hover:bg-hued aria-[current=page]:border-b-4 aria-[current=page]:border-b-action aria-[current=page]:font-semibold"
            >
              {t.views[view]}
              <span className="rounded bg-hued px-1.5 text-sm">
                {count > CAP ? fill(t.queue.cappedCount, { n: CAP }) : count}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
