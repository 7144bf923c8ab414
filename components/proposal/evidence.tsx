"use client";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

type Focus = { active: string | null; show: (id: string | null) => void };
const Evidence = createContext<Focus>({ active: null, show: () => undefined });

/** Keeps which proposal is looked at, so that value and words light up together. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const [active, setActive] = useState<string | null>(null);
  const show = useCallback((id: string | null) => {
    setActive(id);
    if (id === null) return;
    const words = document.querySelector(`mark[data-proposals~="${CSS.escape(id)}"]`);
    words?.scrollIntoView({ block: "nearest" });
  }, []);
  return <Evidence.Provider value={{ active, show }}>{children}</Evidence.Provider>;
}

/** The proposal that is looked at, and how to look at another. */
export const useEvidence = (): Focus => useContext(Evidence);
