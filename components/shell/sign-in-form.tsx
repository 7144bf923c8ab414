"use client";
import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { PasskeySignIn } from "@/components/passkey/passkey-sign-in";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { SECOND_STEP_NEEDS, type SecondStepNeed } from "@/lib/second-factor/schema";
import { CodeStep } from "./code-step";
import { useReady } from "./use-ready";
import { useWords } from "./words";

type Props = {
  /** The town has a sign-in service of its own. */
  oidc: boolean;
  /** Browsers know passkeys at this address. */
  passkeys: boolean;
  failed: boolean;
  /** Where to go afterwards: a path of ours. */
  back: string;
};

/** Name and password, the code where one is needed, or the town's own service. Paste and password managers work. */
export function SignInForm({ oidc, passkeys, failed, back }: Props) {
  const { t } = useWords();
  const ready = useReady();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState(failed);
  const [need, setNeed] = useState<SecondStepNeed | null>(null);
  const code = need === "passkey_due" ? null : need;

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (name: string) => String(form.get(name) ?? "").trim();
    setBusy(true);
    setRefused(false);
    const answer = await signIn("password", {
      email: given("email"),
      password: String(form.get("password") ?? ""),
      code: given("code"),
      redirect: false,
    }).catch(() => undefined);
    if (answer?.ok && !answer.error) return window.location.assign(back);
    const missing = SECOND_STEP_NEEDS.find((each) => each === answer?.error) ?? null;
    setBusy(false);
    setNeed(missing);
    setRefused(missing === null);
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      className="flex flex-col gap-4 rounded border border-line bg-surface p-6"
    >
      <h2 className="text-xl font-semibold">{code ? t.secondFactor.step : t.signIn.title}</h2>
      {refused ? (
        <Alert tone="danger" live>
          {t.signIn.failed}
        </Alert>
      ) : null}
      {need === "passkey_due" ? (
        <Alert tone="info" live>
          {t.secondFactor.needs.passkey_due}
        </Alert>
      ) : null}
      {code ? <CodeStep need={code} back={() => setNeed(null)} /> : null}
      {/* They stay in the form while the code is asked for: one request checks everything. */}
      <div className={code ? "hidden" : "contents"}>
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
      </div>
      <Button type="submit" look="primary" disabled={busy || !ready}>
        {busy ? t.signIn.busy : t.signIn.submit}
      </Button>
      {passkeys && !code ? <PasskeySignIn back={back} /> : null}
      {oidc && !code ? (
        <Button onClick={() => signIn("oidc", { callbackUrl: back })}>{t.signIn.oidc}</Button>
      ) : null}
    </form>
  );
}
