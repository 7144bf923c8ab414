import type { Metadata } from "next";
import Link from "next/link";
import { AccountRow } from "@/components/admin/account-row";
import { AddAccount } from "@/components/admin/add-account";
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
      <Link href="/administration/mailboxes" className="mb-4 inline-block text-action underline">
        {t.mailboxes.title}
      </Link>{" "}
      ·{" "}
      <Link href="/administration/senders" className="mb-4 inline-block text-action underline">
        {t.senders.title}
      </Link>{" "}
      ·{" "}
      <Link href="/administration/receipts" className="mb-4 inline-block text-action underline">
        {t.receipts.title}
      </Link>
      <ul aria-label={t.admin.caption} className="flex flex-col gap-2">
        {users.map((user) => (
          <AccountRow
            key={user.id}
            id={user.id}
            name={user.name}
            email={user.email}
            active={user.status === "active"}
            roles={[...new Set(user.memberships.map((m) => t.roles[m.role]))].join(", ")}
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
