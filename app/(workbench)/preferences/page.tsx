import type { Metadata } from "next";
import { DeputyList } from "@/components/preference/deputy-list";
import { PreferencesForm } from "@/components/preference/preferences-form";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";
import { loadDeputies } from "@/lib/user/queries";
import { hasRole } from "@/lib/user/rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.preferences.title };
}

export default async function PreferencesPage() {
  const actor = await pageActor("preferences");
  const { t } = await messages();
  return (
    <>
      <h1 className="mb-3 text-2xl font-bold">{t.preferences.title}</h1>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <PreferencesForm preferences={actor.preferences} />
        {hasRole(actor, ["specialist", "team_lead"]) ? <DeputyList {...(await loadDeputies(actor))} /> : null}
      </div>
    </>
  );
}
