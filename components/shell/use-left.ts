"use client";
import { useEffect, useState } from "react";

/** The end of a sign-in is announced so long before; WCAG 2.2.1 asks for at least twenty seconds. */
export const WARN_MS = 2 * 60_000;

/** Milliseconds until the end, counted by the second, once it is near; null before. */
export function useLeft(end: { at: number } | null): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, []);
  if (end === null || now === null || end.at - now > WARN_MS) return null;
  return end.at - now;
}
