"use client";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert, Fault } from "@/components/ui/alert";
import { dateTime } from "@/lib/i18n/format";
import { fill } from "@/lib/i18n/text";
import { removeApp, renewRecoveryCodes } from "@/lib/second-factor/actions";
import { PasswordAgain } from "./password-again";
import { RecoveryCodes } from "./recovery-codes";

/** So few recovery codes left are worth a word. */
const FEW = 2;

/** An app that is set up: since when, how many recovery codes are left, new ones, and the way out. */
export function AppInUse({
  since,
  codesLeft,
  onDone,
}: {
  since: Date;
  codesLeft: number;
  onDone: () => void;
}) {
  const { t, locale } = useWords();
  const { busy, fault, run } = useAction();
  const [codes, setCodes] = useState<readonly string[] | null>(null);

  function renew(password: string): void {
    run(
      () => renewRecoveryCodes({ password }),
      (made) => {
        setCodes(made.codes);
        return "left";
      },
    );
  }

  function remove(password: string): void {
    run(
      () => removeApp({ password }),
      () => {
        onDone();
        return "left";
      },
    );
  }

  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <div className="flex flex-col gap-3">
      <p>
        {fill(t.secondFactor.appOn, { date: dateTime(since, locale) })}{" "}
        {fill(t.secondFactor.codesLeft, { n: codesLeft })}
      </p>
      {codesLeft <= FEW ? <Alert tone="warning">{t.secondFactor.codesFew}</Alert> : null}
      <Fault text={fault} />
      <details>
        <summary>{t.secondFactor.renew}</summary>
        <PasswordAgain
          id="renew-password"
          submit={t.secondFactor.renew}
          hint={t.secondFactor.renewHint}
          busy={busy}
          onPassword={renew}
        />
      </details>
      <details>
        <summary>{t.secondFactor.remove}</summary>
        <PasswordAgain
          id="remove-password"
          submit={t.secondFactor.remove}
          hint={t.secondFactor.removeHint}
          busy={busy}
          onPassword={remove}
        />
      </details>
    </div>
  );
}
