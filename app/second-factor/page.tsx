import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { OwnFactors } from "@/components/second-factor/own-factors";
import { currentActor } from "@/lib/auth";
import { messages } from "@/lib/i18n/server";
import { loadPasskeys, passkeysPossible } from "@/lib/passkey/queries";
import { loadOwnFactors } from "@/lib/second-factor/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.secondFactor.title };
}

/** Where everybody is sent whose role demands a second factor that she does not have yet. */
export default async function SecondFactorPage() {
  const actor = await currentActor();
  if (actor === null) redirect("/signin");
  const [{ t }, own] = [await messages(), await loadOwnFactors(actor)];
  return (
    <main className="mx-auto mt-16 max-w-xl p-4">
      <h1 className="text-2xl font-bold">{t.secondFactor.title}</h1>
      <p className="mb-6 text-muted">{actor.secondFactorDue ? t.secondFactor.due : t.secondFactor.lead}</p>
      <OwnFactors own={own} passkeys={await loadPasskeys(actor)} possible={passkeysPossible()} next="/" />
    </main>
  );
}
