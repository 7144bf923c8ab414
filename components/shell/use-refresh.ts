"use client";
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { serverAnswers } from "./server-answers";

/**
 * Loads the page anew by itself, once the server has answered; false while it does not. A refresh that meets a lost
 * connection would wait for it, and the router lets what a person does meanwhile wait behind.
 */
export function useRefresh(): () => Promise<boolean> {
  const router = useRouter();
  return useCallback(async () => {
    const answered = await serverAnswers();
    if (answered) router.refresh();
    return answered;
  }, [router]);
}
