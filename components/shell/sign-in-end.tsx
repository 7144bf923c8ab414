"use client";
import { signOut } from "next-auth/react";
import { useCallback, useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { staySignedIn } from "@/lib/user/actions";
import type { End } from "./live";
import { tellTabs, useOtherTabs } from "./other-tabs";
import { useAction } from "./use-action";
import { useLastSign } from "./use-last-sign";
import { useLeft } from "./use-left";
import { useWords } from "./words";

type Props = { end: End | null; signedOut: boolean; ask: () => void };
/** Whoever moved a hand this recently is there: she is not asked, and her keys do not land in a window. */
const THERE_MS = 60_000;

/** Leaves for the sign-in, which leads back here; what was typed is kept and put back. */
function leave(ended: boolean): void {
  const here = encodeURIComponent(`${window.location.pathname}${window.location.search}`);
  window.location.assign(`/signin?back=${here}${ended ? "&ended=1" : ""}`);
}

/** Announces the end of a sign-in in time, puts it off where that can be done, and goes to the sign-in afterwards. */
export function SignInEnd({ end, signedOut, ask }: Props) {
  const { busy, fault, run } = useAction();
  const left = useLeft(end);
  const lastSign = useLastSign();
  // The end of a working day does not move: whoever has read of it once is not stopped again.
  const [read, setRead] = useState(false);
  const [told, setTold] = useState(false);
  const near = left !== null;
  const over = left !== null && left <= 0;
  useOtherTabs(
    useCallback(
      (news) => {
        if (news === "ended") setTold(true);
        ask();
      },
      [ask],
    ),
  );

  const stay = useCallback(
    () =>
      run(
        () => staySignedIn({}),
        () => {
          ask();
          tellTabs("stayed");
          return "left";
        },
      ),
    [run, ask],
  );
  // What this tab knows may be old: another one may have gone on. And at the end only the server knows that it is.
  useEffect(() => {
    if (near || over) ask();
  }, [near, over, ask]);
  useEffect(() => {
    if (near && end?.why === "idle" && Date.now() - lastSign.current < THERE_MS) stay();
  }, [near, end?.why, lastSign, stay]);
  // An end that nobody announced (an administrator's) leaves the page where it is: its text may not be kept elsewhere yet.
  useEffect(() => {
    if (signedOut && (near || told)) leave(near);
  }, [signedOut, near, told]);

  if (end === null || left === null || signedOut) return null;
  if (read && end.why === "absolute") return <Reminder left={left} />;
  if (end.why === "idle") return <Warning left={left} why="idle" busy={busy} fault={fault} onGoOn={stay} />;
  return <Warning left={left} why="absolute" busy={busy} fault={fault} onGoOn={() => setRead(true)} />;
}

/** What stays on the page of whoever goes on working until the end. */
function Reminder({ left }: { left: number }) {
  const words = useWords().t.signInEnd;
  return (
    <Alert tone="warning">
      {words.title} {fill(words.left, { time: clock(left) })}
    </Alert>
  );
}

type WarningProps = {
  left: number;
  why: End["why"];
  busy: boolean;
  fault: string | null;
  onGoOn: () => void;
};

function Warning({ left, why, busy, fault, onGoOn }: WarningProps) {
  const words = useWords().t.signInEnd;

  function out(): void {
    void signOut({ redirect: false }).then(() => {
      tellTabs("ended");
      leave(false);
    });
  }

  return (
    <AlertDialog title={words.title} text={words[why]} onEscape={onGoOn}>
      <p className="mb-3 text-2xl font-semibold tabular-nums" data-left>
        {fill(words.left, { time: clock(left) })}
      </p>
      <p role="status" className="sr-only">
        {announced(left, words)}
      </p>
      {fault ? (
        <p role="alert" className="mb-3">
          {fault}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" autoFocus disabled={busy} onClick={onGoOn}>
          {why === "idle" ? words.stay : words.goOn}
        </Button>
        <Button disabled={busy} onClick={out}>
          {words.out}
        </Button>
      </div>
    </AlertDialog>
  );
}

/** Minutes and seconds, as on a clock. */
function clock(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Read out twice and no more: a voice that counts along drowns everything else. */
function announced(left: number, words: { minute: string; soon: string }): string {
  if (left > 60_000) return "";
  return left > 20_000 ? words.minute : words.soon;
}
