import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OriginalFrame } from "@/components/original/original-frame";
import { loadCase } from "@/lib/case/queries";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

type Props = { params: Promise<{ number: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number };
}

export default async function OriginalPage({ params }: Props) {
  const actor = await pageActor("queue");
  const { number, id } = await params;
  const loaded = await loadCase(actor, number);
  const found = loaded?.messages.find(
    ({ message }) => message.originalId === id && message.channel === "email",
  );
  if (!found) notFound();
  const { t } = await messages();
  return <OriginalFrame t={t} number={number} originalId={id} subject={found.message.subject} />;
}
