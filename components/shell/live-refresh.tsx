"use client";
import { useCallback, useEffect, useRef } from "react";
import type { News } from "@/lib/live/schema";
import { useNews } from "./live";
import { useRefresh } from "./use-refresh";

/** News that come close together lead to one refresh. */
const GATHER_MS = 700;
/**
 * A page at which nobody has moved a hand for so long waits with its refresh until somebody does: each refresh counts
 * as a sign of life, and an empty desk has to be signed out in time (ASVS 7.3.1).
 */
const ATTENTION_MS = 5 * 60_000;
const SIGNS = ["pointermove", "keydown", "wheel", "touchstart"] as const;

/**
 * Loads the page anew when something it shows has changed: one case, or any (`caseId` null). The server renders it
 * with the rights of this moment; what was typed, and the focus, stay. There is no second copy of the data in the
 * browser that could disagree, which is why no client-side cache is used here.
 */
export function LiveRefresh({ caseId }: { caseId: string | null }) {
  const refresh = useRefresh();
  const due = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const seenAt = useRef(Date.now());

  const plan = useCallback(() => {
    if (!due.current || timer.current !== null || Date.now() - seenAt.current > ATTENTION_MS) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      due.current = false;
      // Without a connection it stays due; the channel brings news as soon as it is back.
      void refresh().then((answered) => {
        due.current ||= !answered;
      });
    }, GATHER_MS);
  }, [refresh]);
  const listener = useCallback(
    (news: News) => {
      const here =
        caseId === null ? news.cases.length > 0 : news.cases === "all" || news.cases.includes(caseId);
      due.current ||= here || news.mention;
      plan();
    },
    [caseId, plan],
  );
  useNews(listener);

  useEffect(() => {
    const onSign = (): void => {
      seenAt.current = Date.now();
      plan();
    };
    for (const sign of SIGNS) document.addEventListener(sign, onSign, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, onSign);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    };
  }, [plan]);
  return null;
}
