"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Messages } from "@/lib/i18n/de";
import type { Locale } from "@/lib/i18n/text";

const Words = createContext<{ t: Messages; locale: Locale } | null>(null);

/** Hands the words of the reader's language to client components. */
export function WordsProvider({ t, locale, children }: { t: Messages; locale: Locale; children: ReactNode }) {
  return <Words.Provider value={{ t, locale }}>{children}</Words.Provider>;
}

/** The words of the reader's language. */
export function useWords(): { t: Messages; locale: Locale } {
  const words = useContext(Words);
  if (words === null) throw new Error("useWords outside of WordsProvider");
  return words;
}
