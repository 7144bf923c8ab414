import type { Metadata } from "next";
import Link from "next/link";
import { AuditFilter } from "@/components/audit/audit-filter";
import { AuditState } from "@/components/audit/audit-state";
import { AuditTable } from "@/components/audit/audit-table";
import { Alert } from "@/components/ui/alert";
import { loadAudit } from "@/lib/audit/queries";
import { olderAddress } from "@/lib/audit/rules";
import { auditParams } from "@/lib/audit/schema";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.audit.title };
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const actor = await pageActor("audit");
  const params = auditParams.parse(await searchParams);
  const [{ t, locale }, { entries, people, check, next }] = [
    await messages(),
    await loadAudit(actor, params),
  ];
  return (
    <>
      <h1 className="text-2xl font-bold">{t.audit.title}</h1>
      <p className="mb-3 text-muted">{t.audit.lead}</p>
      <AuditState t={t} locale={locale} check={check} />
      <AuditFilter t={t} params={params} people={people} />
      {entries.length === 0 ? (
        <Alert>{t.audit.empty}</Alert>
      ) : (
        <AuditTable t={t} locale={locale} entries={entries} />
      )}
      {next === null ? null : (
        <Link href={olderAddress(params, next)} className="mt-3 inline-block text-action underline">
          {t.audit.older}
        </Link>
      )}
    </>
  );
}
