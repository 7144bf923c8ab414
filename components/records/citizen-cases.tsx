import { Table } from "@/components/ui/table";
import type { LoadedAccess } from "@/lib/access/queries";
import type { Messages } from "@/lib/i18n/de";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";

type Props = { t: Messages; locale: Locale; cases: LoadedAccess["cases"] };

/** A citizen's cases and, marked, those of others in which a letter of hers lies. */
export function CitizenCases({ t, locale, cases }: Props) {
  const r = t.records;
  const rows = cases.map(({ number, receivedAt, closedAt, held, own }) => ({
    key: number,
    cells: [
      number,
      dayOf(receivedAt, locale),
      closedAt === null ? r.open : dayOf(closedAt, locale),
      held ? r.held : "–",
      own ? r.own : r.foreign,
    ],
  }));
  return (
    <Table
      caption={r.citizenCases}
      heads={[r.number, r.received, r.closed, r.holdState, r.whose]}
      rows={rows}
    />
  );
}
