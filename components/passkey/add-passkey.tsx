"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useReady } from "@/components/shell/use-ready";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { addPasskey, offerPasskey } from "@/lib/passkey/actions";
import { ok, type Result } from "@/lib/result";

/** Makes a passkey with the person's device: name and password here, the rest is the browser's own window. */
export function AddPasskey({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const ready = useReady();
  const { busy, fault, run } = useAction();
  const [refused, setRefused] = useState<string | null>(null);

  /** False where the person or her device did not go on. */
  async function make(name: string, password: string): Promise<Result<boolean>> {
    const offer = await offerPasskey({ password });
    if (!offer.ok) return offer;
    const { startRegistration } = await import("@simplewebauthn/browser");
    const key = await startRegistration({ optionsJSON: offer.value }).catch((error: unknown) => {
      const known = error instanceof Error && error.name === "InvalidStateError";
      setRefused(known ? t.passkey.known : t.passkey.aborted);
      return null;
    });
    if (key === null) return ok(false);
    const added = await addPasskey({ name, key });
    return added.ok ? ok(true) : added;
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const given = (name: string) => String(data.get(name) ?? "");
    setRefused(null);
    run(
      () => make(given("name"), given("password")),
      (made) => {
        if (made) {
          form.reset();
          onDone();
        }
        return "left";
      },
    );
  }

  return (
    <form method="post" onSubmit={submit} className="flex max-w-md flex-col gap-3">
      <TextInput
        id="passkey-name"
        name="name"
        label={t.passkey.name}
        hint={t.passkey.nameHint}
        maxLength={60}
        required
      />
      <TextInput
        id="passkey-password"
        name="password"
        type="password"
        label={t.secondFactor.password}
        hint={t.secondFactor.passwordWhy}
        autoComplete="current-password"
        required
      />
      <Fault text={fault ?? refused} />
      <Button type="submit" className="self-start" disabled={busy || !ready}>
        {t.passkey.add}
      </Button>
    </form>
  );
}
