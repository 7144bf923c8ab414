import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { BundlePage } from "@/components/bundle/bundle-page";
import { loadBundle } from "@/lib/bundle/queries";
import { env } from "@/lib/env";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.relation.bundlePage };
}

export default async function Page({ params }: Props) {
  const actor = await pageActor("queue");
  const id = z.uuid().safeParse((await params).id);
  const bundle = id.success ? await loadBundle(actor, id.data) : null;
  if (bundle === null) notFound();
  const { t, locale } = await messages();
  return <BundlePage t={t} locale={locale} bundle={bundle} undoSeconds={env().KLARFALL_UNDO_SECONDS} />;
}
