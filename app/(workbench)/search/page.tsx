import type { Metadata } from "next";
import { departmentChoices } from "@/components/catalogue/labels";
import { SearchResults } from "@/components/search/search-results";
import { messages } from "@/lib/i18n/server";
import { pageActor } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messages()).t.search.title };
}

export default async function SearchPage() {
  const actor = await pageActor("search");
  const { t, locale } = await messages();
  return (
    <>
      <h1 className="mb-3 text-2xl font-bold">{t.search.title}</h1>
      <SearchResults userId={actor.userId} departments={departmentChoices(locale)} />
    </>
  );
}
