import Link from "next/link";
import { departmentLabel, serviceLabel } from "@/components/catalogue/labels";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/de";
import type { Locale } from "@/lib/i18n/text";
import type { Dashboard } from "@/lib/metric/queries";
import { metricAddress } from "@/lib/metric/rules";
import type { MetricQuery } from "@/lib/metric/schema";
import { cell } from "./words";

type Props = { t: Messages; locale: Locale; query: MetricQuery; groups: Dashboard["groups"] };

/** The departments of the town, or the services of one department; each name narrows the figures to it. */
export function GroupTable({ t, locale, query, groups: { by, rows } }: Props) {
  const m = t.metrics;
  if (rows.length === 0) return null;
  const label = (key: string | null) =>
    by === "department"
      ? departmentLabel(key, locale) || m.unassigned
      : serviceLabel(key, locale) || (key ?? m.noService);
  const name = (key: string | null) =>
    key === null ? (
      label(key)
    ) : (
      <Link href={metricAddress(query, { [by]: key })} className="text-action underline underline-offset-2">
        {label(key)}
      </Link>
    );
  return (
    <Card id="groups" title={m.groups[by]}>
      <Table
        caption={m.groups[by]}
        heads={[m[by], m.course.arrivals, m.course.closed]}
        rows={rows.map(({ key, arrivals, closed, hidden }) => ({
          key: key ?? "",
          cells: [name(key), cell(t, locale, arrivals), hidden ? m.groups.team : cell(t, locale, closed)],
        }))}
      />
    </Card>
  );
}
