"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useReady } from "@/components/shell/use-ready";
import { useWords } from "@/components/shell/words";
import { Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/field";
import { demandFactors } from "@/lib/second-factor/actions";
import { ROLES, type Role } from "@/lib/user/schema";

/** Which roles demand a second factor. */
export function DemandForm({ roles }: { roles: readonly Role[] }) {
  const { t } = useWords();
  const ready = useReady();
  const { busy, fault, run } = useAction();
  const [saved, setSaved] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const given = new FormData(event.currentTarget).getAll("role");
    setSaved(false);
    run(
      () => demandFactors({ roles: ROLES.filter((role) => given.includes(role)) }),
      () => setSaved(true),
    );
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-3">
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 font-medium">{t.secondFactor.adminRoles}</legend>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            id={`demand-${role}`}
            name="role"
            value={role}
            label={t.roles[role]}
            defaultChecked={roles.includes(role)}
          />
        ))}
      </fieldset>
      <Fault text={fault} />
      <div className="flex items-center gap-3">
        <Button type="submit" look="primary" disabled={busy || !ready}>
          {t.secondFactor.adminSave}
        </Button>
        <p role="status">{saved && !busy ? t.secondFactor.adminSaved : ""}</p>
      </div>
    </form>
  );
}
