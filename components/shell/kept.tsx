"use client";
import { createContext, type ReactNode, useContext, useMemo } from "react";

/**
 * The second net under everything typed: a copy on this device, written with every key and removed once the server has
 * the text. Under the person's own id, so that nobody else at the same device is shown it; for one day at most.
 */
export type Kept = {
  keep: (key: string, value: Readonly<Record<string, string>>) => void;
  /** The copy under a key, null where there is none. */
  read: (key: string) => Record<string, string> | null;
  forget: (key: string) => void;
  /** Ends of the keys that begin with `prefix`. */
  list: (prefix: string) => string[];
};

const ROOT = "klarfall-text";
const DAY_MS = 86_400_000;
const NONE: Kept = { keep: () => undefined, read: () => null, forget: () => undefined, list: () => [] };
const Context = createContext<Kept>(NONE);

/** Gives the copies of one person to the workbench. */
export function KeptProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const kept = useMemo(() => keptOf(userId), [userId]);
  return <Context.Provider value={kept}>{children}</Context.Provider>;
}

/** The copies of whoever is signed in. */
export const useKept = (): Kept => useContext(Context);

function keptOf(userId: string): Kept {
  const own = `${ROOT}:${userId}:`;
  return {
    keep: (key, value) =>
      guarded(() => localStorage.setItem(own + key, JSON.stringify({ at: Date.now(), value }))),
    read: (key) => fresh(own + key),
    forget: (key) => guarded(() => localStorage.removeItem(own + key)),
    list: (prefix) =>
      storedKeys()
        .filter((key) => key.startsWith(own + prefix) && fresh(key) !== null)
        .map((key) => key.slice(own.length + prefix.length)),
  };
}

/** A browser without storage, or with a full one, keeps the first net only. */
function guarded(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}

const storedKeys = (): string[] =>
  typeof localStorage === "undefined" ? [] : Object.keys(localStorage).filter((key) => key.startsWith(ROOT));

/** The copy under a full key; one of yesterday is removed instead, whoever wrote it. */
function fresh(key: string): Record<string, string> | null {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
  if (typeof stored !== "object" || stored === null || !("at" in stored) || !("value" in stored)) return null;
  if (Date.now() - Number(stored.at) > DAY_MS) {
    localStorage.removeItem(key);
    return null;
  }
  const { value } = stored;
  if (typeof value !== "object" || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
