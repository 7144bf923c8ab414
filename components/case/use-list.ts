"use client";
import { useSyncExternalStore } from "react";

/** Where the list lies from which the person opened this case. Numbers only, in this tab only. */
export const LIST_KEY = "klarfall-list";

/** The list as the queue left it: its address, and the numbers in their order. */
export type List = { back: string; numbers: string[] };

/** The address of the queue as the person last saw it in this tab: filters and order, nothing of a citizen. */
export const QUEUE_KEY = "klarfall-queue";

const never = () => () => undefined;

/** The queue as the person last saw it, its plain address before that. */
export function useLastQueue(): string {
  return useSyncExternalStore(
    never,
    () => sessionStorage.getItem(QUEUE_KEY) ?? "/",
    () => "/",
  );
}

/** The list the person came from; null when she came another way. */
export function useList(): List | null {
  const stored = useSyncExternalStore(
    never,
    () => sessionStorage.getItem(LIST_KEY),
    () => null,
  );
  return stored === null ? null : parsed(stored);
}

function parsed(stored: string): List | null {
  const value: unknown = JSON.parse(stored);
  if (typeof value !== "object" || value === null || !("back" in value) || !("numbers" in value)) return null;
  if (typeof value.back !== "string" || !Array.isArray(value.numbers)) return null;
  return { back: value.back, numbers: value.numbers.map(String) };
}

/** The address of the case after `number` in the list, or of the list itself at its end; null without a list. */
export function nextAfter(list: List | null, number: string): string | null {
  if (list === null) return null;
  const next = list.numbers[list.numbers.indexOf(number) + 1];
  return next === undefined || !list.numbers.includes(number) ? list.back : `/cases/${next}`;
}
