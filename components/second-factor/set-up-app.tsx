"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { confirmApp, offerApp } from "@/lib/second-factor/actions";
import { PasswordAgain } from "./password-again";
import { RecoveryCodes } from "./recovery-codes";

type Offer = { secret: string; qr: { size: number; path: string } };

/** Sets up an app in three steps: password, picture and first code, recovery codes. */
export function SetUpApp({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);

  function begin(password: string): void {
    run(
      () => offerApp({ password }),
      (made) => {
        setOffer(made);
        return "left";
      },
    );
  }

  function confirm(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code") ?? "");
    run(
      () => confirmApp({ code }),
      (made) => {
        setCodes(made.codes);
        return "left";
      },
    );
  }

  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />;
  return (
    <div className="flex flex-col gap-3">
      {offer === null ? (
        <PasswordAgain
          id="offer-password"
          submit={t.secondFactor.setUp}
          hint={t.secondFactor.appOff}
          busy={busy}
          onPassword={begin}
        />
      ) : (
        <form method="post" onSubmit={confirm} className="flex max-w-md flex-col gap-3">
          <Picture offer={offer} />
          <TextInput
            id="first-code"
            name="code"
            label={t.secondFactor.first}
            hint={t.secondFactor.firstHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            required
          />
          <Button type="submit" look="primary" className="self-start" disabled={busy}>
            {t.secondFactor.confirm}
          </Button>
        </form>
      )}
      <Fault text={fault} />
    </div>
  );
}

/** The quiet zone that a reader needs around the picture, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** The secret as a picture, dark on light in every theme, and as text. */
function Picture({ offer: { secret, qr } }: { offer: Offer }) {
  const { t } = useWords();
  const side = qr.size + 2 * QUIET;
  return (
    <>
      <p>{t.secondFactor.scan}</p>
      <svg
        role="img"
        aria-label={t.secondFactor.picture}
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        className="w-full max-w-64 self-start"
        shapeRendering="crispEdges"
      >
        <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        {t.secondFactor.key}: <span className="font-mono break-words">{secret}</span>
      </p>
    </>
  );
}
