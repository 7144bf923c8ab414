"use client";
import { usePathname } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import type { LiveState } from "./live-connection";
import { useWords } from "./words";

/** Says what a person has to know about her connection, and nothing while all is well. */
export function LiveStatus({ state }: { state: LiveState }) {
  const { t } = useWords();
  const path = usePathname();
  if (state === "signedOut")
    return (
      <Alert tone="danger" live>
        <p className="mb-1">{t.live.signedOut}</p>
        <a
          className={buttonClass("primary", true)}
          href={`/signin?back=${path}`}
          target="_blank"
          rel="noreferrer"
        >
          {t.live.signIn}
        </a>
      </Alert>
    );
  if (state === "offline")
    return (
      <Alert tone="warning" live>
        {t.live.offline}
      </Alert>
    );
  return state === "polling" ? <p className="px-4 text-sm text-muted">{t.live.polling}</p> : null;
}
