import { Table } from "@/components/ui/table";
import type { LoadedAudit } from "@/lib/audit/queries";
import type { Messages } from "@/lib/i18n/de";
import { dateTime } from "@/lib/i18n/format";
import { type Locale, word } from "@/lib/i18n/text";

type Entry = LoadedAudit["entries"][number];
type Props = { t: Messages; locale: Locale; entries: readonly Entry[] };

/** Entries of the record: when, who, what, about what. */
export function AuditTable({ t, locale, entries }: Props) {
  const a = t.audit;
  const rows = entries.map((entry) => ({
    key: String(entry.id),
    cells: [
      dateTime(entry.at, locale),
      entry.actorName ?? a.nobody,
      a.kinds[entry.kind],
      entry.number ?? "–",
      <span key="about" className="break-all">
        {entry.subjectName ?? entry.subject}
      </span>,
      <span key="details" className="break-all">
        {detailsOf(t, entry)}
      </span>,
    ],
  }));
  return (
    <Table caption={a.caption} heads={[a.at, a.who, a.what, a.number, a.about, a.details]} rows={rows} />
  );
}

/** The codes of an entry; the step of a timeline by its name. */
function detailsOf(t: Messages, { data }: Entry): string {
  return Object.entries(data)
    .filter(([, value]) => value !== null && value !== false)
    .map(([key, value]) =>
      key === "type" ? word(t.events, String(value)) : `${word(t.audit.keys, key)}: ${String(value)}`,
    )
    .join(", ");
}
