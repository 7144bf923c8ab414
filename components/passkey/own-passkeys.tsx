"use client";
import { useRouter } from "next/navigation";
import { useWords } from "@/components/shell/words";
import { Card } from "@/components/ui/card";
import { AddPasskey } from "./add-passkey";
import { type Passkey, PasskeyRow } from "./passkey-row";

type Props = {
  passkeys: readonly Passkey[];
  /** False where browsers know no passkeys at the address of this town. */
  possible: boolean;
  /** Where to go once something was set up or removed; absent: the page stays and is loaded anew. */
  next?: string;
};

/** The person's passkeys, and a new one. */
export function OwnPasskeys({ passkeys, possible, next }: Props) {
  const { t } = useWords();
  const router = useRouter();
  const onDone = () => (next === undefined ? router.refresh() : window.location.assign(next));
  return (
    <Card id="passkeys" title={t.passkey.title}>
      <div className="flex flex-col gap-3">
        <p>{possible ? t.passkey.lead : t.passkey.impossible}</p>
        {possible && passkeys.length === 0 ? <p className="text-muted">{t.passkey.none}</p> : null}
        <ul aria-label={t.passkey.title} className="flex flex-col gap-2">
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onDone={onDone} />
          ))}
        </ul>
        {possible ? <AddPasskey onDone={onDone} /> : null}
      </div>
    </Card>
  );
}
