import type { Metadata } from "next";
import { AccountRow } from "@/components/admin/account-row";
import { AddAccount } from "@/components/admin/add-account";
import { AdminLinks, rolesLine } from "@/components/admin/admin-words";
import { departmentLabel } from "@/components/catalogue/labels";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadAccounts } from "@/lib/user/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.admin.title };
}

export default async function AdministrationPage() {
  const actor = await pageActor("administration");
  const [{ t, locale }, { users, departments }] = [await messages(), await loadAccounts(actor)];
  const place = (id: string | null) => (id === null ? t.admin.wholeTown : departmentLabel(id, locale));
  return (
    <>
      <h1 className="mb-4 text-2xl font-bold">{t.admin.title}</h1>
      <AdminLinks t={t} />
      <ul aria-label={t.admin.caption} className="flex flex-col gap-2">
        {users.map((user) => (
          <AccountRow
            key={user.id}
            id={user.id}
            name={user.name}
            email={user.email}
            active={user.status === "active"}
            secured={user.secured}
            roles={rolesLine(t, user.memberships)}
            places={
              user.memberships.length > 3 ? "" : user.memberships.map((m) => place(m.departmentId)).join(", ")
            }
          />
        ))}
      </ul>
      <AddAccount departments={departments.map((d) => ({ id: d.id, label: place(d.id) }))} />
    </>
  );
}
