"use client";
import { type KeyboardEvent, useEffect, useState } from "react";

/** Approval by button, and by Ctrl+Enter while writing; the latter waits until what was typed is saved. */
export function useApproval(ready: boolean, now: () => void) {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!wanted || !ready) return;
    setWanted(false);
    now();
  }, [wanted, ready, now]);
  const byKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    setWanted(true);
  };
  return { now, byKey };
}
