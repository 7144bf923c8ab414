import type { Metadata } from "next";
import Link from "next/link";
import { CertificateList } from "@/components/records/certificate-list";
import { FindCitizen } from "@/components/records/find-citizen";
import { HoldForm } from "@/components/records/hold-form";
import { HoldList } from "@/components/records/hold-list";
import { Card } from "@/components/ui/card";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadRecords } from "@/lib/retention/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.records.title };
}

export default async function RecordsPage() {
  const actor = await pageActor("records");
  const [{ t, locale }, { holds, certificates }] = [await messages(), await loadRecords(actor)];
  return (
    <>
      <h1 className="mb-4 text-2xl font-bold">{t.records.title}</h1>
      <div className="flex flex-col gap-4">
        <Card id="citizen" title={t.records.citizen}>
          <FindCitizen />
        </Card>
        <Card id="holds" title={t.records.holds}>
          <HoldList t={t} locale={locale} holds={holds} />
          <HoldForm />
        </Card>
        <Card id="certificates" title={t.records.certificates}>
          <CertificateList t={t} locale={locale} certificates={certificates} />
        </Card>
        <Card id="documents" title={t.records.documents}>
          <p className="flex flex-wrap gap-x-4 gap-y-2">
            <Link href="/records/processing" className="text-action underline">
              {t.records.processing}
            </Link>
            <Link href="/records/assessment" className="text-action underline">
              {t.records.assessment}
            </Link>
          </p>
        </Card>
      </div>
    </>
  );
}
