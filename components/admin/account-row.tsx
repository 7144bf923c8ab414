"use client";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { fill } from "@/lib/i18n/text";
import { resetFactors } from "@/lib/second-factor/actions";
import { disableUser, enableUser, revokeUser } from "@/lib/user/actions";
import { ResetPassword } from "./reset-password";

type Props = {
  id: string;
  name: string;
  email: string;
  active: boolean;
  roles: string;
  places: string;
  /** She has a second factor of her own, which can be taken away when her device is gone. */
  secured: boolean;
};

/** One account with what an administrator may do to it. */
export function AccountRow({ id, name, email, active, roles, places, secured }: Props) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const userId = id;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded border border-line bg-surface p-3">
      <div>
        <p className="font-medium">
          {name}{" "}
          <Badge tone={active ? "success" : "neutral"}>{active ? t.admin.active : t.admin.disabled}</Badge>{" "}
          {secured ? <Badge tone="info">{t.secondFactor.on}</Badge> : null}
        </p>
        <p className="text-sm text-muted">
          {email} · {roles} {places ? `(${places})` : ""}
        </p>
        {fault ? <p role="alert">{fault}</p> : null}
      </div>
      <div className="flex flex-wrap gap-2">
        {active ? (
          <Button
            small
            disabled={busy}
            aria-label={fill(t.admin.disableLabel, { who: name })}
            onClick={() => run(() => disableUser({ userId }))}
          >
            {t.admin.disable}
          </Button>
        ) : (
          <Button
            small
            disabled={busy}
            aria-label={fill(t.admin.enableLabel, { who: name })}
            onClick={() => run(() => enableUser({ userId }))}
          >
            {t.admin.enable}
          </Button>
        )}
        <Button
          small
          look="quiet"
          disabled={busy}
          aria-label={fill(t.admin.revokeLabel, { who: name })}
          onClick={() => run(() => revokeUser({ userId }))}
        >
          {t.admin.revoke}
        </Button>
        {secured ? (
          <Button
            small
            look="quiet"
            disabled={busy}
            aria-label={fill(t.secondFactor.resetLabel, { who: name })}
            onClick={() => run(() => resetFactors({ userId }))}
          >
            {t.secondFactor.reset}
          </Button>
        ) : null}
        <ResetPassword userId={userId} who={name} />
      </div>
    </li>
  );
}
