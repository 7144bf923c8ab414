import { departmentLabel } from "@/components/catalogue/labels";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import type { DayForecast, WeekForecast } from "@/lib/forecast/schema";
import type { Messages } from "@/lib/i18n/de";
import { decimal, weekdayAndDay } from "@/lib/i18n/format";
import { fill, type Locale } from "@/lib/i18n/text";
import { DayBars } from "./day-bars";

type Props = {
  t: Messages;
  locale: Locale;
  total: WeekForecast | null;
  departments: readonly WeekForecast[];
  silent: readonly string[];
};

/** What the next seven days will bring: a sentence, a picture, and the same as a table by department. */
export function WeekAhead({ t, locale, total, departments, silent }: Props) {
  const f = t.forecast;
  const rows = [...(total === null ? [] : [total]), ...departments];
  const name = (id: string) => (id === "total" ? f.total : departmentLabel(id, locale) || id);
  const cell = ({ median, low80, high80 }: DayForecast) =>
    fill(f.cell, { n: median, from: low80, to: high80 });
  const whole = (value: number) => decimal(value, locale, 0);
  return (
    <Card id="forecast" title={f.title}>
      {total === null ? <p>{f.none}</p> : <Summary t={t} locale={locale} total={total} />}
      {rows.length > 0 && (
        <Table
          caption={f.caption}
          heads={[
            t.metrics.department,
            ...(rows[0]?.days ?? []).map(({ day }) => weekdayAndDay(day, locale)),
            f.week,
          ]}
          rows={rows.map(({ name: id, days, sum }) => ({
            key: id,
            cells: [name(id), ...days.map(cell), whole(sum)],
          }))}
        />
      )}
      {rows.length > 0 && <p className="mt-2 text-sm text-muted">{f.reading}</p>}
      {total !== null && silent.length > 0 && (
        <p className="mt-2 text-sm text-muted">{fill(f.silent, { names: silent.map(name).join(", ") })}</p>
      )}
    </Card>
  );
}

function Summary({ t, locale, total }: { t: Messages; locale: Locale; total: WeekForecast }) {
  const f = t.forecast;
  const { days, sum, backtest } = total;
  const busiest = days.reduce((most, day) => (day.median > most.median ? day : most));
  const whole = (value: number) => decimal(value, locale, 0);
  const share = (value: number | null) => whole(100 * (value ?? 0));
  return (
    <>
      <p className="text-lg font-semibold">
        {fill(f.summary, {
          n: whole(sum),
          day: weekdayAndDay(busiest.day, locale),
          most: busiest.median,
          from: busiest.low80,
          to: busiest.high80,
        })}
      </p>
      <DayBars t={t} locale={locale} days={days} />
      <p className="mb-3 text-sm text-muted">
        {fill(f.quality, {
          days: whole(backtest.origins),
          better: share(1 - (backtest.ratio ?? 1)),
          inside: share(backtest.coverage80),
        })}
      </p>
    </>
  );
}
