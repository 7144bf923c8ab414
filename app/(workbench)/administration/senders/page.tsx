import type { Metadata } from "next";
import Link from "next/link";
import { departmentLabel } from "@/components/catalogue/labels";
import { SenderForm } from "@/components/sender/sender-form";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadSenders } from "@/lib/sender/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.senders.title };
}

export default async function SendersPage() {
  const actor = await pageActor("administration");
  const [{ t, locale }, { senders, town, departments }] = [await messages(), await loadSenders(actor)];
  const views = [null, ...departments.map((d) => d.id)].map((departmentId) => {
    const label = departmentId === null ? t.admin.wholeTown : departmentLabel(departmentId, locale);
    const unset = { version: 0, name: town.fromName, address: town.fromAddress, signature: "" };
    const set = senders.find((sender) => sender.departmentId === departmentId) ?? unset;
    const { version, name, address, signature } = set;
    return { departmentId, label, version, name, address, signature };
  });
  return (
    <>
      <Link href="/administration" className="text-action underline">
        {t.admin.title}
      </Link>
      <h1 className="mb-1 text-2xl font-bold">{t.senders.title}</h1>
      <p className="mb-4 max-w-prose text-muted">{t.senders.lead}</p>
      <SenderForm senders={views} />
    </>
  );
}
