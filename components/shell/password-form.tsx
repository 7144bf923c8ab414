"use client";
import type { FormEvent } from "react";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { changePassword } from "@/lib/user/actions";
import { useAction } from "./use-action";
import { useReady } from "./use-ready";
import { useWords } from "./words";

/** Sets one's own password. */
export function PasswordForm() {
  const { t } = useWords();
  const ready = useReady();
  const { busy, fault, run } = useAction();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { current: String(form.get("current") ?? ""), next: String(form.get("next") ?? "") };
    run(
      () => changePassword(input),
      () => window.location.assign("/"),
    );
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      className="flex flex-col gap-4 rounded border border-line bg-surface p-6"
    >
      <Fault text={fault} />
      <TextInput
        id="current"
        name="current"
        type="password"
        label={t.password.current}
        autoComplete="current-password"
        required
      />
      <TextInput
        id="next"
        name="next"
        type="password"
        label={t.password.next}
        hint={t.password.hint}
        autoComplete="new-password"
        minLength={12}
        required
      />
      <Button type="submit" look="primary" disabled={busy || !ready}>
        {t.password.submit}
      </Button>
    </form>
  );
}
