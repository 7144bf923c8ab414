"use client";
import type { FormEvent } from "react";
import { PasswordAgain } from "@/components/second-factor/password-again";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { dateTime } from "@/lib/i18n/format";
import { fill } from "@/lib/i18n/text";
import { removePasskey, renamePasskey } from "@/lib/passkey/actions";

export type Passkey = { id: string; name: string; createdAt: Date; usedAt: Date | null };

/** One passkey: its name, when it was made and last used, another name, and the way out. */
export function PasskeyRow({ passkey, onDone }: { passkey: Passkey; onDone: () => void }) {
  const { t, locale } = useWords();
  const { busy, fault, run } = useAction();
  const { id, name, createdAt, usedAt } = passkey;

  function rename(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get("name") ?? "");
    run(() => renamePasskey({ id, name: wanted }));
  }

  function remove(password: string): void {
    run(
      () => removePasskey({ id, password }),
      () => {
        onDone();
        return "left";
      },
    );
  }

  return (
    <li className="flex flex-col gap-2 rounded border border-line p-3">
      <p>
        <span className="font-medium">{name}</span>{" "}
        <span className="text-sm text-muted">
          {fill(t.passkey.made, { date: dateTime(createdAt, locale) })}{" "}
          {usedAt === null ? t.passkey.unused : fill(t.passkey.used, { date: dateTime(usedAt, locale) })}
        </span>
      </p>
      <Fault text={fault} />
      <details>
        <summary>{t.passkey.rename}</summary>
        <form method="post" onSubmit={rename} className="flex max-w-md flex-col gap-3">
          <TextInput
            id={`name-${id}`}
            name="name"
            label={t.passkey.newName}
            defaultValue={name}
            maxLength={60}
            required
          />
          <Button type="submit" className="self-start" disabled={busy}>
            {t.passkey.rename}
          </Button>
        </form>
      </details>
      <details>
        <summary>{t.passkey.remove}</summary>
        <PasswordAgain
          id={`remove-${id}`}
          submit={t.passkey.remove}
          hint={t.passkey.removeHint}
          busy={busy}
          onPassword={remove}
        />
      </details>
    </li>
  );
}
