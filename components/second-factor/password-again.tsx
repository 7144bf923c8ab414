"use client";
import type { FormEvent } from "react";
import { useReady } from "@/components/shell/use-ready";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";

type Props = {
  id: string;
  submit: string;
  hint?: string;
  busy: boolean;
  onPassword: (password: string) => void;
};

/** Asks for the password once more before something about the sign-in changes; says what will happen. */
export function PasswordAgain({ id, submit, hint, busy, onPassword }: Props) {
  const { t } = useWords();
  const ready = useReady();

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    onPassword(String(new FormData(event.currentTarget).get("password") ?? ""));
    event.currentTarget.reset();
  }

  return (
    <form method="post" onSubmit={send} className="flex max-w-md flex-col gap-3">
      {hint ? <p>{hint}</p> : null}
      <TextInput
        id={id}
        name="password"
        type="password"
        label={t.secondFactor.password}
        hint={t.secondFactor.passwordWhy}
        autoComplete="current-password"
        required
      />
      <Button type="submit" className="self-start" disabled={busy || !ready}>
        {submit}
      </Button>
    </form>
  );
}
