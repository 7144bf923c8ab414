"use client";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button, buttonClass } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { staySignedIn } from "@/lib/user/actions";
import type { LiveState } from "./live-connection";
import { useAction } from "./use-action";
import { useWords } from "./words";

/** The end of a sign-in is announced so long before (WCAG 2.2.1 asks for at least twenty seconds). */
const WARN_MS = 5 * 60_000;

/** Says what a person has to know about her connection and her sign-in, and nothing while all is well. */
export function LiveStatus({ state, endsAt }: { state: LiveState; endsAt: number | null }) {
  const { t } = useWords();
  const path = usePathname();
  const minutes = useMinutesLeft(endsAt);
  const { busy, fault, run } = useAction();
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
  if (minutes !== null)
    return (
      <Alert tone="warning" live>
        <p className="mb-1">{fault ?? fill(t.live.ending, { n: minutes })}</p>
        <Button
          small
          disabled={busy}
          onClick={() =>
            run(
              () => staySignedIn({}),
              () => "left",
            )
          }
        >
          {t.live.stay}
        </Button>
      </Alert>
    );
  return state === "polling" ? <p className="px-4 text-sm text-muted">{t.live.polling}</p> : null;
}

/** Whole minutes until the sign-in ends, once there are few; null before. */
function useMinutesLeft(endsAt: number | null): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  if (endsAt === null || now === null || endsAt - now > WARN_MS) return null;
  return Math.max(0, Math.ceil((endsAt - now) / 60_000));
}
