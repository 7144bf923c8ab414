"use client";
import { type FormEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWords } from "@/components/shell/words";
import { Alert, Fault } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox, Select, TextInput } from "@/components/ui/field";
import { fill } from "@/lib/i18n/text";
import { addUser } from "@/lib/user/actions";
import { ROLES, type Role } from "@/lib/user/schema";

/** Creates an account; its one-time password is shown once. */
export function AddAccount({ departments }: { departments: readonly { id: string; label: string }[] }) {
  const { t } = useWords();
  const { busy, fault, run } = useAction();
  const [password, setPassword] = useState<string | null>(null);
  const [role, setRole] = useState<Role>("front_desk");

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (name: string) => String(data.get(name) ?? "");
    const input = {
      email: given("email"),
      name: given("name"),
      role,
      departmentId: given("department") || null,
      sends: data.has("sends"),
    };
    run(
      () => addUser(input),
      (value) => setPassword(value.password),
    );
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      className="mt-6 flex max-w-xl flex-col gap-3 rounded border border-line bg-surface p-4"
    >
      <h2 className="text-lg font-semibold">{t.admin.add}</h2>
      <TextInput id="user-name" name="name" label={t.admin.name} minLength={2} required />
      <TextInput id="user-email" name="email" type="email" label={t.admin.email} required />
      <Select
        id="user-role"
        name="role"
        label={t.admin.role}
        hint={t.rights.hints[role]}
        value={role}
        onChange={({ target }) => setRole(ROLES.find((known) => known === target.value) ?? role)}
      >
        {ROLES.map((known) => (
          <option key={known} value={known}>
            {t.roles[known]}
          </option>
        ))}
      </Select>
      <Select id="user-department" name="department" label={t.admin.department}>
        <option value="">{t.admin.wholeTown}</option>
        {departments.map((d) => (
          <option key={d.id} value={d.id}>
            {d.label}
          </option>
        ))}
      </Select>
      <Checkbox
        id="user-sends"
        name="sends"
        label={t.rights.sends}
        hint={t.rights.sendsHint}
        defaultChecked
      />
      <Fault text={fault} />
      {password ? (
        <Alert tone="success" live>
          {fill(t.admin.added, { password })}
        </Alert>
      ) : null}
      <Button type="submit" look="primary" disabled={busy}>
        {t.admin.add}
      </Button>
    </form>
  );
}
