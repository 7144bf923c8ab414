import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CasePage } from "@/components/case/case-page";
import { loadCase, loadDepartments } from "@/lib/case/queries";
import { env } from "@/lib/env";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function Page({ params }: Props) {
  const actor = await pageActor("queue");
  const loaded = await loadCase(actor, (await params).number);
  if (loaded === null) notFound();
  const [{ t, locale }, departments] = [await messages(), await loadDepartments(actor)];
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
