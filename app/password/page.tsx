import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PasswordForm } from "@/components/shell/password-form";
import { currentActor } from "@/lib/auth";
import { messages } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.password.title };
}

export default async function PasswordPage() {
  if ((await currentActor()) === null) redirect("/signin");
  const { t } = await messages();
  return (
    <main className="mx-auto mt-16 max-w-md p-4">
      <h1 className="text-2xl font-bold">{t.password.title}</h1>
      <p className="mb-6 text-muted">{t.password.why}</p>
      <PasswordForm />
    </main>
  );
}
