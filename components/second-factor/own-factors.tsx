"use client";
import { useRouter } from "next/navigation";
import { OwnPasskeys } from "@/components/passkey/own-passkeys";
import type { Passkey } from "@/components/passkey/passkey-row";
import { useWords } from "@/components/shell/words";
import { Card } from "@/components/ui/card";
import { AppInUse } from "./app-in-use";
import { SetUpApp } from "./set-up-app";

type Props = {
  /** `local`: signs in with a password of ours. */
  own: { local: boolean; appSince: Date | null; codesLeft: number };
  passkeys: readonly Passkey[];
  possible: boolean;
  /** Where to go once something was set up or removed; absent: the page stays and is loaded anew. */
  next?: string;
};

/** How the person proves herself beside her password or instead of it, and the means to change that. */
export function OwnFactors({ own: { local, appSince, codesLeft }, passkeys, possible, next }: Props) {
  const { t } = useWords();
  const router = useRouter();
  const onDone = () => (next === undefined ? router.refresh() : window.location.assign(next));
  if (!local) return <p className="max-w-prose">{t.secondFactor.elsewhere}</p>;
  return (
    <div className="flex flex-col gap-4">
      <Card id="app" title={t.secondFactor.app}>
        {appSince === null ? (
          <SetUpApp onDone={onDone} />
        ) : (
          <AppInUse since={appSince} codesLeft={codesLeft} onDone={onDone} />
        )}
      </Card>
      <OwnPasskeys passkeys={passkeys} possible={possible} {...(next === undefined ? {} : { next })} />
    </div>
  );
}
