"use client";
import { useCallback, useSyncExternalStore } from "react";

/**
 * What a person looks for. It lies in this tab under her own id: names belong into no address, and nobody who signs in
 * after her is shown them.
 */
const KEY = "klarfall-search";
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The words looked for, and how to look for others. */
export function useWanted(userId: string): [string, (words: string) => void] {
  const key = `${KEY}:${userId}`;
  const words = useSyncExternalStore(
    subscribe,
    () => sessionStorage.getItem(key) ?? "",
    () => "",
  );
  const want = useCallback(
    (next: string) => {
      sessionStorage.setItem(key, next);
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [words, want];
}
