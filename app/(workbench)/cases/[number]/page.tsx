import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CasePage } from "@/components/case/case-page";
import { SealedCase } from "@/components/case/sealed-case";
import { loadCase, loadDepartments } from "@/lib/case/queries";
import { loadSealed } from "@/lib/compartment/queries";
import { env } from "@/lib/env";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function Page({ params }: Props) {
  const actor = await pageActor("queue");
  const { number } = await params;
  const loaded = await loadCase(actor, number);
  const { t, locale } = await messages();
  if (loaded === null) {
    const [sealed] = await loadSealed(actor, number);
    if (sealed === undefined) notFound();
    return <SealedCase t={t} locale={locale} row={sealed} />;
  }
  const departments = await loadDepartments(actor);
  return (
    <CasePage
      t={t}
      locale={locale}
      loaded={loaded}
      departments={departments}
      undoSeconds={env().KLARFALL_UNDO_SECONDS}
    />
  );
}
