import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/shell/sign-in-form";
import { Alert } from "@/components/ui/alert";
import { currentActor } from "@/lib/auth";
import { env } from "@/lib/env";
import { messages } from "@/lib/i18n/server";
import { ownPath } from "@/lib/own-path";
import { passkeysPossible } from "@/lib/passkey/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.signIn.title };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ error?: string; back?: string; ended?: string }>;
}) {
  const [{ t }, { error, back, ended }] = [await messages(), await searchParams];
  if ((await currentActor()) !== null) redirect(ownPath(back));
  return (
    <main className="mx-auto mt-16 max-w-md p-4">
      <h1 className="text-3xl font-bold">{t.app.name}</h1>
      <p className="mb-6 text-muted">{t.app.claim}</p>
      {ended === undefined ? null : (
        <div className="mb-4">
          <Alert tone="info" live>
            {t.signInEnd.ended}
          </Alert>
        </div>
      )}
      <SignInForm
        oidc={env().OIDC_ISSUER !== undefined}
        passkeys={passkeysPossible()}
        failed={error !== undefined}
        back={ownPath(back)}
      />
    </main>
  );
}
