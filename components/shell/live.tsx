"use client";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import type { News } from "@/lib/live/schema";
import { connect, type LiveState } from "./live-connection";
import { LiveStatus } from "./live-status";

type Hear = (listener: (news: News) => void) => () => void;
const Live = createContext<Hear>(() => () => undefined);

/** The one live connection of this tab. What it hears goes to whoever listens on the page. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const listeners = useRef(new Set<(news: News) => void>());
  const [state, setState] = useState<LiveState>("live");
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const hear = useCallback<Hear>((listener) => {
    const all = listeners.current;
    all.add(listener);
    return () => {
      all.delete(listener);
    };
  }, []);
  useEffect(
    () =>
      connect({
        onState: setState,
        onNews: (news) => {
          setEndsAt(news.endsAt);
          for (const listener of listeners.current) listener(news);
        },
      }),
    [],
  );
  return (
    <Live.Provider value={hear}>
      <LiveStatus state={state} endsAt={endsAt} />
      {children}
    </Live.Provider>
  );
}

/** Hears news while the component is on the page. `listener` has to keep its identity. */
export function useNews(listener: (news: News) => void): void {
  const hear = useContext(Live);
  useEffect(() => hear(listener), [hear, listener]);
}
