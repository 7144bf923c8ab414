"use client";
import { useRouter } from "next/navigation";
import { useCallback, useState, useTransition } from "react";
import { faultText } from "@/lib/i18n/text";
import type { Result } from "@/lib/result";
import { useWords } from "./words";

/**
 * Runs a server action: busy while it runs, a German sentence when it fails, a fresh page when it succeeds.
 * What was typed stays where it is in every case. A `then` that answers "left" has gone to another page.
 */
export function useAction() {
  const { t } = useWords();
  const router = useRouter();
  const [busy, start] = useTransition();
  const [fault, setFault] = useState<string | null>(null);

  const run = useCallback(
    <T>(work: () => Promise<Result<T>>, then?: (value: T) => unknown): void => {
      setFault(null);
      start(async () => {
        try {
          const result = await work();
          if (!result.ok) return setFault(faultText(t, result));
          if (then?.(result.value) !== "left") router.refresh();
        } catch {
          setFault(navigator.onLine ? t.faults.unexpected : t.faults.offline);
        }
      });
    },
    [router, t],
  );
  return { busy, fault, run };
}
