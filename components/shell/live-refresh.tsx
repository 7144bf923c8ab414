"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { News } from "@/lib/live/schema";
import { useNews } from "./live";

/** News that come close together lead to one refresh. */
const GATHER_MS = 700;

/**
 * Loads the page anew when something it shows has changed: one case, or any (`caseId` null). The server renders it
 * with the rights of this moment; what was typed, and the focus, stay. There is no second copy of the data in the
 * browser that could disagree, which is why no client-side cache is used here.
 */
export function LiveRefresh({ caseId }: { caseId: string | null }) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [listener] = useState(() => (news: News) => {
    const here =
      news.cases === "all" || (caseId === null ? news.cases.length > 0 : news.cases.includes(caseId));
    if ((!here && !news.mention) || timer.current !== null) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      router.refresh();
    }, GATHER_MS);
  });
  useNews(listener);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return null;
}
