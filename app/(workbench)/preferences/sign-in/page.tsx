import type { Metadata } from "next";
import { OwnFactors } from "@/components/second-factor/own-factors";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadPasskeys, passkeysPossible } from "@/lib/passkey/queries";
import { loadOwnFactors } from "@/lib/second-factor/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.secondFactor.title };
}

export default async function SignInSettingsPage() {
  const actor = await pageActor("preferences");
  const [{ t }, own] = [await messages(), await loadOwnFactors(actor)];
  return (
    <div className="max-w-2xl">
      <h1 className="mb-1 text-2xl font-bold">{t.secondFactor.title}</h1>
      <p className="mb-4 text-muted">{t.secondFactor.lead}</p>
      <OwnFactors own={own} passkeys={await loadPasskeys(actor)} possible={passkeysPossible()} />
    </div>
  );
}
