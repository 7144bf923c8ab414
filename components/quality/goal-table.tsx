import { Badge, type Tone } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import { decimal } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import { type GoalRow, goalRows, type Standing } from "@/lib/quality/rules";
import type { MeasuredSet } from "@/lib/quality/schema";

const TONES: Record<Standing, Tone> = { aim: "success", must: "info", below: "warning", open: "neutral" };

/** The figures of one set of letters beside what they must and should be. */
export function GoalTable({ t, locale, set }: { t: Messages; locale: Locale; set: MeasuredSet }) {
  const r = t.report;
  const shown = (value: number | null, { unit }: GoalRow) => {
    if (value === null) return "–";
    return unit === "ms" ? `${decimal(value, locale, 0)} ms` : decimal(value, locale, 3);
  };
  const goal = (value: number, row: GoalRow) =>
    row.most ? fill(r.atMost, { n: shown(value, row) }) : shown(value, row);
  const rows = goalRows(set).map((row) => ({
    key: row.key,
    cells: [
      r.figures[row.key],
      shown(row.value, row),
      goal(row.must, row),
      goal(row.aim, row),
      <Badge key="standing" tone={TONES[row.standing]}>
        {r.standings[row.standing]}
      </Badge>,
    ],
  }));
  return <Table caption={r.goals} heads={[r.figure, r.now, r.must, r.aim, r.standing]} rows={rows} />;
}
