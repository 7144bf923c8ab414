"use client";
import { useRouter } from "next/navigation";
import { useCallback } from "react";

/**
 * Loads the page anew by itself, once the server has answered; false while it does not. A refresh that meets a lost
 * connection would leave the page for the browser's error page, and what was typed with it.
 */
export function useRefresh(): () => Promise<boolean> {
  const router = useRouter();
  return useCallback(async () => {
    const answered = await fetch("/api/health", { cache: "no-store" }).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) router.refresh();
    return answered;
  }, [router]);
}
