"use client";
import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { useReady } from "./use-ready";
import { useWords } from "./words";

/** Name and password, or the town's own sign-in service. Paste and password managers work. */
export function SignInForm({ oidc, failed, back }: { oidc: boolean; failed: boolean; back: string }) {
  const { t } = useWords();
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(failed);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefused(false);
    const answer = await signIn("password", {
      email: String(form.get("email") ?? "").trim(),
      password: String(form.get("password") ?? ""),
      redirect: false,
    }).catch(() => undefined);
    if (answer?.ok && !answer.error) return window.location.assign(back);
    setBusy(false);
    setRefused(true);
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      className="flex flex-col gap-4 rounded border border-line bg-surface p-6"
    >
      <h2 className="text-xl font-semibold">{t.signIn.title}</h2>
      {refused ? (
        <Alert tone="danger" live>
          {t.signIn.failed}
        </Alert>
      ) : null}
      <TextInput
        id="email"
        name="email"
        type="email"
        label={t.signIn.email}
        autoComplete="username"
        required
      />
      <TextInput
        id="password"
        name="password"
        type="password"
        label={t.signIn.password}
        autoComplete="current-password"
        required
      />
      <Button type="submit" look="primary" disabled={busy || !ready}>
        {busy ? t.signIn.busy : t.signIn.submit}
      </Button>
      {oidc ? <Button onClick={() => signIn("oidc", { callbackUrl: back })}>{t.signIn.oidc}</Button> : null}
    </form>
  );
}
