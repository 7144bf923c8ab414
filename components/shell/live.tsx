"use client";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import type { News } from "@/lib/live/schema";
import type { SessionEnding } from "@/lib/user/schema";
import { connect, type LiveState } from "./live-connection";
import { LiveStatus } from "./live-status";
import { SignInEnd } from "./sign-in-end";

/** When the sign-in ends by the clock of this device, reckoned from what the server last said was left. */
export type End = { at: number; why: SessionEnding };
type Hear = (listener: (news: News) => void) => () => void;
const Live = createContext<Hear>(() => () => undefined);

/** The one live connection of this tab. What it hears goes to whoever listens on the page. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const listeners = useRef(new Set<(news: News) => void>());
  const [state, setState] = useState<LiveState>("live");
  const [end, setEnd] = useState<End | null>(null);
  const asking = useRef<() => void>(() => undefined);
  const ask = useCallback(() => asking.current(), []);
  const hear = useCallback<Hear>((listener) => {
    const all = listeners.current;
    all.add(listener);
    return () => {
      all.delete(listener);
    };
  }, []);
  useEffect(() => {
    const connection = connect({
      onState: setState,
      onNews: (news) => {
        if (news.end !== null) setEnd({ at: Date.now() + news.end.leftMs, why: news.end.why });
        for (const listener of listeners.current) listener(news);
      },
    });
    asking.current = connection.ask;
    return connection.end;
  }, []);
  return (
    <Live.Provider value={hear}>
      <SignInEnd end={end} signedOut={state === "signedOut"} ask={ask} />
      <LiveStatus state={state} />
      {children}
    </Live.Provider>
  );
}

/** Hears news while the component is on the page. `listener` has to keep its identity. */
export function useNews(listener: (news: News) => void): void {
  const hear = useContext(Live);
  useEffect(() => hear(listener), [hear, listener]);
}
