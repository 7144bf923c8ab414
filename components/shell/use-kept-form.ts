"use client";
import { type RefObject, useEffect } from "react";
import type { Result } from "@/lib/result";
import { useKept } from "./kept";

/**
 * Keeps what is typed into a form on this device, and puts it back when the form opens again after a crash, a lost
 * connection or an expired sign-in. Gives a wrapper for the action that sends it: success removes the copy.
 */
export function useKeptForm(form: RefObject<HTMLFormElement | null>, key: string) {
  const kept = useKept();
  useEffect(() => {
    const element = form.current;
    if (element === null) return;
    putBack(element, kept.read(key));
    const onInput = () => kept.keep(key, typed(element));
    element.addEventListener("input", onInput);
    return () => element.removeEventListener("input", onInput);
  }, [form, kept, key]);
  return async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const result = await work();
    if (result.ok) kept.forget(key);
    return result;
  };
}

/** Every named field that holds text or a choice; boxes are quickly ticked again. */
function fields(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
  return [
    ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      "input, textarea, select",
    ),
  ].filter((field) => field.name !== "" && field.type !== "checkbox" && field.type !== "password");
}

const typed = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(fields(form).map((field) => [field.name, field.value]));

function putBack(form: HTMLFormElement, copy: Record<string, string> | null): void {
  if (copy !== null) for (const field of fields(form)) field.value = copy[field.name] ?? field.value;
}
