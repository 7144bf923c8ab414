import Link from "next/link";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import type { Locale } from "@/lib/i18n/text";
import { metricAddress } from "@/lib/metric/rules";
import type { Figure } from "@/lib/metric/rules/figures";
import type { MetricQuery } from "@/lib/metric/schema";
import { inUnit } from "./words";

type Props = { t: Messages; locale: Locale; query: MetricQuery; figures: readonly Figure[] };

/** Every figure with its value, the one before and how it is counted; folded away until somebody asks. */
export function AllFigures({ t, locale, query, figures }: Props) {
  const m = t.metrics;
  const text = (figure: Figure, value: number | null) =>
    value === null ? m.none : inUnit(t, locale, figure.unit, value);
  return (
    <details className="rounded border border-line bg-surface p-4">
      <summary className="py-1 text-lg font-semibold">{m.allFigures}</summary>
      <Table
        caption={m.allFigures}
        heads={[m.figure, m.value, m.before, m.meaningHead]}
        rows={figures.map((figure) => ({
          key: figure.key,
          cells: [
            m.figures[figure.key],
            figure.list === null || figure.value === null ? (
              text(figure, figure.value)
            ) : (
              <Link
                key="value"
                href={metricAddress(query, {}, figure.list)}
                className="text-action underline"
              >
                {text(figure, figure.value)}
              </Link>
            ),
            text(figure, figure.before),
            m.meaning[figure.key],
          ],
        }))}
      />
    </details>
  );
}
