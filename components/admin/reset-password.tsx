"use client";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert, Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { resetPassword } from "@/lib/user/actions";

/** Gives a person a new one-time password, asked for twice; it is shown once. */
export function ResetPassword({ userId, who }: { userId: string; who: string }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [step, setStep] = useState<"closed" | "asked" | { password: string }>("closed");
  const words = t.passwordReset;
  if (step === "closed")
    return (
      <Button small look="quiet" aria-label={fill(words.openLabel, { who })} onClick={() => setStep("asked")}>
        {words.open}
      </Button>
    );
  if (step !== "asked")
    return (
      <Alert tone="success" live>
        {fill(words.given, { who, password: step.password })}
      </Alert>
    );
  return (
    <fieldset aria-label={fill(words.openLabel, { who })} className="flex flex-wrap items-center gap-2">
      <p className="text-sm">{fill(words.ask, { who })}</p>
      <Button small disabled={busy} onClick={() => run(() => resetPassword({ userId }), setStep)}>
        {words.go}
      </Button>
      <Button small look="quiet" onClick={() => setStep("closed")}>
        {words.back}
      </Button>
      <Fault text={fault} />
    </fieldset>
  );
}
