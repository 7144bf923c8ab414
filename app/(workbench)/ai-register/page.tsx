import type { Metadata } from "next";
import { Register } from "@/components/ai-register/register";
import { loadAiRegister } from "@/lib/ai-register/queries";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.aiRegister.title };
}

export default async function AiRegisterPage() {
  await pageActor("quality");
  const [{ t, locale }, register] = [await messages(), await loadAiRegister()];
  return (
    <>
      <h1 className="text-2xl font-bold">{t.aiRegister.title}</h1>
      <p className="mb-2 max-w-[75ch] text-muted">{t.aiRegister.lead}</p>
      <Register t={t} locale={locale} register={register} />
    </>
  );
}
