import { Table } from "@/components/ui/table";
import type { loadCatalogue } from "@/lib/catalogue/queries";
import type { Messages } from "@/lib/i18n/de";
import { dateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";

type History = Awaited<ReturnType<typeof loadCatalogue>>["history"];

/** Which catalogues were in force since when; each can be downloaded, and uploaded again to go back to it. */
export function CatalogueHistory({ t, locale, history }: { t: Messages; locale: Locale; history: History }) {
  const c = t.catalogue;
  const rows = history.map(({ version, at, origin, userName }) => ({
    key: `${version}-${at.getTime()}`,
    cells: [
      dateTime(at, locale),
      <a key="file" href={`/api/catalogue?version=${version}`} download className="text-action underline">
        {version}
      </a>,
      origin === "start" ? c.byShipped : (userName ?? t.learning.origins[origin]),
    ],
  }));
  return <Table caption={c.history} heads={[c.since, c.version, c.who]} rows={rows} />;
}
