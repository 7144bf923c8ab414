import type { Metadata } from "next";
import Link from "next/link";
import { ReceiptPreview } from "@/components/receipt/receipt-preview";
import { ReceiptSwitch } from "@/components/receipt/receipt-switch";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadReceipts } from "@/lib/receipt/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.receipts.title };
}

export default async function ReceiptsPage() {
  const actor = await pageActor("administration");
  const [{ t }, { active, sender, text }] = [await messages(), await loadReceipts(actor)];
  return (
    <>
      <Link href="/administration" className="text-action underline">
        {t.admin.title}
      </Link>
      <h1 className="mb-1 text-2xl font-bold">{t.receipts.title}</h1>
      <p className="mb-4 max-w-prose text-muted">{t.receipts.lead}</p>
      <ReceiptSwitch active={active} />
      <ReceiptPreview t={t} sender={sender} text={text} />
    </>
  );
}
