"use client";
import { useEffect } from "react";
import { LIST_KEY, QUEUE_KEY } from "./use-list";

const PLACE_KEY = "klarfall-place";

/**
 * Keeps a list for the case pages, and gives the focus back to the row from which a case was opened. `numbers` is null
 * while the list is on its way.
 */
export function useMemory(numbers: readonly string[] | null, list: { current: HTMLElement | null }): void {
  const known = numbers === null ? null : JSON.stringify(numbers);
  useEffect(() => {
    if (known === null) return;
    const back = `${window.location.pathname}${window.location.search}`;
    sessionStorage.setItem(LIST_KEY, JSON.stringify({ back, numbers: JSON.parse(known) }));
    if (window.location.pathname === "/") sessionStorage.setItem(QUEUE_KEY, back);
    const place = sessionStorage.getItem(PLACE_KEY);
    const row = list.current?.querySelector<HTMLElement>(`[data-number="${CSS.escape(place ?? "")}"] a`);
    if (document.activeElement === document.body) row?.focus();
  }, [known, list]);
  // Every time: the list may come and go with what is looked for.
  useEffect(() => {
    const remember = (event: Event): void => {
      const item =
        event.target instanceof Element ? event.target.closest<HTMLElement>("[data-number]") : null;
      if (item?.dataset.number) sessionStorage.setItem(PLACE_KEY, item.dataset.number);
    };
    const element = list.current;
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  });
}
