"use client";
import { useEffect } from "react";

/** Says only that the sign-in goes on or has ended; each tab asks the server what that means for it. */
const CHANNEL = "klarfall-sign-in";
export type TabNews = "stayed" | "ended";

/** Tells all other tabs of this browser that the sign-in was prolonged or ended. */
export function tellTabs(news: TabNews): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** Hears what other tabs tell. `listener` has to keep its identity. */
export function useOtherTabs(listener: (news: TabNews) => void): void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener("message", ({ data }) => listener(data === "ended" ? "ended" : "stayed"));
    return () => channel.close();
  }, [listener]);
}
