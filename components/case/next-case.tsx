"use client";
import Link from "next/link";
import { useWords } from "@/components/shell/words";
import { nextAfter, useList } from "./use-list";

/** The ways on: back to the same place of the same list, and to its next case (loaded ahead). */
export function NextCase({ number }: { number: string }) {
  const { t } = useWords();
  const list = useList();
  const next = nextAfter(list, number);
  return (
    <p data-no-print className="flex flex-wrap gap-x-4">
      <Link href={list?.back ?? "/"} className="text-action underline">
        {list?.back === "/search" ? t.search.back : t.case.back}
      </Link>
      {next?.startsWith("/cases/") ? (
        <Link href={next} prefetch className="text-action underline" data-press="next-case">
          {t.bench.next}
        </Link>
      ) : null}
      <Link
        href={`/cases/${number}/print`}
        className="text-action underline"
        data-press="print"
        data-verb="view"
      >
        {t.print.open}
      </Link>
    </p>
  );
}
