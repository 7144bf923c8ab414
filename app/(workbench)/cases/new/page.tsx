import type { Metadata } from "next";
import { catalogueNames } from "@/components/catalogue/labels";
import { NoteForm } from "@/components/intake/note-form";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.intake.title };
}

export default async function NewCasePage() {
  await pageActor("intake");
  const { t, locale } = await messages();
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="text-2xl font-bold">{t.intake.title}</h1>
      <p className="mb-4 text-muted">{t.intake.lead}</p>
      <NoteForm names={catalogueNames(locale)} />
    </div>
  );
}
