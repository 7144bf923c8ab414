import type { Metadata } from "next";
import Link from "next/link";
import { DemandForm } from "@/components/second-factor/demand-form";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadDemands } from "@/lib/second-factor/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.secondFactor.admin };
}

export default async function DemandsPage() {
  const actor = await pageActor("administration");
  const [{ t }, roles] = [await messages(), await loadDemands(actor)];
  return (
    <>
      <Link href="/administration" className="text-action underline">
        {t.admin.title}
      </Link>
      <h1 className="mb-1 text-2xl font-bold">{t.secondFactor.admin}</h1>
      <p className="mb-4 max-w-prose text-muted">{t.secondFactor.adminLead}</p>
      <DemandForm roles={roles} />
    </>
  );
}
