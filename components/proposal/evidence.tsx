"use client";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

type Focus = { active: string | null; show: (id: string | null) => void };
const Evidence = createContext<Focus>({ active: null, show: () => undefined });

/** Keeps which proposal is looked at, so that value and words light up together; a click on words leads to the value. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const [active, setActive] = useState<string | null>(null);
  const show = useCallback((id: string | null) => {
    setActive(id);
    if (id === null) return;
    const words = document.querySelector<HTMLElement>(`mark[data-proposals~="${CSS.escape(id)}"]`);
    // Words in folded text (a quotation, a signature) have to be seen to prove anything.
    words?.closest("details")?.setAttribute("open", "");
    words?.scrollIntoView({ block: "nearest" });
  }, []);

  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const words =
        event.target instanceof Element ? event.target.closest<HTMLElement>("mark[data-proposals]") : null;
      if (words !== null) toValue(words);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
  return <Evidence.Provider value={{ active, show }}>{children}</Evidence.Provider>;
}

/** Goes to the value that stands on these words; a second click to the next one that does. */
function toValue(words: HTMLElement): void {
  const ids = (words.dataset.proposals ?? "").split(" ");
  const at = ids.indexOf(document.activeElement?.getAttribute("data-id") ?? "");
  const row = document.querySelector<HTMLElement>(
    `[data-id="${CSS.escape(ids[(at + 1) % ids.length] ?? "")}"]`,
  );
  row?.scrollIntoView({ block: "nearest" });
  row?.focus({ preventScroll: true });
}

/** The proposal that is looked at, and how to look at another. */
export const useEvidence = (): Focus => useContext(Evidence);
