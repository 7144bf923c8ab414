"use client";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether this page listens to its buttons yet; before that a form would be sent by the browser itself. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
