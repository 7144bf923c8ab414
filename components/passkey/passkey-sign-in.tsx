"use client";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useReady } from "@/components/shell/use-ready";
import { useWords } from "@/components/shell/words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** Signs in with a passkey: the browser asks which one, and nothing has to be typed. One sentence for whatever fails. */
export function PasskeySignIn({ back }: { back: string }) {
  const { t } = useWords();
  const ready = useReady();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");

  async function begin(): Promise<void> {
    setState("busy");
    const done = await proved().catch(() => false);
    if (done) return window.location.assign(back);
    setState("failed");
  }

  return (
    <>
      {state === "failed" ? (
        <Alert tone="danger" live>
          {t.passkey.failed}
        </Alert>
      ) : null}
      <Button disabled={state === "busy" || !ready} onClick={() => void begin()}>
        {t.passkey.signIn}
      </Button>
    </>
  );
}

/** Fetches a challenge, has it signed, and hands it in. */
async function proved(): Promise<boolean> {
  const asked = await fetch("/api/passkey", { method: "POST" });
  if (!asked.ok) return false;
  const { startAuthentication } = await import("@simplewebauthn/browser");
  const signed = await startAuthentication({ optionsJSON: await asked.json() });
  const answer = await signIn("passkey", { signed: JSON.stringify(signed), redirect: false });
  return answer?.ok === true && !answer.error;
}
