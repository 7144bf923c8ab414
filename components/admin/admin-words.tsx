import Link from "next/link";
import type { Messages } from "@/lib/i18n/de";
import type { Membership } from "@/lib/user/schema";

/** Where else an administrator has something to set. */
export function AdminLinks({ t }: { t: Messages }) {
  return (
    <p className="mb-4 flex flex-wrap gap-4">
      <Link href="/administration/mailboxes" className="text-action underline">
        {t.mailboxes.title}
      </Link>
      <Link href="/administration/senders" className="text-action underline">
        {t.senders.title}
      </Link>
      <Link href="/administration/receipts" className="text-action underline">
        {t.receipts.title}
      </Link>
      <Link href="/administration/compartments" className="text-action underline">
        {t.rights.title}
      </Link>
      <Link href="/administration/second-factor" className="text-action underline">
        {t.secondFactor.admin}
      </Link>
    </p>
  );
}

/** The roles of a person in words, each once; with it whether she drafts only. */
export function rolesLine(t: Messages, memberships: readonly Membership[]): string {
  const words = memberships.map(({ role, sends }) =>
    sends === false ? `${t.roles[role]} (${t.rights.draftsOnly})` : t.roles[role],
  );
  return [...new Set(words)].join(", ");
}
