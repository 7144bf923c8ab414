import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { dateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/text";
import type { LoadedRecords } from "@/lib/retention/queries";
import { LiftButton } from "./lift-button";

type Props = { t: Messages; locale: Locale; holds: LoadedRecords["holds"] };

/** Cases that must not be erased, why, and since when. */
export function HoldList({ t, locale, holds }: Props) {
  const r = t.records;
  if (holds.length === 0) return <p>{r.noHolds}</p>;
  const rows = holds.map(({ id, number, reason, setAt, userName }) => ({
    key: id,
    cells: [
      number,
      r.reasons[reason],
      dateTime(setAt, locale),
      userName,
      <LiftButton key="lift" id={id} number={number} />,
    ],
  }));
  return <Table caption={r.holds} heads={[r.number, r.reason, r.since, r.by, r.lift]} rows={rows} />;
}
