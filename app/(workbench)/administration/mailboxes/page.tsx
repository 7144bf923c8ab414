import type { Metadata } from "next";
import Link from "next/link";
import { departmentLabel } from "@/components/catalogue/labels";
import { AddMailbox } from "@/components/mailbox/add-mailbox";
import { MailboxRow } from "@/components/mailbox/mailbox-row";
import { dateTime } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/server";
import { loadMailboxes } from "@/lib/mailbox/queries";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.mailboxes.title };
}

export default async function MailboxesPage() {
  const actor = await pageActor("administration");
  const [{ t, locale }, { mailboxes, departments }] = [await messages(), await loadMailboxes(actor)];
  const place = (id: string | null) => (id === null ? t.admin.wholeTown : departmentLabel(id, locale));
  return (
    <>
      <Link href="/administration" className="text-action underline">
        {t.admin.title}
      </Link>
      <h1 className="mb-1 text-2xl font-bold">{t.mailboxes.title}</h1>
      <p className="mb-4 max-w-prose text-muted">{t.mailboxes.lead}</p>
      {mailboxes.length === 0 ? <p className="mb-4">{t.mailboxes.empty}</p> : null}
      <ul aria-label={t.mailboxes.caption} className="flex flex-col gap-2">
        {mailboxes.map((box) => (
          <MailboxRow
            key={box.id}
            {...{
              id: box.id,
              username: box.username,
              host: box.host,
              folder: box.folder,
              active: box.active,
            }}
            {...{ state: box.state, fault: box.fault, missing: box.missing, place: place(box.departmentId) }}
            checkedAt={box.checkedAt ? dateTime(box.checkedAt, locale) : null}
          />
        ))}
      </ul>
      <AddMailbox departments={departments.map((d) => ({ id: d.id, label: place(d.id) }))} />
    </>
  );
}
