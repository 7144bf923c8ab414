import { departmentLabel } from "@/components/catalogue/labels";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { dateTime, day } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";

/** What the front desk may know of a case that is closed to it. */
export type SealedRow = {
  number: string;
  departmentId: string | null;
  dueOn: string | null;
  receivedAt: Date;
  urgent: boolean;
};

/** Requests that lie before the front desk sealed: number, department and deadline, so that none is forgotten. */
export function SealedList({ t, locale, rows }: { t: Messages; locale: Locale; rows: readonly SealedRow[] }) {
  if (rows.length === 0) return null;
  const words = t.rights;
  return (
    <div className="mt-4">
      <Card id="sealed" title={words.sealedTitle}>
        <p className="mb-2 text-muted">{words.sealedLead}</p>
        <Table
          caption={words.sealedTitle}
          heads={[words.number, words.place, words.due, words.received]}
          rows={rows.map((row) => ({
            key: row.number,
            cells: [
              <span key="number">
                {row.number} {row.urgent ? <Badge tone="danger">{words.urgent}</Badge> : null}
              </span>,
              departmentLabel(row.departmentId, locale) || t.queue.unclear,
              row.dueOn === null ? words.noDate : day(row.dueOn, locale),
              dateTime(row.receivedAt, locale),
            ],
          }))}
        />
      </Card>
    </div>
  );
}
