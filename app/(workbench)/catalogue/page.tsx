import type { Metadata } from "next";
import { CatalogueForm } from "@/components/catalogue/catalogue-form";
import { CatalogueHistory } from "@/components/catalogue/catalogue-history";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { loadCatalogue } from "@/lib/catalogue/queries";
import { messages } from "@/lib/i18n/server";
import { fill } from "@/lib/i18n/text";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.catalogue.title };
}

export default async function CataloguePage() {
  const actor = await pageActor("catalogue");
  const [{ t, locale }, { counts, history }] = [await messages(), await loadCatalogue(actor)];
  return (
    <>
      <h1 className="text-2xl font-bold">{t.catalogue.title}</h1>
      <p className="mb-4 max-w-3xl text-muted">{t.catalogue.lead}</p>
      <p className="mb-2">{fill(t.catalogue.counts, counts)}</p>
      <a href="/api/catalogue" download className={`mb-4 ${buttonClass("primary")}`}>
        {t.catalogue.download}
      </a>
      <div className="flex flex-col gap-4">
        <CatalogueForm />
        <Card id="history" title={t.catalogue.history}>
          <CatalogueHistory t={t} locale={locale} history={history} />
        </Card>
      </div>
    </>
  );
}
