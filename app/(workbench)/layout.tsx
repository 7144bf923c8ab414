import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { MentionMenu } from "@/components/mention/mention-menu";
import { SearchField } from "@/components/search/search-field";
import { AccountMenu } from "@/components/shell/account-menu";
import { KeptProvider } from "@/components/shell/kept";
import { Keyboard } from "@/components/shell/keyboard";
import { LiveProvider } from "@/components/shell/live";
import { type NavItem, Navigation } from "@/components/shell/navigation";
import { NoticesProvider } from "@/components/shell/notices";
import { currentActor } from "@/lib/auth";
import { messages } from "@/lib/i18n/server";
import { loadMentions } from "@/lib/mention/queries";
import { toSignIn } from "@/lib/page";
import { AREAS, type Area, mayEnter } from "@/lib/user/rules";

const HREFS: Record<Area, string> = {
  queue: "/",
  intake: "/cases/new",
  quarantine: "/quarantine",
  metrics: "/metrics",
  quality: "/quality",
  catalogue: "/catalogue",
  administration: "/administration",
  preferences: "/preferences",
  search: "/search",
  export: "/api/export/cases",
  audit: "/audit",
  records: "/records",
};
/** Reached otherwise: by the person's name, by the field, and from the list that is taken out. */
const APART: readonly Area[] = ["preferences", "search", "export"];

export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor === null) return toSignIn();
  if (actor.secondFactorDue) redirect("/second-factor");
  const { t } = await messages();
  const items: NavItem[] = AREAS.filter((area) => !APART.includes(area) && mayEnter(area, actor)).map(
    (area) => ({
      href: HREFS[area],
      label: t.nav[area],
    }),
  );
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:bg-surface focus:p-2"
      >
        {t.app.skip}
      </a>
      <header
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line bg-surface px-4 py-2"
        data-no-print
      >
        <div className="flex flex-wrap items-center gap-x-4">
          <span className="text-xl font-bold">{t.app.name}</span>
          <Navigation items={items} />
        </div>
        {mayEnter("search", actor) ? <SearchField userId={actor.userId} /> : null}
        <div className="flex flex-wrap items-center gap-x-4">
          <MentionMenu mentions={await loadMentions(actor)} />
          <AccountMenu name={actor.name} />
        </div>
      </header>
      <Keyboard preferences={actor.preferences} />
      <KeptProvider userId={actor.userId}>
        <NoticesProvider>
          <LiveProvider>
            <main id="content" tabIndex={-1} className="mx-auto max-w-[120rem] p-4">
              {children}
            </main>
          </LiveProvider>
        </NoticesProvider>
      </KeptProvider>
    </>
  );
}
