"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useLastQueue } from "@/components/case/use-list";
import { useWords } from "./words";

export type NavItem = { href: string; label: string };

/** The main navigation: exactly the areas the person may enter. */
export function Navigation({ items }: { items: readonly NavItem[] }) {
  const path = usePathname();
  const { t } = useWords();
  const queue = useLastQueue();
  // From elsewhere the queue opens as it was left; on it, its link leads to the beginning.
  const target = (href: string) => (href === "/" && path !== "/" ? queue : href);
  const active = (href: string) =>
    href === "/" ? path === "/" || /^\/cases\/\d/.test(path) : path.startsWith(href);
  return (
    <nav aria-label={t.app.navigation}>
      <ul className="flex flex-wrap gap-1">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={target(item.href)}
              aria-current={active(item.href) ? "page" : undefined}
              className="inline-block rounded px-3 py-2 font-medium hover:bg-hued aria-[current=page]:bg-hued aria-[current=page]:underline aria-[current=page]:underline-offset-4"
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
