"use client";
import { useRouter } from "next/navigation";
import { useWords } from "@/components/shell/words";
import { Card } from "@/components/ui/card";
import { AppInUse } from "./app-in-use";
import { SetUpApp } from "./set-up-app";

type Props = {
  local: boolean;
  appSince: Date | null;
  codesLeft: number;
  /** Where to go once something was set up or removed; absent: the page stays and is loaded anew. */
  next?: string;
};

/** How the person proves herself beside her password, and the means to change that. */
export function OwnFactors({ local, appSince, codesLeft, next }: Props) {
  const { t } = useWords();
  const router = useRouter();
  const onDone = () => (next === undefined ? router.refresh() : window.location.assign(next));
  if (!local) return <p className="max-w-prose">{t.secondFactor.elsewhere}</p>;
  return (
    <Card id="app" title={t.secondFactor.app}>
      {appSince === null ? (
        <SetUpApp onDone={onDone} />
      ) : (
        <AppInUse since={appSince} codesLeft={codesLeft} onDone={onDone} />
      )}
    </Card>
  );
}
