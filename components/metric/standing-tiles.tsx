import { Card } from "@/components/ui/card";
import type { Messages } from "@/lib/i18n/de";
import { decimal } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import type { Dashboard } from "@/lib/metric/queries";
import { metricAddress } from "@/lib/metric/rules";
import { shown } from "@/lib/metric/rules/disclosure";
import type { CaseListName, MetricQuery } from "@/lib/metric/schema";
import { Tile } from "./tile";
import { cell, inUnit } from "./words";

type Props = { t: Messages; locale: Locale; query: MetricQuery; known: Dashboard };

/** What is waiting now. The lists behind stay open for small numbers too: the queue shows the same cases. */
export function StandingTiles({ t, locale, query, known }: Props) {
  const { tiles, none, now } = t.metrics;
  const { standing, oldestDays, idle } = known;
  const counted = (name: string, n: number, list: CaseListName) => ({
    name,
    value: cell(t, locale, shown(n)),
    hint: null,
    list: n === 0 ? null : list,
  });
  const age = oldestDays === null ? none : fill(tiles.age, { n: decimal(oldestDays, locale, 0) });
  const time = (minutes: number) => inUnit(t, locale, "minutes", minutes);
  const all = [
    counted(tiles.open, standing.open, "open"),
    counted(tiles.overdue, standing.overdue, "overdue"),
    counted(tiles.dueWeek, standing.dueWeek, "dueWeek"),
    { name: tiles.oldest, value: age, hint: null, list: oldestDays === null ? null : ("open" as const) },
    ...(idle === null
      ? []
      : [
          {
            name: tiles.idle,
            value: time(idle.median),
            hint: fill(tiles.idleHint, { p90: time(idle.p90) }),
            list: null,
          },
        ]),
  ];
  return (
    <Card id="now" title={now}>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {all.map(({ name, value, hint, list }) => (
          <Tile
            key={name}
            name={name}
            value={value}
            hint={hint}
            href={list === null ? null : metricAddress(query, {}, list)}
            label={fill(tiles.toList, { name })}
          />
        ))}
      </ul>
    </Card>
  );
}
